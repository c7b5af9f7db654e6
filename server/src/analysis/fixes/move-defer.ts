/** Fix for a `defer` that stands before its argument has a value: the line moves below the assignment. */
import type { Fix } from '../finding.ts';
import type { FunctionFacts } from '../flow/facts.ts';
import type { NilDefer } from '../flow/ownership/run.ts';
import { linesAfter, statementOf } from './source-edits.ts';

/** Offered when the `defer` has a line of its own and the assignment follows in the same block. */
export function moveDefer(facts: FunctionFacts, event: NilDefer): Fix[] {
  const { tree } = facts.source.section;
  const { node, assigned, name } = event;
  if (assigned === undefined) return [];
  const statement = statementOf(tree, assigned);
  if (statement < 0 || tree.parentOf(statement) !== tree.parentOf(node)) return [];
  const file = { path: facts.source.path, text: facts.file.input.syntax.text };
  const start = facts.source.base + tree.startOf(node);
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = file.text.indexOf('\n', start);
  if (lineEnd < 0 || file.text.slice(lineStart, start).trim() !== '') return [];
  const line = file.text.slice(start, lineEnd).trimEnd();
  const insert = linesAfter(file, facts.source, statement, [line]);
  if (!insert) return [];
  const remove = { file: file.path, start: lineStart, end: lineEnd + 1, newText: '' };
  return [{ title: { id: 'fix.move-defer', args: { name } }, safe: true, edits: [remove, insert] }];
}
