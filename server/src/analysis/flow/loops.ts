/** Which loop of Go a branch belongs to, and what stands in it. */
import { contains } from '../model/go-nodes.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';

const OTHERS: ReadonlySet<number> = new Set([GoKind.Block, GoKind.IfStatement, GoKind.FuncLiteral]);

const CHOICES: ReadonlySet<number> = new Set([
  GoKind.ExpressionSwitchStatement,
  GoKind.TypeSwitchStatement,
  GoKind.SelectStatement,
]);

/** The loop that begins a further round, or ends, at that branch. */
function loopAt(tree: SyntaxTree, branch: NodeId): NodeId | undefined {
  for (let node = branch; node !== NO_NODE; node = tree.parentOf(node)) {
    const kind = tree.kindOf(node);
    if (kind === GoKind.ForStatement) return node;
    if (OTHERS.has(kind)) return undefined;
  }
  return undefined;
}

/** Words by which a round ends early. */
const JUMPS = /\b(?:continue|break|goto|return)\b/;

/** Whether every round of the loop comes to the node; a test for nil tells whether there is anything. */
function isInEveryRound(tree: SyntaxTree, node: NodeId, loop: NodeId): boolean {
  if (JUMPS.test(tree.textOf(loop))) return false;
  for (let outer = tree.parentOf(node); outer !== loop; outer = tree.parentOf(outer)) {
    if (outer === NO_NODE || CHOICES.has(tree.kindOf(outer))) return false;
    if (tree.kindOf(outer) !== GoKind.IfStatement) continue;
    if (!/\bnil\b/.test(tree.textOf(tree.child(outer, Field.Condition)))) return false;
  }
  return true;
}

/**
 * Whether a way through these branches came by a loop that does one of these things in every round: over
 * what a container holds, it did it to all.
 */
export function passesLoop(
  tree: SyntaxTree,
  branches: readonly NodeId[],
  done: readonly NodeId[],
): boolean {
  return branches.some((branch) => {
    const loop = loopAt(tree, branch);
    if (loop === undefined) return false;
    return done.some((node) => contains(tree, loop, node) && isInEveryRound(tree, node, loop));
  });
}
