/**
 * A toy engine for the runner's own tests: the rule `no-oops` reports each line with `oops(`, and its
 * fix makes it `fine(`. What a test wants to go wrong is passed in.
 */
import type { PackageResult } from '../../server/src/analysis/analyzer-types.ts';
import type { Finding, Fix } from '../../server/src/analysis/finding.ts';
import type { RuleMeta } from '../../server/src/analysis/rules/rule.ts';
import type { Engine } from './engine.ts';
import type { Case, Files } from './fixture.ts';

const doc = { title: 'Oops', why: 'why', fix: 'fix', silent: 'silent' };
const texts = {
  'no-oops.finding': 'This is oops: {name}',
  'no-oops.fix': 'Make it fine',
  'no-oops.note': 'here',
};

export const meta: RuleMeta = {
  name: 'no-oops',
  category: 'leak',
  severity: 'warning',
  confidence: 'certain',
  fixable: true,
  since: '0.1.0',
  example: { bad: 'oops()', good: 'fine()' },
  docs: { en: doc, 'zh-cn': doc },
  messages: { en: texts, 'zh-cn': texts },
};

function fixAt(file: string, start: number): Fix {
  const edits = [{ file, start, end: start + 'oops'.length, newText: 'fine' }];
  return { title: { id: 'no-oops.fix', args: {} }, safe: true, edits };
}

export function findingAt(file: string, start: number): Finding {
  return {
    rule: 'no-oops',
    category: 'leak',
    severity: 'warning',
    confidence: 'certain',
    message: { id: 'no-oops.finding', args: { name: 'oops' } },
    function: '',
    file,
    start,
    end: start + 'oops'.length,
    notes: [],
    fixes: [fixAt(file, start)],
  };
}

export function resultOf(findings: readonly Finding[]): PackageResult {
  return { findings, problems: [], acquisitions: [] };
}

function analyze(files: Files): PackageResult {
  const findings = [...files].flatMap(([file, text]) =>
    [...text.matchAll(/oops(?=\()/g)].map((match) => findingAt(file, match.index)),
  );
  return resultOf(findings);
}

/** The toy engine, with parts of it replaced. */
export function fakeEngine(parts: Partial<Engine> = {}): Engine {
  const engine: Engine = {
    rules: [meta],
    analyze,
    brokenFiles: () => [],
    fresh: () => engine,
    ...parts,
  };
  return engine;
}

/** A case with one file `a.go` and, when given, its golden file. */
export function caseOf(text: string, golden?: string, name = 'a'): Case {
  const goldens = new Map<number, Files>();
  if (golden !== undefined) goldens.set(1, new Map([['a.go', golden]]));
  return { rule: 'no-oops', name, folder: '', files: new Map([['a.go', text]]), goldens };
}
