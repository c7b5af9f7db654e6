/** What the core must be apart from its imports: deterministic, and plain in what it hands out. */
import { type Check, inspectFiles, isShipped } from '../check.ts';
import { lex } from '../lexer.ts';

const isCore = (path: string): boolean =>
  isShipped(path) && path.startsWith('server/src/analysis/');

/** Words that bring in a clock, chance, the machine or the process. */
const IMPURE =
  /\b(?:Date|performance|console|process|globalThis|setTimeout|setInterval|setImmediate|queueMicrotask|crypto|fetch)\b|\bMath\.random\b/g;

/** A variable of the module would let one analysis change the next. */
const MODULE_STATE = /^(?:export\s+)?(?:let|var)\s+\w+/gm;

export const deterministic: Check = {
  name: 'the core has no clock, no chance, no process and no module state (1)',
  inspect: (tree) =>
    inspectFiles(tree, isCore, (text) => {
      const { code } = lex(text);
      return [
        ...[...code.matchAll(IMPURE)].map((match) => `uses ${match[0]}`),
        ...[...code.matchAll(MODULE_STATE)].map((match) => `keeps module state: ${match[0]}`),
      ];
    }),
  planted: [
    {
      files: { 'server/src/analysis/x.ts': 'export const at = () => Date.now();' },
      report: /uses Date/,
    },
    {
      files: { 'server/src/analysis/x.ts': 'const pick = () => Math.random();' },
      report: /uses Math\.random/,
    },
    {
      files: { 'server/src/analysis/x.ts': "console.log('seen');" },
      report: /uses console/,
    },
    {
      files: { 'server/src/analysis/x.ts': 'let counter = 0;' },
      report: /module state: let counter/,
    },
  ],
};

const PUBLIC = new Set([
  'server/src/analysis/finding.ts',
  'server/src/project/types.ts',
  'server/src/protocol.ts',
]);

export const plainData: Check = {
  name: 'what a finding is made of is plain data (3)',
  inspect: (tree) =>
    inspectFiles(
      tree,
      (path) => PUBLIC.has(path),
      (text) => {
        const { code } = lex(text);
        const found = [...code.matchAll(/\b(?:class|function)\s+\w+|\b(?:Map|Set|WeakMap)\s*</g)];
        // A session is an object with methods on purpose; what it returns is looked at when it runs.
        const isSession = /interface EditSession/.test(code);
        return found
          .filter((match) => !(isSession && /Map/.test(match[0])))
          .map((match) => `holds ${match[0].trim()}`);
      },
    ),
  planted: [
    {
      files: { 'server/src/analysis/finding.ts': 'export class Finding {}' },
      report: /holds class Finding/,
    },
    {
      files: {
        'server/src/analysis/finding.ts': 'export interface A { readonly b: Map<string, number> }',
      },
      report: /holds Map/,
    },
  ],
};
