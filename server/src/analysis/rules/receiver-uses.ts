/** What a method does with its receiver as it is written: which fields it sets, and where it lets go of it. */
import { nodesOf } from '../model/go-nodes.ts';
import type { GoFunction } from '../model/package.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';

export interface ReceiverUses {
  /** Assignments to a field of the receiver, by the first field. */
  readonly assigned: ReadonlyMap<string, NodeId>;
  /** Something else may change the receiver: it is passed on, its address is taken, a method of it called. */
  readonly handedOn: boolean;
}

const NONE: ReceiverUses = { assigned: new Map(), handedOn: false };

/** Uses of the receiver in the body of a method. */
export function receiverUses({ section: { tree }, signature }: GoFunction): ReceiverUses {
  const name = receiverName(tree);
  if (name === undefined) return NONE;
  const assigned = new Map<string, NodeId>();
  let handedOn = false;
  if (signature.body === NO_NODE) return NONE;
  for (const node of nodesOf(tree, GoKind.Identifier, signature.body)) {
    if (tree.textOf(node) !== name) continue;
    const field = fieldOf(tree, node);
    const whole = outermost(tree, node);
    if (isAssigned(tree, whole)) assigned.set(field, whole);
    else if (field === '' || isCalled(tree, node) || isAddressed(tree, whole)) handedOn = true;
  }
  return { assigned, handedOn };
}

/** The name of the receiver; `undefined` where it has none. */
export function receiverName(tree: SyntaxTree): string | undefined {
  const list = tree.child(0, Field.Receiver);
  const declaration = list === NO_NODE ? NO_NODE : tree.first(list);
  const name = declaration === NO_NODE ? NO_NODE : tree.child(declaration, Field.Name);
  return name === NO_NODE ? undefined : tree.textOf(name);
}

/** `f` of `r.f`; empty where the receiver stands by itself. */
function fieldOf(tree: SyntaxTree, node: NodeId): string {
  const up = tree.parentOf(node);
  if (tree.kindOf(up) !== GoKind.SelectorExpression || tree.first(up) !== node) return '';
  return tree.textOf(tree.child(up, Field.Field));
}

/** `r.f[i].g` around `r`, and `*r`. */
function outermost(tree: SyntaxTree, node: NodeId): NodeId {
  let current = node;
  for (let up = tree.parentOf(node); up !== NO_NODE; up = tree.parentOf(up)) {
    const kind = tree.kindOf(up);
    const part =
      kind === GoKind.SelectorExpression ||
      kind === GoKind.IndexExpression ||
      kind === GoKind.ParenthesizedExpression;
    const pointer = kind === GoKind.UnaryExpression && tree.textOf(up).startsWith('*');
    if (!pointer && (!part || tree.first(up) !== current)) return current;
    current = up;
  }
  return current;
}

function isAssigned(tree: SyntaxTree, node: NodeId): boolean {
  const list = tree.parentOf(node);
  const statement = tree.parentOf(list);
  if (tree.kindOf(list) === GoKind.IncStatement) return true;
  return (
    tree.kindOf(statement) === GoKind.AssignmentStatement &&
    tree.child(statement, Field.Left) === list
  );
}

/** `r.m(…)`: a method of the receiver itself, or of a field such as a `sync.Once`. */
function isCalled(tree: SyntaxTree, node: NodeId): boolean {
  const whole = outermost(tree, node);
  const call = tree.parentOf(whole);
  return tree.kindOf(call) === GoKind.CallExpression && tree.child(call, Field.Function) === whole;
}

function isAddressed(tree: SyntaxTree, node: NodeId): boolean {
  const up = tree.parentOf(node);
  return tree.kindOf(up) === GoKind.UnaryExpression && tree.textOf(up).startsWith('&');
}
