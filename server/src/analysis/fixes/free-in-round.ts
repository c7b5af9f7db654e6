/**
 * Fix for a block of a loop: an explicit release at the end of each round and before each exit out of
 * it, since a `defer` would wait for the end of the function.
 */
import type { Fix, TextEdit } from '../finding.ts';
import { GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { fileOf, fits, fixOf, holdingStatement, mentions } from './free.ts';
import { type LostBlock, releaseCode } from './release-code.ts';
import { linesBefore, linesBeforeEnd } from './source-edits.ts';

/**
 * Offered for a variable of the round that nothing else gives back: the statements after the one that
 * sets it, in the same list, are then only reached with a block in it.
 */
export function freeInRound(lost: LostBlock): Fix[] {
  const { facts, result } = lost;
  const { tree } = facts.source.section;
  const statement = holdingStatement(lost);
  const { name } = result;
  if (statement === NO_NODE || name === undefined || result.ends.size !== 1) return [];
  const release = releaseCode(lost, name);
  if (!release || !fits(lost, release, statement) || shadowed(tree, name)) return [];
  const list = tree.parentOf(statement);
  const places = new Set(result.losses.map((loss) => loss.node));
  const edits = [...places].map((node) =>
    isAfter(tree, statement, list, node) ? freeAt(lost, node, name, release.call) : undefined,
  );
  return fixOf(lost, release, { id: 'fix.free-in-round', args: { name } }, edits);
}

/** Behind the statement in its list, or the end of the block that the list fills. */
function isAfter(tree: SyntaxTree, statement: NodeId, list: NodeId, node: NodeId): boolean {
  if (node === tree.parentOf(list)) return true;
  return tree.startOf(node) >= tree.endOf(statement) && tree.endOf(node) <= tree.endOf(list);
}

function freeAt(lost: LostBlock, node: NodeId, name: string, call: string): TextEdit | undefined {
  const { facts } = lost;
  const { tree } = facts.source.section;
  const file = fileOf(facts);
  if (tree.kindOf(node) === GoKind.Block) {
    return linesBeforeEnd(file, facts.source, node, [call]);
  }
  if (!LEAVING.has(tree.kindOf(node)) || mentions(tree, node, name)) return undefined;
  return linesBefore(file, facts.source, node, [call]);
}

const LEAVING = new Set<number>([
  GoKind.ReturnStatement,
  GoKind.BreakStatement,
  GoKind.ContinueStatement,
]);

/** Whether the function declares the name more than once: the release could mean another variable. */
function shadowed(tree: SyntaxTree, name: string): boolean {
  let count = 0;
  for (let node = 0; node < tree.nodeCount && count < 2; node++) {
    const kind = tree.kindOf(node);
    if (kind !== GoKind.ShortVarDeclaration && kind !== GoKind.VarSpec) continue;
    const left = tree.textOf(node).split('=', 1)[0] ?? '';
    if (new RegExp(`\\b${name}\\b`).test(left)) count++;
  }
  return count !== 1;
}
