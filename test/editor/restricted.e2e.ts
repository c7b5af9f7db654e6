/** A folder that is not trusted: nothing of it may run, and the checks still work. */
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

test('findings and fixes are there in Restricted Mode', async () => {
  const state = mkdtempSync(join(tmpdir(), 'cgovet-restricted-'));
  const server = await startVscode({ state, vsix: vsixUnderTest(), trusted: false });
  const browser = await openBrowser();
  try {
    await withScene(browser, server.url, { 'main.go': LEAK }, async ({ workbench }) => {
      await workbench.page.locator('.statusbar', { hasText: 'Restricted Mode' }).waitFor();
      await workbench.waitForSquiggle();
      const fixes = await workbench.offerFixes();
      await workbench.screenshot('8-restricted');
      assert.match(fixes[0] ?? '', /defer C\.free/);
    });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(state, { recursive: true, force: true });
  }
});
