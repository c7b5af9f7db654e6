/** Fix for an object that is never closed: the deferred call of its release method, after the test of the error. */
import type { Fix } from '../finding.ts';
import type { FunctionFacts } from '../flow/facts.ts';
import type { Releaser } from '../flow/owners.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { linesAfter, statementOf } from './source-edits.ts';

/** The variable that gets the object, when the statement does nothing but declare it. */
export function holderOf(facts: FunctionFacts, { site }: SiteResult): string | undefined {
  const { tree } = facts.source.section;
  const statement = statementOf(tree, site.node);
  if (statement === NO_NODE || tree.kindOf(statement) !== GoKind.ShortVarDeclaration)
    return undefined;
  const right = tree.child(statement, Field.Right);
  if (tree.first(right) !== site.node) return undefined;
  const name = namesOn(tree, statement)[site.index];
  return name !== undefined && /^[A-Za-z_]\w*$/.test(name) && name !== '_' ? name : undefined;
}

function namesOn(tree: SyntaxTree, statement: NodeId): string[] {
  return tree.children(tree.child(statement, Field.Left)).map((node) => tree.textOf(node));
}

/** `defer x.Close()`, offered where the object has a name and one way to be released. */
export function deferRelease(facts: FunctionFacts, result: SiteResult, releaser: Releaser): Fix[] {
  const { tree } = facts.source.section;
  const name = holderOf(facts, result);
  const call = name === undefined ? undefined : releaseCall(result, releaser, name);
  const declared = statementOf(tree, result.site.node);
  if (name === undefined || call === undefined) return [];
  const after = afterErrorTest(tree, declared, name);
  if (after === NO_NODE) return [];
  const file = { path: facts.source.path, text: facts.file.input.syntax.text };
  const edit = linesAfter(file, facts.source, after, [`defer ${call}`]);
  if (!edit) return [];
  return [
    { title: { id: 'fix.defer-release', args: { call } }, safe: !result.assumed, edits: [edit] },
  ];
}

function releaseCall(
  { site }: SiteResult,
  { fn, parameter }: Releaser,
  name: string,
): string | undefined {
  const { receiver, params, name: called } = fn.signature;
  if (receiver !== '') {
    return parameter === 0 && params.length === 0 ? `${name}.${called}()` : undefined;
  }
  return params.length === 1 && params[0]?.type === site.type ? `${called}(${name})` : undefined;
}

/** The statement after which the object is there: the declaration, or the test of what came with it. */
function afterErrorTest(tree: SyntaxTree, declared: NodeId, name: string): NodeId {
  const others = namesOn(tree, declared).filter((other) => other !== name && other !== '_');
  const [tested] = others;
  if (tested === undefined) return declared;
  const next = tree.next(declared);
  if (others.length > 1 || next === NO_NODE || tree.kindOf(next) !== GoKind.IfStatement) {
    return NO_NODE;
  }
  const plain = tree.child(next, Field.Initializer) === NO_NODE;
  const alone = tree.child(next, Field.Alternative) === NO_NODE;
  const condition = tree.textOf(tree.child(next, Field.Condition)).replace(/\s+/g, ' ');
  const fails = condition === `${tested} != nil` || condition === `!${tested}`;
  return plain && alone && fails ? next : NO_NODE;
}
