/**
 * What functions tell their callers: the summaries of small packages, in testdata/summaries. Each line
 * is a function and one way in which a call of it can end.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { Callee } from '../../server/src/analysis/flow/ir.ts';
import { printSummary } from '../../server/src/analysis/flow/ownership/print-summary.ts';
import { PackageAnalysis } from '../../server/src/analysis/flow/package-analysis.ts';
import { NO_NODE } from '../../server/src/analysis/syntax/tree.ts';
import { testCases } from './golden.ts';
import { modelOf } from './package.ts';

const FOLDER = join(import.meta.dirname, 'testdata/summaries');
const PRELUDE = readFileSync(join(FOLDER, 'prelude.go.txt'), 'utf8');

function summaries(source: string): string {
  const text = /^package /m.test(source) ? source : `${PRELUDE}\n${source}`;
  const model = modelOf({ 'a.go': text });
  for (const { input } of model.files) assert.equal(input.syntax.hasError, false, 'a syntax error');
  const analysis = new PackageAnalysis(model, new WeakMap());
  const callees: [string, Callee][] = model.functions.map(({ displayName, signature }) => {
    const { name, receiver: type } = signature;
    return [displayName, type ? { kind: 'method', name, type } : { kind: 'go', name }];
  });
  for (const [name, functions] of model.cFunctions) {
    const defined = functions.some(({ signature }) => signature.body !== NO_NODE);
    if (defined) callees.push([`C.${name}`, { kind: 'c', name }]);
  }
  const lines = callees.flatMap(([name, callee]) => {
    const summary = analysis.summary(callee);
    const ways = summary ? printSummary(summary).split('\n') : ['not known'];
    return ways.map((way) => `${name}: ${way}`);
  });
  return lines.join('\n');
}

for (const name of readdirSync(FOLDER).filter((entry) => entry !== 'prelude.go.txt')) {
  describe(name, () => testCases(join(FOLDER, name), summaries));
}
