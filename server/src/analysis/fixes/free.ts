/** Fixes for blocks that are never given back: a deferred release, or one before each losing exit. */
import type { Fix, TextEdit } from '../finding.ts';
import type { FunctionFacts } from '../flow/facts.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import { argumentOf, type Loss } from '../flow/ownership/sites.ts';
import { makesString } from '../knowledge/standard-allocators.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { type LostBlock, type ReleaseCode, releaseCode } from './release-code.ts';
import {
  type EditedFile,
  linesAfter,
  linesBefore,
  linesBeforeEnd,
  statementOf,
} from './source-edits.ts';

export function fileOf(facts: FunctionFacts): EditedFile {
  return { path: facts.source.path, text: facts.file.input.syntax.text };
}

/** A fix of these edits and of what the release needs; none when one of them cannot be made. */
export function fixOf(
  { result }: LostBlock,
  release: ReleaseCode,
  title: Fix['title'],
  edits: readonly (TextEdit | undefined)[],
): Fix[] {
  const own = edits.filter((edit) => edit !== undefined);
  if (own.length < edits.length) return [];
  return [{ title, safe: !result.assumed, edits: [...release.edits, ...own] }];
}

/** `defer C.free(unsafe.Pointer(p))` right after the statement that declares or assigns p. */
export function deferFree(lost: LostBlock): Fix[] {
  const { facts, result } = lost;
  const statement = holdingStatement(lost);
  const { name } = result;
  if (statement === NO_NODE || name === undefined) return [];
  const release = releaseCode(lost, name);
  if (!release || !fits(lost, release, statement)) return [];
  const code = `defer ${release.call}`;
  const edit = linesAfter(fileOf(facts), facts.source, statement, [code]);
  return fixOf(lost, release, { id: 'fix.insert', args: { code } }, [edit]);
}

/** The statement after which a variable of its own holds the pointer itself. */
export function holdingStatement(lost: LostBlock): NodeId {
  const { facts, result } = lost;
  const { tree } = facts.source.section;
  const { site, name } = result;
  const statement = statementOf(tree, site.node);
  if (name === undefined || !/^\w+$/.test(name) || statement === NO_NODE) return NO_NODE;
  if (argumentOf(site) !== undefined) return callsOnly(tree, statement) ? statement : NO_NODE;
  if (!ASSIGNING.has(tree.kindOf(statement)) || !declares(tree, statement, name)) return NO_NODE;
  return isPointer(tree, site.node, statement) && holdsPointer(result) ? statement : NO_NODE;
}

/** Whether the release takes the variable: one of a library wants the very type that was handed out. */
export function fits(lost: LostBlock, { exact }: ReleaseCode, statement: NodeId): boolean {
  if (!exact || argumentOf(lost.result.site) !== undefined) return true;
  const { tree } = lost.facts.source.section;
  const { node } = lost.result.site;
  return !isConverted(tree, node, statement);
}

function isConverted(tree: SyntaxTree, node: NodeId, statement: NodeId): boolean {
  for (let at = tree.parentOf(node); at !== statement && at !== NO_NODE; at = tree.parentOf(at)) {
    if (tree.kindOf(at) === GoKind.CallExpression) return true;
  }
  return false;
}

/** Whether a failure of the call cannot leave a variable that no release may get. */
function callsOnly(tree: SyntaxTree, statement: NodeId): boolean {
  const kind = tree.kindOf(statement);
  return kind === GoKind.ExpressionStatement || ASSIGNING.has(kind);
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
export function hoistAndDeferFree(lost: LostBlock): Fix[] {
  const { tree } = lost.facts.source.section;
  const { node, call } = lost.result.site;
  const statement = statementOf(tree, node);
  if (statement === NO_NODE || !isHoistable(tree, statement, node)) return [];
  const name = freshName(tree.text, call);
  const release = releaseCode(lost, name);
  if (!release) return [];
  const lines = [`${name} := ${tree.textOf(node)}`, `defer ${release.call}`];
  return fixOf(lost, release, { id: 'fix.hoist-defer-free', args: { call } }, [
    linesBefore(fileOf(lost.facts), lost.facts.source, statement, lines),
    replaced(lost.facts, node, name),
  ]);
}

/** In a loop: a variable for an inline argument, and its release right after the statement. */
export function hoistAndFree(lost: LostBlock): Fix[] {
  const { facts, result } = lost;
  const { tree } = facts.source.section;
  const { node, call } = result.site;
  const statement = statementOf(tree, node);
  if (statement === NO_NODE || tree.kindOf(statement) !== GoKind.ExpressionStatement) return [];
  const name = freshName(tree.text, call);
  const release = releaseCode(lost, name);
  if (!release) return [];
  const file = fileOf(facts);
  return fixOf(lost, release, { id: 'fix.hoist-free', args: { call } }, [
    linesBefore(file, facts.source, statement, [`${name} := ${tree.textOf(node)}`]),
    replaced(facts, node, name),
    linesAfter(file, facts.source, statement, [release.call]),
  ]);
}

function replaced({ source }: FunctionFacts, node: NodeId, newText: string): TextEdit {
  const { tree } = source.section;
  const start = source.base + tree.startOf(node);
  return { file: source.path, start, end: source.base + tree.endOf(node), newText };
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

/** A name for a variable that holds what the call returns, which the function does not use yet. */
function freshName(text: string, call: string): string {
  return unusedName(text, makesString(call.replace(/^C\./, '')) ? 'cs' : 'p');
}

/** The name, or the name with a number, that the text does not contain. */
export function unusedName(text: string, wanted: string): string {
  const taken = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
  let name = wanted;
  for (let n = 2; taken(name); n++) name = `${wanted}${n}`;
  return name;
}

/** A release before each exit that loses the block, where every way to that exit does. */
export function freeBeforeExits(lost: LostBlock): Fix[] {
  const { facts, result } = lost;
  const { name } = result;
  if (name === undefined || !/^\w+(\.\w+)*$/.test(name)) return [];
  const release = releaseCode(lost, name);
  const statement = statementOf(facts.source.section.tree, result.site.node);
  if (!release || !fits(lost, release, statement)) return [];
  const edits = result.losses.map((loss) => freeBefore(facts, result, loss, name, release.call));
  return fixOf(lost, release, { id: 'fix.free-before-exits', args: { name } }, edits);
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
    case 'return':
      if (mentions(tree, loss.node, root) || !result.sureExits.has(loss.node)) return undefined;
      return linesBefore(file, facts.source, loss.node, [line]);
    case 'end':
      if (!result.sureExits.has(loss.node)) return undefined;
      return linesBeforeEnd(file, facts.source, loss.node, [line]);
    default:
      return undefined;
  }
}

/** Whether the name stands in the source of the node. */
export function mentions(tree: SyntaxTree, node: NodeId, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(tree.textOf(node));
}
