/**
 * Bundles the benchmark as the program itself is bundled, and runs it with this Node: what is measured is
 * the code that users run, without what a loader for TypeScript adds to it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const ASSETS = [
  'web-tree-sitter/web-tree-sitter.cjs',
  'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-go/tree-sitter-go.wasm',
  'tree-sitter-c/tree-sitter-c.wasm',
];

const folder = mkdtempSync(join(tmpdir(), 'cgovet-bench-'));
try {
  const outfile = join(folder, 'bench.cjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['bench/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['tree-sitter', 'tree-sitter-go', 'tree-sitter-c'],
    define: { 'import.meta.url': '__bundleUrl' },
    banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
  });
  for (const asset of ASSETS) {
    copyFileSync(join(root, 'node_modules', asset), join(folder, basename(asset)));
  }
  const args = ['--expose-gc', outfile, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
