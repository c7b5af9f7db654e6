/** An editor whose display language is Simplified Chinese: no setting is needed. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { vsixUnderTest } from './support/environment.ts';
import { withScene } from './support/scene.ts';
import { startVscode } from './support/vscode.ts';
import { openBrowser } from './support/workbench.ts';

const LEAK = `package main

// #include <stdio.h>
import "C"

func main() {
	cs := C.CString("x")
	C.puts(cs)
}
`;

test('findings, commands and rule pages follow the display language', async () => {
  const state = mkdtempSync(join(tmpdir(), 'cgovet-chinese-'));
  const server = await startVscode({ state, vsix: vsixUnderTest(), locale: 'zh-cn' });
  const browser = await openBrowser();
  try {
    await withScene(browser, server.url, { 'main.go': LEAK }, async ({ workbench }) => {
      await workbench.waitForSquiggle();
      assert.match(await workbench.hoverSquiggle(), /C\.CString 分配的 C 内存/);
      const fixes = await workbench.offerFixes();
      await workbench.screenshot('9-chinese-display');
      assert.match(fixes.at(-1) ?? '', /^说明规则/);
      await workbench.page.keyboard.press('Escape');
      await workbench.runCommand('cgovet: 说明规则');
      await workbench.choose('alloc-never-freed');
      await workbench.waitForWebviewText('所有路径都没有释放或移交的 C 内存');
      await workbench.screenshot('10-chinese-page');
    });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(state, { recursive: true, force: true });
  }
});
