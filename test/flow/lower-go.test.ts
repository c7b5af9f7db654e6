/**
 * The graph of every statement and expression of Go: what a source becomes is in testdata/lower-go.
 * In each source the function `f` is lowered, or the last `var` declaration when there is none.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { printIr } from '../../server/src/analysis/flow/print-ir.ts';
import { testCases } from './golden.ts';
import { lowerAll, modelOf } from './package.ts';

const FOLDER = join(import.meta.dirname, 'testdata/lower-go');
const PRELUDE = readFileSync(join(FOLDER, 'prelude.go.txt'), 'utf8');

function lowered(source: string): string {
  const text = /^package /m.test(source) ? source : `${PRELUDE}\n${source}`;
  const model = modelOf({ 'a.go': text });
  for (const { input } of model.files) assert.equal(input.syntax.hasError, false, 'a syntax error');
  const units = lowerAll(model);
  const chosen = units.find(({ name }) => /(^|\.)f$/.test(name)) ?? units.at(-1);
  assert.ok(chosen, 'nothing to lower');
  return printIr(chosen.unit);
}

for (const name of readdirSync(FOLDER).filter((entry) => entry !== 'prelude.go.txt')) {
  describe(name, () => testCases(join(FOLDER, name), lowered));
}
