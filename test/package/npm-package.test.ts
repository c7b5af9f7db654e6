/** The npm package: packed, installed into an empty folder without a registry, and run. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cgovet-package-'));
after(() => rmSync(folder, { recursive: true }));

/** npm without the settings, the cache and the registry of this machine. */
function npm(cwd: string, ...args: string[]): string {
  const own = [
    '--offline',
    '--cache',
    join(folder, 'cache'),
    '--userconfig',
    join(folder, 'npmrc'),
  ];
  return execFileSync('npm', [...args, ...own], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

const packed: readonly { filename: string; files: readonly { path: string }[] }[] = JSON.parse(
  npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
);
const [tarball] = packed;
const home = join(folder, 'empty');
mkdirSync(home);
writeFileSync(join(home, 'package.json'), '{"name": "empty", "version": "1.0.0"}');
npm(home, 'install', join(folder, tarball?.filename ?? ''));

const LEAKY = `package p

// #include <stdlib.h>
import "C"

func f() {
	cs := C.CString("never freed")
	_ = cs
}
`;

const program = join(home, 'node_modules/cgovet/dist/cli.cjs');
const env = { PATH: join(process.execPath, '..'), LANG: 'C.UTF-8' };

/** Runs the installed program with nothing but Node on the PATH. */
function cgovet(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: home,
    env,
    input,
    encoding: 'utf8',
  });
}

test('the package holds what runs, the pages and the licences, and nothing else', () => {
  const paths = tarball?.files.map((file) => file.path) ?? [];
  for (const path of ['dist/cli.cjs', 'dist/server.cjs', 'LICENSE', 'docs/rules/README.md']) {
    assert.ok(paths.includes(path), path);
  }
  const others = paths.filter(
    (path) =>
      !/^(?:dist|docs\/rules|schemas)\/|^[A-Z]+(?:\.zh-cn)?(?:\.md)?$|^package\.json$/.test(path),
  );
  assert.deepEqual(others, []);
});

test('it is installed without any other package', () => {
  const installed = readdirSync(join(home, 'node_modules')).filter((name) => name[0] !== '.');
  assert.deepEqual(installed, ['cgovet']);
});

test('the installed program finds a leak, and says so with its exit status', () => {
  const { status, stdout, stderr } = cgovet(['check', '-'], LEAKY);
  assert.equal(stderr, '');
  assert.match(stdout, /:7:\d+: warning: .*\(alloc-never-freed\)/);
  assert.equal(status, 1);
});

test('the installed program explains its rules', () => {
  const { status, stdout } = cgovet(['explain', 'alloc-never-freed']);
  assert.equal(status, 0);
  assert.match(stdout, /alloc-never-freed/);
});

test('the installed server answers', async () => {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: home, env });
  const params = { processId: null, rootUri: null, capabilities: {} };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  let answer = '';
  for await (const chunk of server.stdout.setEncoding('utf8')) {
    answer += chunk;
    if (answer.includes('"capabilities":')) break;
  }
  server.kill();
  assert.match(answer, /"id":1,"result":/);
});
