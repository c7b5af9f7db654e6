/**
 * What a name inside a declaration of Go stands for: the parameter, variable or range clause that
 * declares it, found as Go's scopes say, from the name outwards.
 */
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { nodesOf } from './go-nodes.ts';
import { typeText } from './go-types.ts';

export interface Binding {
  readonly kind: 'parameter' | 'variable' | 'range';
  /** The declaring identifier. */
  readonly node: NodeId;
  /** The type as written, without blanks; empty when it is not written. */
  readonly type: string;
  /** What it starts with, or what is ranged over; `NO_NODE` for none. */
  readonly value: NodeId;
  /** Which of the results of `value`, or of the names before `range`, it is. */
  readonly index: number;
  /** `value` is one call with several results. */
  readonly shared: boolean;
}

/** The declaration of the name inside its top-level declaration; `undefined` when it comes from outside. */
export function bindingOf(tree: SyntaxTree, identifier: NodeId): Binding | undefined {
  const name = tree.textOf(identifier);
  let inner = identifier;
  for (let up = tree.parentOf(identifier); up >= 0; up = tree.parentOf(up)) {
    const found = inScope(tree, up, inner, name);
    if (found) return found;
    inner = up;
  }
  return undefined;
}

/** What `scope` declares under the name before `inner`, which is its child. */
function inScope(
  tree: SyntaxTree,
  scope: NodeId,
  inner: NodeId,
  name: string,
): Binding | undefined {
  switch (tree.kindOf(scope)) {
    case GoKind.StatementList:
    case GoKind.IfStatement:
    case GoKind.ForClause:
    case GoKind.ExpressionSwitchStatement:
    case GoKind.TypeSwitchStatement:
    case GoKind.CommunicationCase:
      return beforeIn(tree, scope, inner, name);
    case GoKind.ForStatement: {
      const head = tree.first(scope);
      if (head === NO_NODE || head === inner) return undefined;
      return tree.kindOf(head) === GoKind.ForClause
        ? beforeIn(tree, head, NO_NODE, name)
        : declaredBy(tree, head, name);
    }
    case GoKind.FuncLiteral:
    case GoKind.FunctionDeclaration:
    case GoKind.MethodDeclaration:
      return parameter(tree, scope, name);
    default:
      return undefined;
  }
}

/** The last declaration of the name among the children of `scope` that stand before `inner`. */
function beforeIn(
  tree: SyntaxTree,
  scope: NodeId,
  inner: NodeId,
  name: string,
): Binding | undefined {
  let found: Binding | undefined;
  for (let child = tree.first(scope); child >= 0 && child !== inner; child = tree.next(child)) {
    found = declaredBy(tree, child, name) ?? found;
  }
  return found;
}

function declaredBy(tree: SyntaxTree, node: NodeId, name: string): Binding | undefined {
  switch (tree.kindOf(node)) {
    case GoKind.ShortVarDeclaration:
      return amongNames(tree, node, tree.child(node, Field.Left), name, Field.Right);
    case GoKind.RangeClause: {
      const left = tree.child(node, Field.Left);
      const found = left === NO_NODE ? undefined : amongNames(tree, node, left, name, Field.Right);
      return found && { ...found, kind: 'range', shared: true };
    }
    case GoKind.VarDeclaration:
    case GoKind.VarSpecList:
    case GoKind.LabeledStatement:
      return tree.children(node).reduce<Binding | undefined>((found, child) => {
        return declaredBy(tree, child, name) ?? found;
      }, undefined);
    case GoKind.VarSpec:
      return amongNames(tree, node, node, name, Field.Value);
    default:
      return undefined;
  }
}

/** The name among the identifiers of `list`, with what stands at its place on the other side. */
function amongNames(
  tree: SyntaxTree,
  node: NodeId,
  list: NodeId,
  name: string,
  side: Field,
): Binding | undefined {
  const names = tree
    .children(list)
    .filter((child) => list !== node || tree.field[child] === Field.Name);
  const index = names.findIndex((child) => tree.textOf(child) === name);
  const found = names[index];
  if (found === undefined || tree.kindOf(found) !== GoKind.Identifier) return undefined;
  const right = tree.child(node, side);
  const values = right === NO_NODE ? [] : valuesIn(tree, right);
  const shared = values.length === 1 && names.length > 1;
  const value = (shared ? values[0] : values[index]) ?? NO_NODE;
  const type = typeText(tree, tree.child(node, Field.Type));
  return { kind: 'variable', node: found, type, value, index, shared };
}

function valuesIn(tree: SyntaxTree, right: NodeId): NodeId[] {
  return tree.kindOf(right) === GoKind.ExpressionList ? tree.children(right) : [right];
}

const PARAMETER_LISTS = [Field.Receiver, Field.Parameters, Field.Result];

function parameter(tree: SyntaxTree, fn: NodeId, name: string): Binding | undefined {
  for (const field of PARAMETER_LISTS) {
    const list = tree.child(fn, field);
    if (list === NO_NODE || tree.kindOf(list) !== GoKind.ParameterList) continue;
    for (const declaration of tree.children(list)) {
      const node = tree
        .children(declaration)
        .find((part) => tree.field[part] === Field.Name && tree.textOf(part) === name);
      if (node === undefined) continue;
      const written = typeText(tree, tree.child(declaration, Field.Type));
      const variadic = tree.kindOf(declaration) === GoKind.VariadicParameterDeclaration;
      const type = variadic ? `[]${written}` : written;
      return { kind: 'parameter', node, type, value: NO_NODE, index: 0, shared: false };
    }
  }
  return undefined;
}

/** One `name = value`, `name op= value`. */
export interface Assigned {
  readonly statement: NodeId;
  readonly target: NodeId;
  /** `NO_NODE` for one of several results of a call. */
  readonly value: NodeId;
  readonly operator: string;
}

/** The assignments to the variable itself, not to its parts, anywhere in the declaration. */
export function assignmentsTo(tree: SyntaxTree, binding: Binding): Assigned[] {
  return assignments(tree, (target) => isVariable(tree, target, binding));
}

/** The assignments to that field of the variable. */
export function assignmentsToField(tree: SyntaxTree, binding: Binding, field: string): Assigned[] {
  return assignments(tree, (target) => {
    if (tree.kindOf(target) !== GoKind.SelectorExpression) return false;
    const owner = tree.child(target, Field.Operand);
    const name = tree.textOf(tree.child(target, Field.Field));
    return name === field && isVariable(tree, owner, binding);
  });
}

function isVariable(tree: SyntaxTree, node: NodeId, binding: Binding): boolean {
  if (tree.kindOf(node) !== GoKind.Identifier) return false;
  if (tree.textOf(node) !== tree.textOf(binding.node)) return false;
  return bindingOf(tree, node)?.node === binding.node;
}

const statements = new WeakMap<SyntaxTree, readonly NodeId[]>();

function assignmentStatements(tree: SyntaxTree): readonly NodeId[] {
  let known = statements.get(tree);
  if (!known) {
    known = nodesOf(tree, GoKind.AssignmentStatement);
    statements.set(tree, known);
  }
  return known;
}

function assignments(tree: SyntaxTree, isTarget: (target: NodeId) => boolean): Assigned[] {
  const out: Assigned[] = [];
  for (const node of assignmentStatements(tree)) {
    const targets = tree.children(tree.child(node, Field.Left));
    const values = tree.children(tree.child(node, Field.Right));
    for (const [i, target] of targets.entries()) {
      if (!isTarget(target)) continue;
      const value = values.length === targets.length ? (values[i] ?? NO_NODE) : NO_NODE;
      const operator = tree.textOf(tree.child(node, Field.Operator));
      out.push({ statement: node, target, value, operator });
    }
  }
  return out;
}

/** The identifiers that stand for the variable, its declaration included. */
export function mentionsOf(tree: SyntaxTree, binding: Binding): NodeId[] {
  const name = tree.textOf(binding.node);
  const out: NodeId[] = [];
  for (let node = 0; node < tree.nodeCount; node++) {
    if (tree.kindOf(node) !== GoKind.Identifier || tree.textOf(node) !== name) continue;
    if (node === binding.node || bindingOf(tree, node)?.node === binding.node) out.push(node);
  }
  return out;
}
