/**
 * The one table of test suites: where the files are and which tools of the machine they need.
 * `test/editor` is not here: it drives a real editor and runs on its own (`npm run test:editor`).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

/** @type {readonly { name: string, files: RegExp, needs: readonly string[] }[]} */
export const SUITES = [
  { name: 'architecture', files: /^test\/architecture\/.*\.test\.ts$/, needs: [] },
  { name: 'tools', files: /^test\/tools\/.*\.test\.ts$/, needs: [] },
  { name: 'parse', files: /^test\/parse\/(?!native).*\.test\.ts$/, needs: [] },
  { name: 'parse-native', files: /^test\/parse\/native.*\.test\.ts$/, needs: ['native parser'] },
  { name: 'analysis', files: /^test\/(?:analysis|flow|knowledge|model)\/.*\.test\.ts$/, needs: [] },
  { name: 'rules', files: /^test\/rules\/(?!compile\.).*\.test\.ts$/, needs: [] },
  { name: 'rules-compile', files: /^test\/rules\/compile\.test\.ts$/, needs: ['go', 'c compiler'] },
  { name: 'metamorphic', files: /^test\/metamorphic\/(?!compile\.).*\.test\.ts$/, needs: [] },
  {
    name: 'metamorphic-compile',
    files: /^test\/metamorphic\/compile\.test\.ts$/,
    needs: ['go', 'c compiler'],
  },
  { name: 'patterns', files: /^test\/patterns\/(?!compile\.).*\.test\.ts$/, needs: [] },
  {
    name: 'patterns-compile',
    files: /^test\/patterns\/compile\.test\.ts$/,
    needs: ['go', 'c compiler'],
  },
  { name: 'project', files: /^test\/project\/.*\.test\.ts$/, needs: [] },
  { name: 'cli', files: /^test\/cli\/.*\.test\.ts$/, needs: [] },
  { name: 'lsp', files: /^test\/lsp\/.*\.test\.ts$/, needs: [] },
  { name: 'grammar', files: /^test\/grammar\/.*\.test\.ts$/, needs: [] },
  { name: 'corpus', files: /^test\/corpus\/.*\.test\.ts$/, needs: ['git'] },
  { name: 'package', files: /^test\/package\/.*\.test\.ts$/, needs: [] },
];

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function hasNativeParser() {
  const require = createRequire(import.meta.url);
  try {
    for (const name of ['tree-sitter', 'tree-sitter-go', 'tree-sitter-c']) require(name);
    return true;
  } catch {
    return false;
  }
}

/** How to see whether a tool is there, and what to do when it is not. */
export const TOOLS = {
  go: {
    present: () => runs('go', ['version']),
    install: 'install Go 1.21 or later from https://go.dev/dl/ and put it on PATH',
  },
  'c compiler': {
    present: () => runs(process.env.CC ?? 'cc', ['--version']),
    install: 'install gcc or clang (Debian: apt-get install gcc libc6-dev)',
  },
  git: {
    present: () => runs('git', ['--version']),
    install: 'install git from https://git-scm.com/downloads (Debian: apt-get install git)',
  },
  'native parser': {
    present: hasNativeParser,
    install: 'install g++, make and python3, then run: npm rebuild tree-sitter',
  },
};

/** Test files below `test/` of `root`, relative, with `/`. */
export function testFiles(root) {
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((file) => `test/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/editor/'))
    .sort();
}

/**
 * Sorts suites into those that run and those that cannot.
 *
 * @param {{ suites: typeof SUITES, files: readonly string[], names: readonly string[],
 *   isPresent: (tool: string) => boolean }} input `names`: only these suites; all when empty
 * @throws when a suite matches no file, a file belongs to no suite or to two, or a name is unknown
 */
export function planSuites({ suites, files, names, isPresent }) {
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    const known = suites.map((suite) => suite.name).join(', ');
    throw new Error(`there is no suite ${unknown}; suites: ${known}`);
  }
  for (const file of files) {
    const owners = suites.filter((suite) => suite.files.test(file));
    if (owners.length !== 1) {
      throw new Error(`${file} belongs to ${owners.length} suites; see scripts/suites.mjs`);
    }
  }
  const run = [];
  const left = [];
  for (const suite of suites) {
    const own = files.filter((file) => suite.files.test(file));
    if (own.length === 0) throw new Error(`suite ${suite.name} matches no file`);
    if (names.length > 0 && !names.includes(suite.name)) continue;
    const missing = suite.needs.filter((tool) => !isPresent(tool));
    if (missing.length === 0) run.push({ ...suite, own });
    else left.push({ ...suite, missing });
  }
  return { run, left };
}
