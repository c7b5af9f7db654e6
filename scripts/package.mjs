/**
 * Packs the extension into a VSIX: builds, stages what `.vscodeignore` allows, runs vsce there. It
 * publishes nothing. Staging is needed because the manifest has a `files` list for the npm package,
 * which vsce does not accept beside a `.vscodeignore`.
 *
 * node scripts/package.mjs [--out FILE]      default: cgovet-VERSION.vsix in the root
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stage = join(root, '.cache', 'vsix');
const IGNORE = '.vscodeignore';
const SIZE_LIMIT = 5 * 1024 * 1024;

/** Parts of the manifest that only a checkout or the npm package has a use for. */
const NOT_FOR_EDITORS = [
  'bin',
  'dependencies',
  'devDependencies',
  'files',
  'optionalDependencies',
  'overrides',
  'scripts',
  'type',
];

/** Files that a line such as `!docs/rules/*.md` allows; a star stands in the last part only. */
function allowedFiles() {
  const lines = readFileSync(join(root, IGNORE), 'utf8').split('\n');
  const patterns = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
  return patterns.flatMap(expand);
}

function expand(pattern) {
  const folder = dirname(pattern);
  const escaped = pattern.slice(folder === '.' ? 0 : folder.length + 1).replace(/[.+]/g, '\\$&');
  const name = new RegExp(`^${escaped.replace('*', '.*')}$`);
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((entry) => name.test(entry));
  return names.map((entry) => join(folder, entry));
}

function stageFiles() {
  rmSync(stage, { recursive: true, force: true });
  for (const file of allowedFiles()) {
    mkdirSync(dirname(join(stage, file)), { recursive: true });
    copyFileSync(join(root, file), join(stage, file));
  }
  copyFileSync(join(root, IGNORE), join(stage, IGNORE));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const key of NOT_FOR_EDITORS) delete manifest[key];
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  return manifest;
}

async function pack() {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), '--if-stale'], {
    stdio: 'inherit',
  });
  const { version } = stageFiles();
  const at = process.argv.indexOf('--out');
  const packagePath = resolve(at > 0 ? process.argv[at + 1] : join(root, `cgovet-${version}.vsix`));
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({
    cwd: stage,
    packagePath,
    dependencies: false,
  });
  const { size } = statSync(packagePath);
  if (size > SIZE_LIMIT)
    throw new Error(`${packagePath} has ${size} bytes, more than ${SIZE_LIMIT}`);
}

try {
  await pack();
} catch (error) {
  console.error(`package: ${error.message}`);
  process.exitCode = 1;
}
