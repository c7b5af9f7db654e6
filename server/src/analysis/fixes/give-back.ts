/** Fixes for handles and pins that are never given back: a deferred release, or one before each exit. */
import type { Fix, TextEdit } from '../finding.ts';
import type { FunctionFacts } from '../flow/facts.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import type { Loss } from '../flow/ownership/sites.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE } from '../syntax/tree.ts';
import { linesAfter, linesBefore, linesBeforeEnd, statementOf } from './source-edits.ts';

/** `defer h.Delete()` right after `h := cgo.NewHandle(v)`. */
export function deferDelete(facts: FunctionFacts, result: SiteResult): Fix[] {
  const { tree } = facts.source.section;
  const { name, site, type } = result;
  const statement = statementOf(tree, site.node);
  if (name === undefined || !/^\w+$/.test(name) || statement === NO_NODE) return [];
  const plain = tree.kindOf(statement) === GoKind.ShortVarDeclaration;
  if (!plain || tree.textOf(tree.child(statement, Field.Left)) !== name) return [];
  if (type !== 'cgo.Handle' || site.call.includes('(')) return [];
  return deferred(facts, result, statement, name, 'Delete');
}

/** `defer p.Unpin()` right after `p.Pin(x)`. */
export function deferUnpin(facts: FunctionFacts, result: SiteResult): Fix[] {
  const { tree } = facts.source.section;
  const { name, site } = result;
  const statement = statementOf(tree, site.node);
  if (name === undefined || site.call !== `${name}.Pin` || statement === NO_NODE) return [];
  if (tree.kindOf(statement) !== GoKind.ExpressionStatement) return [];
  return deferred(facts, result, statement, name, 'Unpin');
}

function deferred(
  facts: FunctionFacts,
  result: SiteResult,
  statement: number,
  name: string,
  method: string,
): Fix[] {
  const file = { path: facts.source.path, text: facts.file.input.syntax.text };
  const edit = linesAfter(file, facts.source, statement, [`defer ${name}.${method}()`]);
  if (!edit) return [];
  const title = { id: 'fix.defer-delete', args: { name, method } };
  return [{ title, safe: method === 'Delete' && !result.assumed, edits: [edit] }];
}

/** `h.Delete()` before each exit that forgets the handle, where every way to that exit does. */
export function deleteBeforeExits(facts: FunctionFacts, result: SiteResult): Fix[] {
  const { name, type } = result;
  if (name === undefined || !/^\w+$/.test(name) || type !== 'cgo.Handle') return [];
  const edits = result.losses.map((loss) => deleteBefore(facts, result, loss, name));
  if (edits.some((edit) => edit === undefined)) return [];
  const title = { id: 'fix.delete-before-exits', args: { name } };
  return [{ title, safe: !result.assumed, edits: edits.filter((edit) => edit !== undefined) }];
}

function deleteBefore(
  facts: FunctionFacts,
  result: SiteResult,
  { kind, node }: Loss,
  name: string,
): TextEdit | undefined {
  if (!result.sureExits.has(node)) return undefined;
  const file = { path: facts.source.path, text: facts.file.input.syntax.text };
  const line = `${name}.Delete()`;
  if (kind === 'end') return linesBeforeEnd(file, facts.source, node, [line]);
  const used = new RegExp(`\\b${name}\\b`).test(facts.source.section.tree.textOf(node));
  if (kind !== 'return' || used) return undefined;
  return linesBefore(file, facts.source, node, [line]);
}
