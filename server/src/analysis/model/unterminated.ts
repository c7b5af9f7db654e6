/** Which C function made a buffer that ends without a NUL, as far as the text of a Go function shows. */
import { givesUninitialised, leavesContents } from '../knowledge/c-buffers.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../syntax/tree.ts';
import { fillsUnterminated, returnsUnterminated } from './c-effects.ts';
import { assignmentsTo, type Binding, bindingOf } from './go-bindings.ts';
import { calledInC, compactText, conversionAt, withoutParens } from './go-expressions.ts';
import { argumentsOf, nodesOf } from './go-nodes.ts';
import { functionCalled, isTypeText, type Surroundings } from './go-static-types.ts';

const MAX_DEPTH = 8;

/** The name of the function; `undefined` where a NUL may be there. */
export function unterminatedBy(at: Surroundings, node: NodeId, depth = 0): string | undefined {
  const { tree, model } = at;
  const expression = withoutConversions(at, node);
  if (expression === NO_NODE || depth > MAX_DEPTH) return undefined;
  const name = calledInC(tree, expression);
  if (name !== '') return returnsUnterminated(model, name) ? name : undefined;
  switch (tree.kindOf(expression)) {
    case GoKind.CallExpression:
      return ofResult(at, expression, depth);
    case GoKind.Identifier:
      return ofName(at, expression, depth);
    case GoKind.SelectorExpression: {
      const value = onlyAssigned(at, compactText(tree, expression));
      return value === undefined ? undefined : unterminatedBy(at, value, depth + 1);
    }
    default:
      return undefined;
  }
}

function withoutConversions(at: Surroundings, node: NodeId): NodeId {
  let current = withoutParens(at.tree, node);
  for (;;) {
    const conversion = conversionAt(at.tree, current);
    if (!conversion || conversion.dereferenced || !isTypeText(at, conversion.type)) return current;
    current = withoutParens(at.tree, conversion.operand);
  }
}

function ofName(at: Surroundings, node: NodeId, depth: number): string | undefined {
  const { tree } = at;
  const binding = bindingOf(tree, node);
  if (binding?.kind !== 'variable' || binding.index > 0) return undefined;
  const values = assignmentsTo(tree, binding).map(({ value }) => value);
  if (binding.value !== NO_NODE) values.push(binding.value);
  const [value] = values;
  if (value === undefined || values.length > 1) return undefined;
  const made = calledInC(tree, withoutConversions(at, value));
  if (givesUninitialised(made)) return filledBy(at, binding);
  return touched(at, binding).length === 0 ? unterminatedBy(at, value, depth + 1) : undefined;
}

interface Touch {
  readonly name: string;
  readonly index: number;
}

/** Calls of C that get the variable and may change what it points to; `?` for any other use of it. */
function touched(at: Surroundings, binding: Binding): Touch[] {
  const { tree } = at;
  const name = tree.textOf(binding.node);
  return nodesOf(tree, GoKind.CallExpression).flatMap((call) => {
    const callee = calledInC(tree, call);
    if (callee === '' || leavesContents(callee)) return [];
    return argumentsOf(tree, call).flatMap((argument, index) => {
      const inner = withoutConversions(at, argument);
      const isIt = tree.kindOf(inner) === GoKind.Identifier && tree.textOf(inner) === name;
      return isIt && isFunction(at, callee) ? [{ name: callee, index }] : [];
    });
  });
}

/** `C.char(x)` is no call. */
function isFunction({ model }: Surroundings, name: string): boolean {
  return model.cFunctions.has(name) || !model.cTypes.has(name);
}

/** The function that fills a fresh block; nothing when another one may have ended it. */
function filledBy(at: Surroundings, binding: Binding): string | undefined {
  const touches = touched(at, binding);
  const all = touches.every(({ name, index }) => fillsUnterminated(at.model, name, index));
  return all ? touches[0]?.name : undefined;
}

/** The only value that the function gives to a field. */
function onlyAssigned({ tree }: Surroundings, place: string): NodeId | undefined {
  const values: NodeId[] = [];
  for (const statement of nodesOf(tree, GoKind.AssignmentStatement)) {
    const targets = tree.children(tree.child(statement, Field.Left));
    const given = tree.children(tree.child(statement, Field.Right));
    for (const [i, target] of targets.entries()) {
      if (compactText(tree, target) === place) values.push(given[i] ?? NO_NODE);
    }
  }
  return values.length === 1 ? values[0] : undefined;
}

/** A function of the package all of whose results are such memory. */
function ofResult(at: Surroundings, node: NodeId, depth: number): string | undefined {
  const callee = functionCalled(at, node);
  if (!callee) return undefined;
  const { tree } = callee.section;
  const made = nodesOf(tree, GoKind.ReturnStatement).map((statement) => {
    const list = tree.first(statement);
    const value = list === NO_NODE ? NO_NODE : tree.first(list);
    return unterminatedBy({ model: at.model, tree }, value, depth + 2);
  });
  return made.every((name) => name !== undefined) ? made[0] : undefined;
}
