/** Fixes for blocks that are never given back: a deferred release, or one before each losing exit. */
import type { Fix, TextEdit } from '../finding.ts';
import type { FunctionFacts } from '../flow/facts.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import type { Loss } from '../flow/ownership/sites.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { importsForFree, unsafePointer } from './imports.ts';
import {
  type EditedFile,
  linesAfter,
  linesBefore,
  linesBeforeEnd,
  statementOf,
} from './source-edits.ts';

function fileOf(facts: FunctionFacts): EditedFile {
  return { path: facts.source.path, text: facts.file.input.syntax.text };
}

function releaseCall(facts: FunctionFacts, result: SiteResult, name: string): string {
  return `C.${result.site.release}(${unsafePointer(facts.file)}(${name}))`;
}

function fix(
  facts: FunctionFacts,
  result: SiteResult,
  id: string,
  args: Record<string, string>,
  edits: readonly (TextEdit | undefined)[],
): Fix[] {
  // A function of a library may want its own pointer type, which is not known here.
  if (result.site.release !== 'free' || edits.includes(undefined)) return [];
  const own = edits.filter((edit) => edit !== undefined);
  const all = [...importsForFree(facts.file), ...own];
  return [{ title: { id, args }, safe: !result.assumed, edits: all }];
}

/** `defer C.free(unsafe.Pointer(p))` right after the statement that declares or assigns p. */
export function deferFree(facts: FunctionFacts, result: SiteResult): Fix[] {
  const { tree } = facts.source.section;
  const { name } = result;
  const statement = statementOf(tree, result.site.node);
  if (name === undefined || !/^\w+$/.test(name) || statement === NO_NODE) return [];
  if (!ASSIGNING.has(tree.kindOf(statement)) || !declares(tree, statement, name)) return [];
  if (!isPointer(tree, result.site.node, statement) || !holdsPointer(result)) return [];
  const line = `defer ${releaseCall(facts, result, name)}`;
  const edit = linesAfter(fileOf(facts), facts.source, statement, [line]);
  return fix(facts, result, 'fix.defer-free', { name }, [edit]);
}

/** Whether `unsafe.Pointer(x)` is right for the variable: what a Go helper returns may be a slice. */
function holdsPointer({ site, type }: SiteResult): boolean {
  return site.call.startsWith('C.') || /^(\*|unsafe\.Pointer$)/.test(type);
}

/** Functions that turn a pointer into one of another type: `(*T)` and `unsafe.Pointer`. */
const POINTER_CONVERSION = /^\(\s*\*|\bPointer$/;

/** Whether the statement keeps the pointer itself, behind conversions at most, and no view of it. */
function isPointer(tree: SyntaxTree, node: NodeId, statement: NodeId): boolean {
  for (let at = tree.parentOf(node); at !== statement && at !== NO_NODE; at = tree.parentOf(at)) {
    if (tree.kindOf(at) !== GoKind.CallExpression) continue;
    const callee = tree.textOf(tree.child(at, Field.Function));
    if (!POINTER_CONVERSION.test(callee)) return false;
  }
  return true;
}

/** Whether the name stands on the left side of the statement. */
function declares(tree: SyntaxTree, statement: NodeId, name: string): boolean {
  const left = tree.textOf(statement).split('=', 1)[0] ?? '';
  return new RegExp(`\\b${name}\\b`).test(left);
}

const ASSIGNING = new Set<number>([
  GoKind.ShortVarDeclaration,
  GoKind.AssignmentStatement,
  GoKind.VarDeclaration,
]);

/** Statements whose operands are evaluated once and before anything else of them happens. */
const HOISTABLE = new Set<number>([
  ...ASSIGNING,
  GoKind.ExpressionStatement,
  GoKind.ReturnStatement,
  GoKind.DeferStatement,
  GoKind.SendStatement,
]);

/** A variable for an inline argument, in front of the statement, with a deferred release. */
export function hoistAndDeferFree(facts: FunctionFacts, result: SiteResult): Fix[] {
  const { tree } = facts.source.section;
  const { node, call } = result.site;
  const statement = statementOf(tree, node);
  if (statement === NO_NODE || !isHoistable(tree, statement, node)) return [];
  const name = freshName(tree.text, call === 'C.CString' || call === 'C.strdup' ? 'cs' : 'p');
  const source = facts.source.base + tree.startOf(node);
  const lines = [`${name} := ${tree.textOf(node)}`, `defer ${releaseCall(facts, result, name)}`];
  return fix(facts, result, 'fix.hoist-defer-free', { call }, [
    linesBefore(fileOf(facts), facts.source, statement, lines),
    {
      file: facts.source.path,
      start: source,
      end: facts.source.base + tree.endOf(node),
      newText: name,
    },
  ]);
}

function isHoistable(tree: SyntaxTree, statement: NodeId, node: NodeId): boolean {
  const kind = tree.kindOf(statement);
  if (HOISTABLE.has(kind)) return true;
  if (kind !== GoKind.IfStatement || tree.child(statement, Field.Initializer) !== NO_NODE) {
    return false;
  }
  const condition = tree.child(statement, Field.Condition);
  return tree.startOf(condition) <= tree.startOf(node) && tree.endOf(condition) >= tree.endOf(node);
}

function freshName(text: string, wanted: string): string {
  const taken = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
  let name = wanted;
  for (let n = 2; taken(name); n++) name = `${wanted}${n}`;
  return name;
}

/** A release before each exit that loses the block, where every way to that exit does. */
export function freeBeforeExits(facts: FunctionFacts, result: SiteResult): Fix[] {
  const { name } = result;
  if (name === undefined || !/^\w+(\.\w+)*$/.test(name)) return [];
  const line = releaseCall(facts, result, name);
  const edits = result.losses.map((loss) => freeBefore(facts, result, loss, name, line));
  return fix(facts, result, 'fix.free-before-exits', { name }, edits);
}

function freeBefore(
  facts: FunctionFacts,
  result: SiteResult,
  loss: Loss,
  name: string,
  line: string,
): TextEdit | undefined {
  const { tree } = facts.source.section;
  const file = fileOf(facts);
  const root = name.split('.')[0] ?? name;
  switch (loss.kind) {
    case 'return': {
      const uses = new RegExp(`\\b${root}\\b`).test(tree.textOf(loss.node));
      if (uses || !result.sureExits.has(loss.node)) return undefined;
      return linesBefore(file, facts.source, loss.node, [line]);
    }
    case 'end':
      if (!result.sureExits.has(loss.node)) return undefined;
      return linesBeforeEnd(file, facts.source, loss.node, [line]);
    default:
      return undefined;
  }
}
