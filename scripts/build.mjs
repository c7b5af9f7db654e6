/**
 * Bundles the client, the command line and the language server into `dist/`, beside the parser's
 * WebAssembly files. What comes out needs nothing but Node. It does not check types (`npm run
 * typecheck`) and makes no package (`npm run package`).
 *
 * `--if-stale` does nothing when every output is newer than every source.
 */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const ENTRIES = [
  { source: 'client/src/extension.ts', output: 'dist/client.cjs' },
  { source: 'server/src/main.ts', output: 'dist/cli.cjs', executable: true },
  { source: 'server/src/lsp/main.ts', output: 'dist/server.cjs' },
];

const ASSETS = [
  {
    source: 'node_modules/web-tree-sitter/web-tree-sitter.cjs',
    output: 'dist/web-tree-sitter.cjs',
  },
  {
    source: 'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    output: 'dist/web-tree-sitter.wasm',
  },
  { source: 'node_modules/tree-sitter-go/tree-sitter-go.wasm', output: 'dist/tree-sitter-go.wasm' },
  { source: 'node_modules/tree-sitter-c/tree-sitter-c.wasm', output: 'dist/tree-sitter-c.wasm' },
];

const LICENCES = 'dist/third-party-licences.txt';

/** Loaded from outside the bundle: the editor's API, and what is native and optional. */
const EXTERNAL = ['vscode', 'tree-sitter', 'tree-sitter-go', 'tree-sitter-c', 'koffi'];

const SOURCE_ROOTS = ['client/src', 'server/src', 'scripts/build.mjs', 'package-lock.json'];

/** Modification times of all files below `path`; fixtures are not part of a bundle. */
function* times(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    yield stat.mtimeMs;
    return;
  }
  for (const name of readdirSync(path)) {
    if (name !== 'testdata') yield* times(join(path, name));
  }
}

function isFresh() {
  const outputs = [
    ...ENTRIES.map((entry) => entry.output),
    ...ASSETS.map((a) => a.output),
    LICENCES,
  ];
  const made = outputs.map(
    (output) => statSync(join(root, output), { throwIfNoEntry: false })?.mtimeMs,
  );
  if (made.includes(undefined)) return false;
  const newest = Math.max(...SOURCE_ROOTS.flatMap((path) => [...times(join(root, path))]));
  return Math.min(...made) > newest;
}

/** The licence texts of every package that ended up in a bundle, as their licences ask. */
function licencesOf(inputs) {
  const packages = new Set(['web-tree-sitter', 'tree-sitter-go', 'tree-sitter-c']);
  for (const input of inputs) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1];
    if (name !== undefined) packages.add(name);
  }
  return [...packages].sort().map(licenceOf).join('\n\n');
}

function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

/** Bundles one entry and returns the paths of everything that went into it. */
async function bundle(esbuild, { source, output, executable }) {
  const banner = [
    ...(executable ? ['#!/usr/bin/env node'] : []),
    // A CommonJS bundle has no import.meta.url; modules use it to find the files beside them.
    "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;",
  ];
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: output,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: EXTERNAL,
    define: { 'import.meta.url': '__bundleUrl', 'import.meta.dirname': '__dirname' },
    banner: { js: banner.join('\n') },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  if (executable) chmodSync(join(root, output), 0o755);
  return Object.keys(result.metafile.inputs);
}

async function build() {
  const esbuild = await import('esbuild');
  mkdirSync(join(root, 'dist'), { recursive: true });
  const inputs = await Promise.all(ENTRIES.map((entry) => bundle(esbuild, entry)));
  for (const { source, output } of ASSETS) copyFileSync(join(root, source), join(root, output));
  writeFileSync(join(root, LICENCES), licencesOf(inputs.flat()));
  console.log(`build: ${ENTRIES.map((entry) => entry.output).join(', ')}`);
}

if (process.argv.includes('--if-stale') && isFresh()) process.exit(0);
try {
  await build();
} catch (error) {
  // esbuild has already said what is wrong, at its line.
  if (!Array.isArray(error.errors)) console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
