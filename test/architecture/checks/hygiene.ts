/** Habits that are cheap to check: sizes, no leftovers, nothing of somebody's machine. */
import { type Check, inspectFiles, isGenerated } from '../check.ts';
import { lex } from '../lexer.ts';

const MAX_LINES = 300;
const isScript = (path: string): boolean =>
  /\.(?:ts|mjs)$/.test(path) && !path.includes('/testdata/');

export const fileLength: Check = {
  name: `a file is shorter than ${MAX_LINES} lines unless it is generated`,
  inspect: (tree) =>
    inspectFiles(tree, isScript, (text) => {
      const lines = text.split('\n').length - 1;
      return lines < MAX_LINES || isGenerated(text) ? [] : [`has ${lines} lines`];
    }),
  planted: [{ files: { 'server/src/x.ts': 'a();\n'.repeat(MAX_LINES) }, report: /has 300 lines/ }],
};

/** Put together here so that this file does not contain what it forbids. */
const LEFTOVERS = new RegExp(
  [
    'TO' + 'DO',
    'FIX' + 'ME',
    'XX' + 'X',
    '@ts-' + '\\w+',
    'biome-' + 'ignore\\S*',
    'eslint-' + 'disable',
  ].join('|'),
  'g',
);

export const noLeftovers: Check = {
  name: 'no leftovers and no silenced checkers',
  inspect: (tree) =>
    inspectFiles(tree, isScript, (text) =>
      [...text.matchAll(LEFTOVERS)].map((match) => `contains ${match[0]}`),
    ),
  planted: [
    { files: { 'server/src/x.ts': `// ${'TO' + 'DO'}: later` }, report: /contains/ },
    { files: { 'test/x.test.ts': `// ${'@ts-' + 'ignore'}\n` }, report: /contains @ts/ },
  ],
};

/** `test.skip(`, `it.only(`, `{ skip: … }` and their kin, in code. */
const SKIPS = /\.(?:skip|only|todo)\s*\(|\b(?:skip|only|todo)\s*:/g;

export const noSkips: Check = {
  name: 'no test is skipped or run alone',
  inspect: (tree) =>
    inspectFiles(
      tree,
      (path) => /^test\/.*\.ts$/.test(path),
      (text) => [...lex(text).code.matchAll(SKIPS)].map((match) => `contains ${match[0]}`),
    ),
  planted: [
    { files: { 'test/x.test.ts': "test.skip('later', () => {});" }, report: /\.skip/ },
    { files: { 'test/x.test.ts': "test('a', { only: true }, () => {});" }, report: /only/ },
  ],
};

/** Home folders and the scratch folders of the machines on which this is written. */
const MACHINE = new RegExp(
  [
    '/ho' + 'me/\\w',
    '/Us' + 'ers/\\w',
    '/ro' + 'ot/\\w',
    '/wo' + 'rk/\\w',
    '/tmp/' + 're' + 'al',
  ].join('|'),
  'g',
);

export const noMachinePaths: Check = {
  name: 'no file names a path of somebody’s machine',
  inspect: (tree) =>
    inspectFiles(
      tree,
      (path) => path !== 'package-lock.json',
      (text) => [...text.matchAll(MACHINE)].map((match) => `names ${match[0]}…`),
    ),
  planted: [
    { files: { 'README.md': `see ${'/ho' + 'me/ann'}/cgovet` }, report: /names/ },
    { files: { 'bench/x.ts': `const corpus = '${'/wo' + 'rk/main'}';` }, report: /names/ },
  ],
};
