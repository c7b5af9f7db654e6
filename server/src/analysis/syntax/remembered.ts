/** Answers that a tree gives the same each time, kept as long as the tree. */
import type { NodeId, SyntaxTree } from './tree.ts';

/** `compute`, asked once for each tree. */
export function remembered<T>(compute: (tree: SyntaxTree) => T): (tree: SyntaxTree) => T {
  const known = new WeakMap<SyntaxTree, { readonly value: T }>();
  return (tree) => {
    let found = known.get(tree);
    if (!found) {
      found = { value: compute(tree) };
      known.set(tree, found);
    }
    return found.value;
  };
}

/** `compute`, asked once for each node of a tree. */
export function rememberedAt<T>(
  compute: (tree: SyntaxTree, node: NodeId) => T,
): (tree: SyntaxTree, node: NodeId) => T {
  const nodesOf = remembered(() => new Map<NodeId, { readonly value: T }>());
  return (tree, node) => {
    const nodes = nodesOf(tree);
    let found = nodes.get(node);
    if (!found) {
      found = { value: compute(tree, node) };
      nodes.set(node, found);
    }
    return found.value;
  };
}

/** Whether the text of a declaration has something in it that the expression matches. */
export function mentioning(pattern: RegExp): (tree: SyntaxTree) => boolean {
  return remembered(({ text }) => pattern.test(text));
}
