/** C calls: what is called, with which arguments, and whether it comes back. */
import { cFunctionKnowledge } from '../../knowledge/c-functions.ts';
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Callee, Operand } from '../ir.ts';
import { lowerCondition } from './c-conditions.ts';
import { lowerExpression } from './c-expressions.ts';
import type { CLowering } from './c-lowering.ts';
import { operatorOf, stripped } from './c-lowering.ts';
import { castTo } from './c-operators.ts';
import { UNKNOWN, valueIn } from './lowering.ts';

/** A call, or what only looks like one: `(T)(x)`, `assert(x)`. */
export function lowerCall(l: CLowering, node: NodeId): Operand {
  const { tree, builder } = l;
  const written = tree.child(node, Field.Function);
  const fn = stripped(tree, written);
  const name = fn !== NO_NODE && tree.kindOf(fn) === CKind.Identifier ? tree.textOf(fn) : '';
  const outer = name !== '' && (builder.lookup(name) === undefined || isLoaded(name));
  if (outer && fn !== written && l.names.isType(name) && !l.names.isFunction(name)) {
    return castTo(l, lowerOnlyArgument(l, node), `C.${name}`, node);
  }
  if (outer && name === 'assert' && !l.names.isFunction(name)) return lowerAssert(l, node);
  const callee: Callee = outer
    ? { kind: 'c', name }
    : { kind: 'value', value: lowerExpression(l, dereferenced(l, fn)) };
  const args = argumentsOf(l, node);
  const result = builder.temp();
  builder.emit({ op: 'call', call: { callee, args, spread: false, results: [result], node } });
  const how = outer ? endOf(l, name) : undefined;
  if (how) builder.terminate({ kind: 'stop', how, node });
  return valueIn(result);
}

/**
 * A variable that is called like a function of a library holds that function: who loads a library at
 * run time writes `int (*sd_uid_get_state)(uid_t, char **) = dlsym(…)`.
 */
function isLoaded(name: string): boolean {
  return cFunctionKnowledge(name) !== undefined;
}

/** Compilers know these two; the others are the caller's to name. */
function endOf(l: CLowering, name: string): 'panic' | 'exit' | 'goexit' | undefined {
  const builtin = name === '__builtin_unreachable' || name === '__builtin_trap';
  return builtin ? 'exit' : l.names.neverReturns(name);
}

/** `(*fp)(x)` calls what `fp(x)` calls. */
function dereferenced(l: CLowering, fn: NodeId): NodeId {
  const { tree } = l;
  let inner = fn;
  while (
    inner !== NO_NODE &&
    tree.kindOf(inner) === CKind.PointerExpression &&
    operatorOf(tree, inner) === '*'
  ) {
    inner = stripped(tree, tree.child(inner, Field.Argument));
  }
  return inner;
}

function argumentsOf(l: CLowering, node: NodeId): Operand[] {
  const { tree } = l;
  const list = tree.child(node, Field.Arguments);
  const args: Operand[] = [];
  if (list === NO_NODE) return args;
  for (let arg = tree.first(list); arg >= 0; arg = tree.next(arg)) {
    const operand = lowerExpression(l, arg);
    if (tree.kindOf(arg) !== CKind.Error) args.push(operand);
  }
  return args;
}

function lowerOnlyArgument(l: CLowering, node: NodeId): Operand {
  return argumentsOf(l, node).at(-1) ?? UNKNOWN;
}

/** What follows an assertion may rely on it. */
function lowerAssert(l: CLowering, node: NodeId): Operand {
  const { tree, builder } = l;
  const list = tree.child(node, Field.Arguments);
  const condition = list === NO_NODE ? NO_NODE : tree.first(list);
  if (condition === NO_NODE) return UNKNOWN;
  const holds = builder.newBlock();
  const fails = builder.newBlock();
  builder.isolateTemps(() => lowerCondition(l, condition, holds, fails));
  builder.startBlock(fails);
  builder.terminate({ kind: 'stop', how: 'exit', node });
  builder.startBlock(holds);
  return UNKNOWN;
}
