/**
 * What the body of a C function does with the memory behind its pointers, as its statements say. Names
 * stand for variables: a body that uses one name for two is rare, and then too much is taken for one.
 */
import { CKind, Field } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';

export interface CCall {
  readonly name: string;
  /** The variable that each argument points into; empty for others. */
  readonly pointers: readonly string[];
  /** Source of each argument, without blanks. */
  readonly texts: readonly string[];
  /** The variable that gets the result. */
  readonly target: string;
}

/** `*p = value`, `p[i] += value`, `p->field = value`, `(*p)++`. */
export interface CWrite {
  readonly pointer: string;
  /** Source of the value of a plain assignment to an element; empty for other writes. */
  readonly value: string;
}

export interface CBody {
  readonly calls: readonly CCall[];
  readonly writes: readonly CWrite[];
  /** Variables whose value is returned. */
  readonly returned: ReadonlySet<string>;
}

const cache = new WeakMap<SyntaxTree, Map<NodeId, CBody>>();

/** What the body at the node does. */
export function cBodyAt(tree: SyntaxTree, body: NodeId): CBody {
  const known = cache.get(tree) ?? new Map<NodeId, CBody>();
  cache.set(tree, known);
  let found = known.get(body);
  if (!found) {
    found = read(tree, body);
    known.set(body, found);
  }
  return found;
}

function read(tree: SyntaxTree, body: NodeId): CBody {
  const end = tree.endOf(body);
  const aliases = new Map<string, string>();
  const nodes: NodeId[] = [];
  for (let node = body; node < tree.nodeCount && tree.startOf(node) < end; node++) {
    nodes.push(node);
    addAlias(tree, node, aliases);
  }
  const root = (name: string): string => {
    let current = name;
    for (let i = 0; i < 8; i++) current = aliases.get(current) ?? current;
    return current;
  };
  const calls: CCall[] = [];
  const writes: CWrite[] = [];
  const returned = new Set<string>();
  for (const node of nodes) {
    switch (tree.kindOf(node)) {
      case CKind.CallExpression:
        calls.push(readCall(tree, node, root));
        break;
      case CKind.AssignmentExpression:
      case CKind.UpdateExpression: {
        const write = readWrite(tree, node);
        if (write) writes.push({ ...write, pointer: root(write.pointer) });
        break;
      }
      case CKind.ReturnStatement: {
        const value = tree.first(node);
        if (value !== NO_NODE) returned.add(root(pointerIn(tree, value)));
        break;
      }
      default:
    }
  }
  return { calls, writes, returned };
}

/** `q = p`, `T *q = (T *)p + 1`: what is written through q is written to p's memory. */
function addAlias(tree: SyntaxTree, node: NodeId, aliases: Map<string, string>): void {
  const kind = tree.kindOf(node);
  const declared = kind === CKind.InitDeclarator;
  if (!declared && kind !== CKind.AssignmentExpression) return;
  const target = declaredName(tree, tree.child(node, declared ? Field.Declarator : Field.Left));
  const from = pointerIn(tree, tree.child(node, declared ? Field.Value : Field.Right));
  if (target !== '' && from !== '' && target !== from && !aliases.has(target)) {
    aliases.set(target, from);
  }
}

/** The identifier of a declarator or of an assigned variable. */
function declaredName(tree: SyntaxTree, node: NodeId): string {
  let at = node;
  while (at !== NO_NODE && tree.kindOf(at) === CKind.PointerDeclarator) {
    at = tree.child(at, Field.Declarator);
  }
  return at !== NO_NODE && tree.kindOf(at) === CKind.Identifier ? tree.textOf(at) : '';
}

/** The variable in `p`, `(T *)p`, `p + n`, `p++`, `&p[i]`; empty for other expressions. */
function pointerIn(tree: SyntaxTree, node: NodeId): string {
  if (node === NO_NODE) return '';
  switch (tree.kindOf(node)) {
    case CKind.Identifier:
      return tree.textOf(node);
    case CKind.ParenthesizedExpression:
      return pointerIn(tree, tree.first(node));
    case CKind.CastExpression:
      return pointerIn(tree, tree.child(node, Field.Value));
    case CKind.BinaryExpression:
      return /^[+-]$/.test(tree.textOf(tree.child(node, Field.Operator)))
        ? pointerIn(tree, tree.child(node, Field.Left))
        : '';
    case CKind.UpdateExpression:
      return pointerIn(tree, tree.child(node, Field.Argument));
    case CKind.PointerExpression: {
      if (tree.textOf(tree.child(node, Field.Operator)) !== '&') return '';
      return writtenThrough(tree, tree.child(node, Field.Argument));
    }
    default:
      return '';
  }
}

/** The pointer of a place behind one: `*p`, `p[i]`, `p->f`, `p->f.g`. */
function writtenThrough(tree: SyntaxTree, node: NodeId): string {
  if (node === NO_NODE) return '';
  const argument = tree.child(node, Field.Argument);
  switch (tree.kindOf(node)) {
    case CKind.ParenthesizedExpression:
      return writtenThrough(tree, tree.first(node));
    case CKind.PointerExpression:
      return tree.textOf(tree.child(node, Field.Operator)) === '*' ? pointerIn(tree, argument) : '';
    case CKind.SubscriptExpression:
      return pointerIn(tree, argument);
    case CKind.FieldExpression:
      return /^[^.]*->/.test(tree.textOf(node))
        ? pointerIn(tree, argument)
        : writtenThrough(tree, argument);
    default:
      return '';
  }
}

function readWrite(tree: SyntaxTree, node: NodeId): CWrite | undefined {
  const update = tree.kindOf(node) === CKind.UpdateExpression;
  const pointer = writtenThrough(tree, tree.child(node, update ? Field.Argument : Field.Left));
  if (pointer === '') return undefined;
  const plain = !update && tree.textOf(tree.child(node, Field.Operator)) === '=';
  return { pointer, value: plain ? compact(tree, tree.child(node, Field.Right)) : '' };
}

function readCall(tree: SyntaxTree, node: NodeId, root: (name: string) => string): CCall {
  const list = tree.child(node, Field.Arguments);
  const args = list === NO_NODE ? [] : tree.children(list);
  return {
    name: tree.textOf(tree.child(node, Field.Function)),
    pointers: args.map((arg) => root(pointerIn(tree, arg))),
    texts: args.map((arg) => compact(tree, arg)),
    target: root(targetOf(tree, node)),
  };
}

/** The variable to which the result of a call goes, also through casts. */
function targetOf(tree: SyntaxTree, call: NodeId): string {
  let value = call;
  let up = tree.parentOf(value);
  while (up >= 0 && isWrapper(tree.kindOf(up))) {
    value = up;
    up = tree.parentOf(up);
  }
  if (up < 0) return '';
  const kind = tree.kindOf(up);
  if (kind === CKind.InitDeclarator) return declaredName(tree, tree.child(up, Field.Declarator));
  if (kind !== CKind.AssignmentExpression || tree.field[value] !== Field.Right) return '';
  return declaredName(tree, tree.child(up, Field.Left));
}

function isWrapper(kind: number): boolean {
  return kind === CKind.CastExpression || kind === CKind.ParenthesizedExpression;
}

function compact(tree: SyntaxTree, node: NodeId): string {
  return node === NO_NODE ? '' : tree.textOf(node).replace(/\s+/g, '');
}
