import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const scripts = join(import.meta.dirname, '../../scripts');
const { SUITES, planSuites, testFiles, TOOLS } = await import(join(scripts, 'suites.mjs'));
const { default: count } = await import(join(scripts, 'test-count.mjs'));

const suites = [
  { name: 'a', files: /^test\/a\//, needs: [] },
  { name: 'b', files: /^test\/b\//, needs: ['go'] },
];
const files = ['test/a/x.test.ts', 'test/b/y.test.ts'];
const plan = (parts: object) =>
  planSuites({ suites, files, names: [], isPresent: () => true, ...parts });

test('every test file of the repository belongs to one suite with known tools', () => {
  const real = { suites: SUITES, files: testFiles(join(scripts, '..')) };
  assert.equal(plan(real).run.length, SUITES.length);
  for (const suite of SUITES) for (const tool of suite.needs) assert.ok(tool in TOOLS, tool);
});

test('a suite whose tool is missing is left out and named', () => {
  const { run, left } = plan({ isPresent: () => false });
  assert.deepEqual(
    run.map((suite: { name: string }) => suite.name),
    ['a'],
  );
  assert.deepEqual(left[0].missing, ['go']);
});

test('a suite without files, a file without suite or with two, and an unknown name are refused', () => {
  assert.throws(() => plan({ files: ['test/a/x.test.ts'] }), /suite b matches no file/);
  assert.throws(() => plan({ files: [...files, 'test/c/z.test.ts'] }), /belongs to 0 suites/);
  const both = [...suites, { name: 'c', files: /^test\//, needs: [] }];
  assert.throws(() => plan({ suites: both }), /belongs to 2 suites/);
  assert.throws(() => plan({ names: ['x'] }), /there is no suite x; suites: a, b/);
});

async function counts(events: readonly object[]) {
  async function* stream() {
    yield* events;
  }
  const chunks: string[] = [];
  for await (const chunk of count(stream())) chunks.push(chunk);
  return JSON.parse(chunks.join(''));
}

const event = (type: string, data: object) => ({ type, data: { name: 'x', ...data } });

test('passed and failed tests are counted, groups are not', async () => {
  const result = await counts([
    event('test:pass', {}),
    event('test:fail', {}),
    event('test:pass', { details: { type: 'suite' } }),
    event('test:start', {}),
  ]);
  assert.deepEqual(result, { passed: 1, failed: 1, objections: [] });
});

test('skipped tests and files without a test are objected to', async () => {
  const skipKey = ['sk', 'ip'].join('');
  const result = await counts([
    event('test:pass', { [skipKey]: true }),
    event('test:pass', { name: 'test/a/x.test.ts' }),
  ]);
  assert.equal(result.passed, 0);
  assert.match(result.objections[0], /never skipped/);
  assert.match(result.objections[1], /holds no test/);
});

/** `npm test -- rules-compile` on a machine without tools. */
function testWithoutTools(env: Readonly<Record<string, string>>) {
  const args = [join(scripts, 'test.mjs'), 'rules-compile'];
  return spawnSync(process.execPath, args, { env: { PATH: '', ...env }, encoding: 'utf8' });
}

test('a suite that was not run is said with the reason, and is a failure on CI', () => {
  const { stdout, status } = testWithoutTools({});
  assert.match(
    stdout,
    /not run: rules-compile: there is no go and no c compiler\. To run it: inst/,
  );
  assert.match(stdout, /\n0 passed, 0 failed\n$/);
  assert.equal(status, 1, 'nothing was run');
  const onCi = testWithoutTools({ CI: 'true' });
  assert.match(onCi.stdout, /failed: with CI=true every suite has to run\n0 passed, 1 failed\n$/);
  assert.equal(onCi.status, 1);
});
