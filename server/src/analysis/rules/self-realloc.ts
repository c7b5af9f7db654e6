/** Calls of `realloc` whose result goes to where its argument came from, in Go and in C. */
import type { CFunctionFacts, PackageFacts } from '../flow/facts.ts';
import { mentionsProcessEnd } from '../knowledge/process-ends.ts';
import {
  calledInC,
  compactText,
  conversionAround,
  withoutConversions,
  withParens,
} from '../model/go-expressions.ts';
import { argumentsOf } from '../model/go-nodes.ts';
import { CKind, Field, GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import type { Declared } from './support.ts';
import { type Written, writtenIn } from './written.ts';

export interface SelfRealloc {
  readonly declared: Declared;
  readonly call: NodeId;
  /** The variable or field as written. */
  readonly target: string;
  readonly name: string;
  /** Where the result is tested for nil; absent when nothing tests it. */
  readonly test: NodeId | undefined;
  /** The pointer came in as a parameter, so that the caller has it, too. */
  readonly callers: boolean;
}

const RESIZES = /^realloc(array)?$/;

/** Those whose old pointer nothing else keeps, and whose failure does not end the process. */
export function reallocsOf(facts: PackageFacts): SelfRealloc[] {
  return [...writtenIn(facts.model).flatMap(inGo), ...facts.cFunctions.flatMap(inC)];
}

/** Where a pointer is given and gets its new value, before its fate is looked at. */
interface Resizing {
  readonly tree: SyntaxTree;
  /** The function around. */
  readonly scope: NodeId;
  readonly statement: NodeId;
  readonly target: string;
}

function inGo(written: Written): SelfRealloc[] {
  const { tree, expressions } = written;
  return expressions.calls.flatMap((call) => {
    const name = calledInC(tree, call);
    if (!RESIZES.test(name)) return [];
    const statement = assignmentOf(tree, call);
    if (!statement) return [];
    const resizing: Resizing = { tree, scope: 0, ...statement };
    if (!PLACE.test(resizing.target) || givenTo(tree, call) !== resizing.target) return [];
    return found(written, call, `C.${name}`, resizing, TESTS_GO, GoKind.IfStatement);
  });
}

const PLACE = /^\w+(\.\w+|->\w+)*$/;

/** The first argument without conversions. */
function givenTo(tree: SyntaxTree, call: NodeId): string {
  const [pointer] = argumentsOf(tree, call);
  return pointer === undefined ? '' : compactText(tree, withoutConversions(tree, pointer));
}

/** The `=` statement that gets the call's result, behind conversions. */
function assignmentOf(
  tree: SyntaxTree,
  call: NodeId,
): { statement: NodeId; target: string } | undefined {
  let value = withParens(tree, call);
  for (let up = conversionAround(tree, value); up !== NO_NODE; up = conversionAround(tree, value)) {
    value = withParens(tree, up);
  }
  const list = tree.parentOf(value);
  if (list < 0 || tree.kindOf(list) !== GoKind.ExpressionList) return undefined;
  const statement = tree.parentOf(list);
  if (tree.kindOf(statement) !== GoKind.AssignmentStatement) return undefined;
  const left = tree.children(tree.child(statement, Field.Left));
  const target = left[tree.children(list).indexOf(value)];
  return target === undefined ? undefined : { statement, target: compactText(tree, target) };
}

function inC(facts: CFunctionFacts): SelfRealloc[] {
  const { tree } = facts.source.section;
  const scope = facts.source.signature.node;
  const out: SelfRealloc[] = [];
  for (const { site } of facts.result.sites) {
    if (!RESIZES.test(site.call)) continue;
    const statement = outsideCasts(tree, site.node);
    if (tree.kindOf(statement) !== CKind.AssignmentExpression) continue;
    const target = tree.textOf(tree.child(statement, Field.Left)).replace(/\s+/g, '');
    const list = tree.child(site.node, Field.Arguments);
    const given = list === NO_NODE ? NO_NODE : insideCasts(tree, tree.first(list));
    if (!PLACE.test(target) || given === NO_NODE) continue;
    if (tree.textOf(given).replace(/\s+/g, '') !== target) continue;
    const resizing: Resizing = { tree, scope, statement, target };
    out.push(...found(facts, site.node, site.call, resizing, TESTS_C, CKind.IfStatement));
  }
  return out;
}

const WRAPPING = new Set<number>([CKind.CastExpression, CKind.ParenthesizedExpression]);

function outsideCasts(tree: SyntaxTree, node: NodeId): NodeId {
  let up = tree.parentOf(node);
  while (up > 0 && WRAPPING.has(tree.kindOf(up))) up = tree.parentOf(up);
  return up;
}

function insideCasts(tree: SyntaxTree, node: NodeId): NodeId {
  let inner = node;
  while (inner !== NO_NODE && WRAPPING.has(tree.kindOf(inner))) {
    const cast = tree.kindOf(inner) === CKind.CastExpression;
    inner = cast ? tree.child(inner, Field.Value) : tree.first(inner);
  }
  return inner;
}

/** Tests of NAME for nil; the second kind of C also those around the assignment itself. */
const TESTS_GO = 'NAME\\s*[!=]=\\s*nil\\b|\\bnil\\s*[!=]=\\s*NAME';
const TESTS_C =
  '!\\s*NAME|NAME\\)*\\s*[!=]=\\s*(?:NULL|0|nullptr)\\b|\\b(?:NULL|0)\\s*[!=]=\\s*\\(*NAME|if\\s*\\(\\s*NAME\\s*\\)';

function found(
  declared: Declared,
  call: NodeId,
  name: string,
  resizing: Resizing,
  tests: string,
  ifKind: number,
): SelfRealloc[] {
  const { tree, scope, statement, target } = resizing;
  const start = tree.startOf(scope);
  const before = tree.text.slice(start, tree.startOf(statement));
  const escaped = target.replace(/[.>-]/g, '\\$&');
  if (new RegExp(`=\\s*(?:[\\w.*() ]*\\()?${escaped}\\)*\\s*(?:[;,]|$)`, 'm').test(before))
    return [];
  const origin = originOf(before, target);
  if (origin === 'copy') return [];
  const test = testAfter(
    resizing,
    new RegExp(tests.replaceAll('NAME', `\\b${escaped}\\b`)),
    ifKind,
  );
  if (test !== undefined && mentionsProcessEnd(tree.textOf(test))) return [];
  return [{ declared, call, target, name, test, callers: origin === 'parameter' }];
}

/**
 * Where the pointer of a variable comes from, by the code before: a variable that starts with something
 * other than a call is a copy, whose original keeps the block.
 */
function originOf(before: string, target: string): 'parameter' | 'copy' | 'own' {
  if (!/^\w+$/.test(target)) return 'own';
  const declared = new RegExp(`\\b${target}\\s*(?::=|=(?!=))\\s*([^;\\n]+)`).exec(before)?.[1];
  if (declared !== undefined) return /\(|^(nil|NULL|0)\s*$/.test(declared) ? 'own' : 'copy';
  const body = before.indexOf('{');
  return new RegExp(`\\b${target}\\b`).test(before.slice(0, body)) ? 'parameter' : 'own';
}

/** The `if` around or after the assignment that tests what it assigned. */
function testAfter(
  { tree, scope, statement }: Resizing,
  test: RegExp,
  kind: number,
): NodeId | undefined {
  for (let up = tree.parentOf(statement); up > scope; up = tree.parentOf(up)) {
    if (tree.kindOf(up) !== kind) continue;
    const condition = tree.child(up, Field.Condition);
    if (condition !== NO_NODE && tree.endOf(condition) >= tree.endOf(statement)) return up;
  }
  const end = tree.endOf(scope);
  for (let node = statement; node < tree.nodeCount && tree.startOf(node) < end; node++) {
    if (tree.kindOf(node) !== kind || tree.startOf(node) < tree.endOf(statement)) continue;
    const text = tree.textOf(node);
    const consequence = tree.child(node, Field.Consequence);
    const head =
      consequence === NO_NODE
        ? text
        : text.slice(0, tree.startOf(consequence) - tree.startOf(node));
    if (test.test(head)) return node;
  }
  return undefined;
}
