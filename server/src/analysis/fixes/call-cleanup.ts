/** Fix for a cleanup function that nobody calls: it gets a name, and a deferred call. */
import type { Fix, TextEdit } from '../finding.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { fileOf, unusedName } from './free.ts';
import type { LostBlock } from './release-code.ts';
import { inLoop, linesAfter, statementOf } from './source-edits.ts';

/**
 * Offered outside loops, where `:=` takes the two results of the call: with an error among them the
 * function may be nil.
 */
export function callCleanup({ facts, result }: LostBlock): Fix[] {
  const { source } = facts;
  const { tree } = source.section;
  const { cleanup, site } = result;
  const statement = statementOf(tree, site.node);
  if (!cleanup || statement === NO_NODE || inLoop(tree, statement)) return [];
  if (tree.kindOf(statement) !== GoKind.ShortVarDeclaration) return [];
  const target = targetAt(tree, statement, cleanup.result);
  const written = target === NO_NODE ? '' : tree.textOf(target);
  if (written !== '_' && written !== cleanup.name) return [];
  const name = written === '_' ? unusedName(tree.text, 'cleanup') : written;
  const call = linesAfter(fileOf(facts), source, statement, [`defer ${name}()`]);
  if (!call) return [];
  const start = source.base + tree.startOf(target);
  const naming = { file: source.path, start, end: start + written.length, newText: name };
  const edits: readonly TextEdit[] = written === '_' ? [naming, call] : [call];
  const title = { id: 'fix.insert', args: { code: `defer ${name}()` } };
  return [{ title, safe: true, edits }];
}

/** What that result of a single call is assigned to, when it has two. */
function targetAt(tree: SyntaxTree, statement: NodeId, index: number): NodeId {
  const right = tree.child(statement, Field.Right);
  const call = right === NO_NODE ? NO_NODE : tree.first(right);
  if (call === NO_NODE || tree.next(call) !== NO_NODE) return NO_NODE;
  const left = tree.child(statement, Field.Left);
  const targets = left === NO_NODE ? [] : tree.children(left);
  return targets.length === 2 ? (targets[index] ?? NO_NODE) : NO_NODE;
}
