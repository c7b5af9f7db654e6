/**
 * `npm test`: runs every suite whose tools are on this machine and says which were not run, and why.
 * With CI=true a missing tool is a failure. `npm test -- NAME...` runs only these suites; `--update`
 * rewrites golden files (the same as UPDATE=1).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { planSuites, SUITES, TOOLS, testFiles } from './suites.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function runNode(args, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, args, options).status ?? 1;
}

/** Runs the files with node's runner; returns what was counted and whether the runner was content. */
function runFiles(files, update) {
  // Without names node's runner would look for files by itself.
  if (files.length === 0) return { status: 0, passed: 0, failed: 0, objections: [] };
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-test-'));
  const countFile = join(folder, 'counts.json');
  const status = runNode(
    [
      '--import=tsx',
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${pathToFileURL(join(root, 'scripts/test-count.mjs')).href}`,
      `--test-reporter-destination=${countFile}`,
      ...files,
    ],
    update ? { UPDATE: '1' } : {},
  );
  const counts = JSON.parse(readFileSync(countFile, 'utf8'));
  rmSync(folder, { recursive: true });
  return { status, ...counts };
}

function sayLeft(left) {
  for (const { name, missing } of left) {
    const how = missing.map((tool) => TOOLS[tool].install).join('; ');
    console.log(`not run: ${name}: there is no ${missing.join(' and no ')}. To run it: ${how}.`);
  }
}

function main() {
  const args = process.argv.slice(2);
  const names = args.filter((arg) => arg !== '--update');
  const update = names.length < args.length || process.env.UPDATE === '1';
  const isPresent = (tool) => TOOLS[tool].present();
  const plan = planSuites({ suites: SUITES, files: testFiles(root), names, isPresent });

  if (runNode(['scripts/build.mjs', '--if-stale']) !== 0) return 1;
  const files = plan.run.flatMap((suite) => suite.own);
  const result = runFiles(files, update);
  console.log(`\nrun: ${plan.run.map((suite) => suite.name).join(', ') || 'nothing'}`);
  for (const objection of result.objections) console.log(`failed: ${objection}`);
  sayLeft(plan.left);
  const strict = process.env.CI === 'true' && plan.left.length > 0;
  if (strict) console.log('failed: with CI=true every suite has to run');

  const failed = result.failed + result.objections.length + (strict ? plan.left.length : 0);
  console.log(`${result.passed} passed, ${failed} failed`);
  return result.status !== 0 || failed > 0 || result.passed === 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`test: ${error.message}`);
  process.exitCode = 1;
}
