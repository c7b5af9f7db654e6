/** What a person sees and does: squiggle, hover, quick fix, save, in both languages. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { vsixUnderTest } from './support/environment.ts';
import { withScene } from './support/scene.ts';
import { startVscode, type VscodeServer } from './support/vscode.ts';
import { type Browser, openBrowser } from './support/workbench.ts';

const NEVER_FREED = `package main

/*
#cgo LDFLAGS: -lm
#include <stdio.h>

struct pair { int first, second; };

static int sum(struct pair p) {
	return p.first + p.second; // the smallest C
}
*/
import "C"

import "fmt"

func main() {
	cs := C.CString("x")
	C.puts(cs)
	fmt.Println(C.sum(C.struct_pair{first: 1, second: 2}))
}
`;

const INLINE = `package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func main() {
	C.puts(C.CString("x"))
}
`;

const state = mkdtempSync(join(tmpdir(), 'cgovet-editor-'));
let server: VscodeServer;
let browser: Browser;

before(async () => {
  server = await startVscode({ state, vsix: vsixUnderTest() });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(state, { recursive: true, force: true });
});

test('a block that is never freed: squiggle, hover, quick fix, save, no squiggle', async () => {
  await withScene(browser, server.url, { 'main.go': NEVER_FREED }, async (scene) => {
    const { workbench } = scene;
    await workbench.waitForSquiggle();
    await workbench.screenshot('1-squiggle');

    const hover = await workbench.hoverSquiggle();
    await workbench.screenshot('2-hover');
    assert.match(hover, /alloc-never-freed/);
    assert.match(hover, /defer C\.free\(unsafe\.Pointer/);

    const fixes = await workbench.offerFixes();
    await workbench.screenshot('3-quick-fixes');
    assert.match(fixes[0] ?? '', /defer C\.free\(unsafe\.Pointer\(cs\)\)/);

    await workbench.applyFirstFix();
    await workbench.save();
    const saved = await scene.readWhen('main.go', 'defer');
    await workbench.waitForNoSquiggle();
    await workbench.screenshot('4-fixed');
    assert.match(
      saved,
      /\tcs := C\.CString\("x"\)\n\tdefer C\.free\(unsafe\.Pointer\(cs\)\)\n\tC\.puts/,
    );
    assert.match(saved, /"unsafe"\n/);
    assert.match(saved, /#include <stdlib\.h>\n/);
  });
});

test('an inline argument is hoisted into a variable that is freed', async () => {
  await withScene(browser, server.url, { 'main.go': INLINE }, async (scene) => {
    const { workbench } = scene;
    await workbench.waitForSquiggle();
    await workbench.offerFixes();
    await workbench.applyFirstFix();
    await workbench.save();
    const saved = await scene.readWhen('main.go', 'defer');
    await workbench.waitForNoSquiggle();
    await workbench.screenshot('5-hoisted');
    assert.match(
      saved,
      /\t(\w+) := C\.CString\("x"\)\n\tdefer C\.free\(unsafe\.Pointer\(\1\)\)\n\tC\.puts\(\1\)\n/,
    );
  });
});

test('findings and rule pages in Simplified Chinese', async () => {
  const files = {
    'main.go': NEVER_FREED,
    '.vscode/settings.json': JSON.stringify({ 'cgovet.language': 'zh-cn' }),
  };
  await withScene(browser, server.url, files, async ({ workbench }) => {
    await workbench.waitForSquiggle();
    const hover = await workbench.hoverSquiggle();
    await workbench.screenshot('6-chinese');
    assert.match(hover, /释放/);
    assert.doesNotMatch(hover, /How to mend it/);
  });
});

test('the page of a rule opens from its code in the hover', async () => {
  await withScene(browser, server.url, { 'main.go': NEVER_FREED }, async ({ workbench }) => {
    await workbench.waitForSquiggle();
    await workbench.hoverSquiggle();
    await workbench.page
      .locator('.monaco-hover a', { hasText: 'alloc-never-freed' })
      .first()
      .click();
    await workbench.waitForWebviewText('alloc-never-freed');
    await workbench.screenshot('7-rule-page');
  });
});
