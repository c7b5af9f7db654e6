/** Runs the checks of exthost/suite.ts inside a real extension host, through the editor's own API. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import { build } from 'esbuild';
import { ROOT, startVscode } from './support/vscode.ts';
import { openBrowser, remoteUri, workbenchUrl } from './support/workbench.ts';

const STAGED_EXTENSION = join(ROOT, '.cache', 'vsix');
const PATIENCE_MS = 120_000;

test('the checks inside the extension host pass', async () => {
  const state = mkdtempSync(join(tmpdir(), 'cgovet-exthost-'));
  const suite = join(state, 'suite', 'index.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'exthost', 'suite.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  });
  const folder = join(state, 'workspace');
  mkdirSync(folder);
  writeFileSync(join(folder, 'go.mod'), 'module example.com/host\n\ngo 1.21\n');

  const server = await startVscode({ state, testDriver: true });
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    const lines: string[] = [];
    let code: number | undefined;
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = format(...args);
      if (line.startsWith('suite: ')) lines.push(line);
    });
    await page.exposeFunction('codeAutomationExit', (exitCode: number) => {
      code = exitCode;
    });
    const url = workbenchUrl(server.url, folder, [
      ['extensionDevelopmentPath', remoteUri(server.url, STAGED_EXTENSION)],
      ['extensionTestsPath', remoteUri(server.url, suite)],
      ['skipWelcome', 'true'],
    ]);
    await page.goto(url);
    for (let waited = 0; code === undefined && waited < PATIENCE_MS; waited += 200)
      await sleep(200);
    assert.equal(code, 0, lines.join('\n'));
    assert.match(lines.at(-1) ?? '', /^suite: [1-9]\d* passed$/, lines.join('\n'));
  } finally {
    await browser.close();
    await server.stop();
    rmSync(state, { recursive: true, force: true });
  }
});
