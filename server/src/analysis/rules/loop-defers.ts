/** Deferred calls in loops that give back a block of the round, and how many rounds there may be. */
import {
  cFunctionKnowledge,
  nameSaysDestroys,
  nameSaysStores,
  nameSaysTakes,
} from '../knowledge/c-functions.ts';
import { mentionsProcessEnd } from '../knowledge/process-ends.ts';
import { type Binding, bindingOf } from '../model/go-bindings.ts';
import {
  calledInC,
  conversionAt,
  withoutConversions,
  withoutParens,
} from '../model/go-expressions.ts';
import { argumentsOf, contains, nodesOf } from '../model/go-nodes.ts';
import { functionCalled, typeOf } from '../model/go-static-types.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import type { Written } from './written.ts';

export interface LoopDefer {
  readonly written: Written;
  /** The `defer` statement. */
  readonly node: NodeId;
  readonly call: string;
  readonly loop: NodeId;
  /** endless: nothing bounds the loop; many: a caller's data does; few: something else. */
  readonly rounds: 'endless' | 'many' | 'few';
}

/** A deferred release in a loop, with whether its block is needed after its round. */
interface Found extends LoopDefer {
  readonly uses: 'round' | 'unsure' | 'kept';
}

/** Those of a declaration, without the ones whose block is needed after its round. */
export function deferredReleases(written: Written): LoopDefer[] {
  const all = written.expressions.calls.flatMap((call) => foundAt(written, call));
  return all.flatMap((found) => {
    if (found.uses === 'kept') return [];
    // Where each round holds one block until the end anyway, a second one is no other order of size.
    const holdsAnyway = all.some(({ uses, loop }) => uses === 'kept' && loop === found.loop);
    return [{ ...found, rounds: holdsAnyway && found.rounds === 'many' ? 'few' : found.rounds }];
  });
}

function foundAt(written: Written, call: NodeId): Found[] {
  const { tree } = written;
  const name = calledInC(tree, call);
  if (!releases(name)) return [];
  const node = deferOf(tree, call);
  const loop = node === NO_NODE ? NO_NODE : loopAround(tree, node);
  const freed = argumentsOf(tree, call)[0];
  if (loop === NO_NODE || freed === undefined || leavesAlways(tree, loop)) return [];
  const binding = variableIn(tree, freed);
  const variable = binding?.node ?? NO_NODE;
  // What lives longer than a round may be needed longer.
  const ofRound = binding !== undefined && contains(tree, loop, variable);
  if (ofRound && wasThere(written, binding.value)) return [];
  const uses = ofRound ? usesIn(written, loop, variable, call) : 'kept';
  const sure = uses === 'round' && !isSearch(tree, loop);
  const rounds = sure ? roundsOf(tree, loop) : 'few';
  return [{ written, node, call: `C.${name}`, loop, rounds, uses }];
}

/** Read out of a list or an object: it was there before the loop, and nothing grows. */
function wasThere(written: Written, value: NodeId): boolean {
  const { tree } = written;
  let node = withoutParens(tree, value);
  for (let c = conversionAt(tree, node); c; c = conversionAt(tree, node)) {
    const name = calledInC(tree, node);
    if (name !== '' && typeOf(written, node) !== `C.${name}`) return false;
    node = withoutParens(tree, c.operand);
  }
  if (node === NO_NODE) return false;
  switch (tree.kindOf(node)) {
    case GoKind.IndexExpression:
    case GoKind.SelectorExpression:
      return true;
    case GoKind.UnaryExpression:
      return tree.textOf(tree.child(node, Field.Operator)) === '*';
    case GoKind.CallExpression:
      return isForeignMethod(written, node);
    default:
      return false;
  }
}

/** A method of a type of another package, called on a variable. */
function isForeignMethod(written: Written, call: NodeId): boolean {
  const { tree } = written;
  const callee = tree.child(call, Field.Function);
  if (tree.kindOf(callee) !== GoKind.SelectorExpression) return false;
  const receiver = withoutParens(tree, tree.child(callee, Field.Operand));
  if (tree.kindOf(receiver) !== GoKind.Identifier || !bindingOf(tree, receiver)) return false;
  return functionCalled(written, call) === undefined;
}

/** The loop ends with the first element that will do: a `return x, nil` in it. */
function isSearch(tree: SyntaxTree, loop: NodeId): boolean {
  return nodesOf(tree, GoKind.ReturnStatement, loop).some((node) =>
    /^return\b.*[^,\s]\s*,\s*(?:nil|true)$/s.test(tree.textOf(node)),
  );
}

function releases(name: string): boolean {
  if (name === '') return false;
  const known = cFunctionKnowledge(name);
  return known ? known.arguments?.[0] === 'frees' : nameSaysDestroys(name);
}

/** The `defer` of the call, or of the literal in which the call stands. */
function deferOf(tree: SyntaxTree, call: NodeId): NodeId {
  for (let up = tree.parentOf(call); up > 0; up = tree.parentOf(up)) {
    if (tree.kindOf(up) === GoKind.DeferStatement) return up;
    if (tree.kindOf(up) !== GoKind.FuncLiteral) continue;
    const parent = tree.parentOf(tree.parentOf(up));
    return tree.kindOf(parent) === GoKind.DeferStatement ? parent : NO_NODE;
  }
  return NO_NODE;
}

function loopAround(tree: SyntaxTree, node: NodeId): NodeId {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    if (tree.kindOf(up) === GoKind.FuncLiteral) return NO_NODE;
    if (tree.kindOf(up) === GoKind.ForStatement) return up;
  }
  return NO_NODE;
}

function statementsOf(tree: SyntaxTree, loop: NodeId): NodeId[] {
  const body = tree.child(loop, Field.Body);
  const list = body === NO_NODE ? NO_NODE : tree.first(body);
  return list === NO_NODE ? [] : tree.children(list);
}

/** Whether the first round is the last: the body ends by leaving the loop or the process. */
function leavesAlways(tree: SyntaxTree, loop: NodeId): boolean {
  const last = statementsOf(tree, loop).at(-1);
  if (last === undefined) return false;
  const kind = tree.kindOf(last);
  if (kind === GoKind.ReturnStatement || kind === GoKind.BreakStatement) return true;
  return kind === GoKind.ExpressionStatement && mentionsProcessEnd(tree.textOf(last));
}

/** The local variable that is freed, behind conversions. */
function variableIn(tree: SyntaxTree, freed: NodeId): Binding | undefined {
  const node = withoutConversions(tree, freed);
  if (node === NO_NODE || tree.kindOf(node) !== GoKind.Identifier) return undefined;
  return bindingOf(tree, node);
}

/** kept: something may need the block after its round; unsure: a function of C might keep it. */
function usesIn(
  written: Written,
  loop: NodeId,
  variable: NodeId,
  freeing: NodeId,
): 'round' | 'unsure' | 'kept' {
  const { tree } = written;
  const name = tree.textOf(variable);
  let uses: 'round' | 'unsure' = 'round';
  for (const node of nodesOf(tree, GoKind.Identifier, loop)) {
    if (node === variable || tree.textOf(node) !== name || contains(tree, freeing, node)) continue;
    const use = useOf(tree, node, loop);
    if (use === 'kept') return 'kept';
    if (use === 'unsure') uses = 'unsure';
  }
  return uses;
}

function useOf(tree: SyntaxTree, node: NodeId, loop: NodeId): 'round' | 'unsure' | 'kept' {
  let at = node;
  for (let up = tree.parentOf(at); up > 0; up = tree.parentOf(up)) {
    const kind = tree.kindOf(up);
    if (kind === GoKind.CallExpression && !conversionOnly(tree, up))
      return useByCall(tree, up, at, loop);
    if (kind === GoKind.BinaryExpression || kind === GoKind.IndexExpression) return 'round';
    if (!PASSING.has(kind)) {
      const target = kind === GoKind.AssignmentStatement && tree.child(up, Field.Left) === at;
      return target || kind === GoKind.ExpressionStatement ? 'round' : 'kept';
    }
    at = up;
  }
  return 'kept';
}

const PASSING = new Set<number>([
  GoKind.ArgumentList,
  GoKind.ParenthesizedExpression,
  GoKind.CallExpression,
  GoKind.TypeConversionExpression,
  GoKind.ExpressionList,
  GoKind.SelectorExpression,
]);

const CONVERSION = /^(unsafe\.Pointer|uintptr|\(.*\)|C\.\w+_t)$/s;

function conversionOnly(tree: SyntaxTree, call: NodeId): boolean {
  return CONVERSION.test(tree.textOf(tree.child(call, Field.Function)));
}

/** A call that gets the variable: of C, with nothing beside it that could keep it. */
function useByCall(
  tree: SyntaxTree,
  call: NodeId,
  argument: NodeId,
  loop: NodeId,
): 'round' | 'unsure' | 'kept' {
  const name = calledInC(tree, call);
  if (name === '') return 'kept';
  if (nameSaysStores(name) || nameSaysTakes(name)) return 'kept';
  const known = cFunctionKnowledge(name);
  if (known) return known.arguments?.includes('keeps') ? 'kept' : 'round';
  // What such a function returns may point to what it was given.
  if (!dropsResult(tree, call)) return 'unsure';
  const others = argumentsOf(tree, call).filter((other) => !contains(tree, other, argument));
  return others.every((other) => isOfRound(tree, other, loop)) ? 'round' : 'unsure';
}

/** Whether nothing keeps the result: a statement of its own, an operand, added to a number. */
function dropsResult(tree: SyntaxTree, call: NodeId): boolean {
  const up = tree.parentOf(call);
  const kind = tree.kindOf(up);
  if (kind === GoKind.ExpressionStatement || kind === GoKind.BinaryExpression) return true;
  const statement = kind === GoKind.ExpressionList ? tree.parentOf(up) : up;
  const added = tree.kindOf(statement) === GoKind.AssignmentStatement;
  return added && /^[^=]*[-+*|&^]=/.test(tree.textOf(statement));
}

/** A number, a text, a constant, or made of variables that the round declares. */
function isOfRound(tree: SyntaxTree, argument: NodeId, loop: NodeId): boolean {
  return nodesOf(tree, GoKind.Identifier, argument).every((node) => {
    if (/^(C|unsafe|nil|true|false|len|int|uint|uintptr)$/.test(tree.textOf(node))) return true;
    const binding = bindingOf(tree, node);
    return binding !== undefined && contains(tree, loop, binding.node);
  });
}

/** What bounds the loop. */
function roundsOf(tree: SyntaxTree, loop: NodeId): LoopDefer['rounds'] {
  const head = tree.first(loop);
  if (head === NO_NODE || head === tree.child(loop, Field.Body)) return 'endless';
  const kind = tree.kindOf(head);
  if (kind !== GoKind.RangeClause && kind !== GoKind.ForClause) return 'endless';
  const bound =
    kind === GoKind.RangeClause ? tree.child(head, Field.Right) : tree.child(head, Field.Condition);
  return bound !== NO_NODE && isOfCaller(tree, bound) ? 'many' : 'few';
}

/** Whether a parameter stands in the expression. */
function isOfCaller(tree: SyntaxTree, bound: NodeId): boolean {
  const names = nodesOf(tree, GoKind.Identifier, bound);
  return names.some((node) => bindingOf(tree, node)?.kind === 'parameter');
}
