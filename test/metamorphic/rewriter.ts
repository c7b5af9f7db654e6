/**
 * Rewrites the text of one declaration by its tree: a visitor may give new text for a node, in which it
 * can use the rewritten texts of the parts. What nobody rewrites keeps every character, comments included.
 */
import { GoKind } from '../../server/src/analysis/syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../server/src/analysis/syntax/tree.ts';

/** New text for a node; undefined where it stays and only its parts may change. */
export type Visitor = (node: NodeId, source: Rewriter) => string | undefined;

export class Rewriter {
  constructor(
    readonly tree: SyntaxTree,
    private readonly visit: Visitor,
  ) {}

  /** The whole declaration, rewritten. */
  whole(): string {
    return this.node(0);
  }

  /** A node, rewritten. */
  node(node: NodeId): string {
    return this.visit(node, this) ?? this.parts(node);
  }

  /** A node of which only the parts are rewritten. */
  parts(node: NodeId): string {
    return this.span(node, this.tree.startOf(node), this.tree.endOf(node));
  }

  /** What stands in `[start, end)`, a stretch of `parent` between whole parts of it, rewritten. */
  span(parent: NodeId, start: number, end: number): string {
    const { tree } = this;
    let out = '';
    let at = start;
    for (const child of tree.children(parent)) {
      if (tree.startOf(child) < start || tree.endOf(child) > end) continue;
      out += tree.text.slice(at, tree.startOf(child)) + this.node(child);
      at = tree.endOf(child);
    }
    return out + tree.text.slice(at, end);
  }
}

/** Every node below `root`, itself included, in document order. */
export function nodesOf(tree: SyntaxTree, root: NodeId = 0): NodeId[] {
  const out: NodeId[] = [];
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    out.push(node);
    stack.push(...tree.children(node).reverse());
  }
  return out;
}

/** Whether a statement stands in a list of statements, where others may be put beside it. */
export function isListed(tree: SyntaxTree, statement: NodeId): boolean {
  return tree.kindOf(tree.parentOf(statement)) === GoKind.StatementList;
}

/** Whether some node below `root` has one of these kinds. */
export function mentions(tree: SyntaxTree, root: NodeId, kinds: ReadonlySet<GoKind>): boolean {
  return nodesOf(tree, root).some((node) => kinds.has(tree.kindOf(node)));
}
