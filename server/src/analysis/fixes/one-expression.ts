/** Fix for an address that is kept as an integer: the integer's expression goes where it is used. */
import type { Fix } from '../finding.ts';
import type { FunctionFacts } from '../flow/facts.ts';
import type { Stash } from '../flow/ownership/run.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { statementOf } from './source-edits.ts';

/** Offered when the integer has one definition on a line of its own, and this is its only use. */
export function inlineInteger(facts: FunctionFacts, stash: Stash): Fix[] {
  const { tree } = facts.source.section;
  const { name } = stash;
  if (!/^\w+$/.test(name)) return [];
  const mentions = mentionsOf(tree, name);
  const [definition, use] = mentions;
  if (mentions.length !== 2 || definition === undefined || use === undefined) return [];
  const statement = statementOf(tree, definition);
  const value = definedValue(tree, statement);
  if (value === NO_NODE || tree.startOf(use) < tree.endOf(statement)) return [];
  const { text } = facts.file.input.syntax;
  const { base, path } = facts.source;
  const start = text.lastIndexOf('\n', base + tree.startOf(statement)) + 1;
  const end = text.indexOf('\n', base + tree.endOf(statement)) + 1;
  const alone = text.slice(start, end).trim() === tree.textOf(statement);
  if (!alone) return [];
  const newText = tree.textOf(value);
  if (!newText.includes('uintptr(')) return [];
  const edits = [
    { file: path, start, end, newText: '' },
    { file: path, start: base + tree.startOf(use), end: base + tree.endOf(use), newText },
  ];
  return [{ title: { id: 'fix.one-expression', args: {} }, safe: true, edits }];
}

function mentionsOf(tree: SyntaxTree, name: string): NodeId[] {
  const out: NodeId[] = [];
  for (let node = 0; node < tree.nodeCount; node++) {
    if (tree.kindOf(node) === GoKind.Identifier && tree.textOf(node) === name) out.push(node);
  }
  return out;
}

/** The value of `name := value`. */
function definedValue(tree: SyntaxTree, statement: NodeId): NodeId {
  if (statement === NO_NODE || tree.kindOf(statement) !== GoKind.ShortVarDeclaration)
    return NO_NODE;
  const right = tree.child(statement, Field.Right);
  const only = tree.first(right);
  return only !== NO_NODE && tree.next(only) === NO_NODE ? only : NO_NODE;
}
