/**
 * `npm run test:editor`: packs the extension, fetches a real VS Code server once, and runs every test
 * that needs one. Says what to install when something is missing; with CI=true that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { VSIX_VARIABLE } from './support/environment.ts';
import { findChromium } from './support/tools.ts';
import { BUILTIN_EXTENSIONS, ensureVscode, ROOT } from './support/vscode.ts';

const FILES = [
  'test/editor/workbench.e2e.ts',
  'test/editor/extension-host.e2e.ts',
  'test/editor/restricted.e2e.ts',
  'test/editor/chinese.e2e.ts',
  'test/grammar/preamble.test.ts',
];

/** Sentences about what the tests need and the machine lacks. */
function missing(): string[] {
  const lacks: string[] = [];
  if (findChromium() === undefined) {
    lacks.push('there is no Chromium: apt-get install -y chromium, or set CHROMIUM to its path');
  }
  try {
    ensureVscode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    lacks.push(`code-server could not be fetched from the npm registry: ${reason}`);
  }
  return lacks;
}

function main(): number {
  const lacks = missing();
  if (lacks.length > 0) {
    for (const sentence of lacks) console.error(`editor tests not run: ${sentence}`);
    return process.env.CI === 'true' ? 1 : 0;
  }
  const vsix = join(ROOT, '.cache', 'cgovet-test.vsix');
  if (runNode(['scripts/package.mjs', '--out', vsix], process.env) !== 0) return 1;
  const asked = process.argv.slice(2);
  const files = asked.length > 0 ? asked : FILES;
  const args = ['--import', 'tsx', '--test', '--test-concurrency=1', ...files];
  const env = { ...process.env, [VSIX_VARIABLE]: vsix, CGOVET_GRAMMARS: BUILTIN_EXTENSIONS };
  return runNode(args, env);
}

function runNode(args: readonly string[], env: NodeJS.ProcessEnv): number {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

process.exitCode = main();
