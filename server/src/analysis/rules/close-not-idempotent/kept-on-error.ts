/** A field is freed whatever the C function returns, but set to nil only when that was no error. */
import { cFunctionKnowledge } from '../../knowledge/c-functions.ts';
import { calledInC, compactText, withoutConversions } from '../../model/go-expressions.ts';
import { argumentsOf, contains, fieldOf, nodesOf } from '../../model/go-nodes.ts';
import type { GoFunction, PackageModel } from '../../model/package.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../../syntax/tree.ts';
import { receiverName, receiverUses } from '../receiver-uses.ts';

export interface KeptOnError {
  readonly fn: GoFunction;
  /** The call that frees the field. */
  readonly call: NodeId;
  /** The return that leaves the pointer in it. */
  readonly exit: NodeId;
  /** The field as written. */
  readonly field: string;
  readonly freedBy: string;
}

/** Methods whose authors meant the next call to find nothing. */
export function keptOnError(model: PackageModel): KeptOnError[] {
  return model.functions.flatMap((fn) => {
    const { signature, section, file } = fn;
    if (!signature.pointerReceiver || file.generated || !section.tree.text.includes('C.'))
      return [];
    return inMethod(fn);
  });
}

function inMethod(fn: GoFunction): KeptOnError[] {
  const { tree } = fn.section;
  const receiver = receiverName(tree);
  if (receiver === undefined) return [];
  return nodesOf(tree, GoKind.CallExpression).flatMap((call): KeptOnError[] => {
    const freedBy = calledInC(tree, call);
    if (freedBy === '' || !cFunctionKnowledge(freedBy)?.freesAnyway) return [];
    const [given] = argumentsOf(tree, call);
    const freed = given === undefined ? NO_NODE : withoutConversions(tree, given);
    const place = freed === NO_NODE ? undefined : fieldOf(tree, freed);
    if (place?.variable !== receiver) return [];
    // A flag, or a reset by another method, may say that it is gone.
    const { assigned } = receiverUses(fn);
    if (assigned.size !== 1 || !assigned.has(place.field)) return [];
    const field = compactText(tree, freed);
    const exit = exitBefore(tree, call, field, receiver);
    return exit === undefined ? [] : [{ fn, call, exit, field, freedBy: `C.${freedBy}` }];
  });
}

/** The return between the call and the statement `field = nil` of the same list, on the call's error. */
function exitBefore(
  tree: SyntaxTree,
  call: NodeId,
  field: string,
  receiver: string,
): NodeId | undefined {
  let statement = call;
  while (statement > 0 && tree.kindOf(tree.parentOf(statement)) !== GoKind.StatementList) {
    if (tree.kindOf(statement) === GoKind.FuncLiteral) return undefined;
    statement = tree.parentOf(statement);
  }
  const status = statusOf(tree, call);
  let exit: NodeId | undefined;
  for (let next = statement; next > 0; next = tree.next(next)) {
    if (exit !== undefined && isReset(tree, next, field)) return exit;
    const test = tree.kindOf(next) === GoKind.IfStatement ? next : NO_NODE;
    if (test !== NO_NODE) exit ??= failureIn(tree, test, call, status, receiver);
    else if (next !== statement && tree.kindOf(next) === GoKind.ReturnStatement) return undefined;
  }
  return undefined;
}

/** The variable that gets what the call returns; empty for none. */
function statusOf(tree: SyntaxTree, call: NodeId): string {
  const statement = tree.parentOf(tree.parentOf(call));
  const kind = tree.kindOf(statement);
  if (kind === GoKind.VarSpec) return compactText(tree, tree.child(statement, Field.Name));
  if (kind !== GoKind.ShortVarDeclaration && kind !== GoKind.AssignmentStatement) return '';
  return compactText(tree, tree.child(statement, Field.Left));
}

function isReset(tree: SyntaxTree, statement: NodeId, field: string): boolean {
  if (tree.kindOf(statement) !== GoKind.AssignmentStatement) return false;
  return compactText(tree, statement) === `${field}=nil`;
}

/** The return of an `if` that tests the status, unless the receiver is changed or handed on before it. */
function failureIn(
  tree: SyntaxTree,
  test: NodeId,
  call: NodeId,
  status: string,
  receiver: string,
): NodeId | undefined {
  const condition = tree.child(test, Field.Condition);
  const names = nodesOf(tree, GoKind.Identifier, condition).map((node) => tree.textOf(node));
  if (!contains(tree, condition, call) && !names.includes(status)) return undefined;
  const body = tree.child(test, Field.Consequence);
  const [exit] = nodesOf(tree, GoKind.ReturnStatement, body);
  if (exit === undefined || tree.parentOf(tree.parentOf(exit)) !== body) return undefined;
  const lets = nodesOf(tree, GoKind.Identifier, body).some((node) => {
    return tree.textOf(node) === receiver && isHandedOn(tree, node);
  });
  return lets ? undefined : exit;
}

/** `f(r)` and `r.m()`; a method of what a field points to cannot reset the receiver's fields. */
function isHandedOn(tree: SyntaxTree, node: NodeId): boolean {
  const up = tree.parentOf(node);
  if (tree.kindOf(up) !== GoKind.SelectorExpression || tree.first(up) !== node) return true;
  const around = tree.parentOf(up);
  return tree.kindOf(around) === GoKind.CallExpression && tree.child(around, Field.Function) === up;
}
