/** What a C function of the package returns when memory runs out, used without a test for nil. */
import type { Finding } from '../../finding.ts';
import type { PackageFacts } from '../../flow/facts.ts';
import { isStandardAllocator } from '../../knowledge/standard-allocators.ts';
import { bindingOf } from '../../model/go-bindings.ts';
import {
  calledInC,
  compactText,
  conversionAround,
  conversionAt,
  withoutParens,
  withParens,
} from '../../model/go-expressions.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'c-null-unchecked',
  category: 'interop',
  severity: 'info',
  confidence: 'advice',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages,
};

export const rule: Rule = {
  meta,
  check: (facts) => {
    const may = mayGiveNull(facts);
    if (may.size === 0) return [];
    return writtenIn(facts.model).flatMap((written) =>
      written.expressions.calls.flatMap((node) => check(written, node, may)),
    );
  },
};

/** The C functions of the package that give new memory, or NULL when there is none. */
function mayGiveNull({ cFunctions }: PackageFacts): Set<string> {
  const names = new Set<string>();
  for (const { name, result } of cFunctions) {
    // GLib and others end the process; malloc returns NULL.
    if (!result.sites.some(({ site }) => isStandardAllocator(site.call))) continue;
    const kinds = result.summary.outcomes.map(({ results }) => results[0]?.kind);
    if (kinds.includes('owned') && kinds.includes('nil')) names.add(name);
  }
  return names;
}

function check(written: Written, call: NodeId, may: ReadonlySet<string>): Finding[] {
  const { tree } = written;
  const name = calledInC(tree, call);
  if (!may.has(name)) return [];
  const declared = declaredWith(tree, call);
  if (declared === NO_NODE) return [];
  const uses = usesOf(tree, declared);
  if (!uses.every((node) => isPlainUse(tree, node))) return [];
  const used = uses.find((node) => isDereferenced(tree, outermost(tree, node)));
  if (used === undefined) return [];
  return [
    finding(meta, written, {
      span: spanOf(written, used),
      messageId: 'c-null-unchecked.finding',
      args: { call: `C.${name}`, name: tree.textOf(declared) },
    }),
  ];
}

/** The name that is declared with what the call returns, behind conversions; `NO_NODE` for none. */
function declaredWith(tree: SyntaxTree, call: NodeId): NodeId {
  const value = outermost(tree, call);
  const list = tree.parentOf(value);
  const statement = list < 0 ? NO_NODE : tree.parentOf(list);
  const names = statement < 0 ? [] : namesIn(tree, statement);
  return (names.length === 1 ? names[0] : undefined) ?? NO_NODE;
}

function namesIn(tree: SyntaxTree, statement: NodeId): NodeId[] {
  switch (tree.kindOf(statement)) {
    case GoKind.ShortVarDeclaration:
      return tree.children(tree.child(statement, Field.Left));
    case GoKind.VarSpec:
      return tree.children(statement).filter((child) => tree.field[child] === Field.Name);
    default:
      return [];
  }
}

/** Where the variable that is declared there is mentioned. */
function usesOf(tree: SyntaxTree, declared: NodeId): NodeId[] {
  const name = tree.textOf(declared);
  const out: NodeId[] = [];
  for (let node = declared + 1; node < tree.nodeCount; node++) {
    if (tree.kindOf(node) !== GoKind.Identifier || tree.textOf(node) !== name) continue;
    if (bindingOf(tree, node)?.node === declared) out.push(node);
  }
  return out;
}

/** The expression with the conversions and parentheses around it. */
function outermost(tree: SyntaxTree, node: NodeId): NodeId {
  let at = withParens(tree, node);
  for (;;) {
    const outer = conversionAround(tree, at);
    if (outer === NO_NODE || !isType(tree, outer)) return at;
    at = withParens(tree, outer);
  }
}

/** `T(x)` with a type that can be told from a function by how it is written. */
function isType(tree: SyntaxTree, conversion: NodeId): boolean {
  const type = conversionAt(tree, conversion)?.type ?? '';
  return type.startsWith('*') || type === 'unsafe.Pointer';
}

/** No test, no new value, no address taken, and no Go function that may test it. */
function isPlainUse(tree: SyntaxTree, node: NodeId): boolean {
  const at = outermost(tree, node);
  const up = tree.parentOf(at);
  if (up < 0) return false;
  switch (tree.kindOf(up)) {
    case GoKind.BinaryExpression:
      return false;
    case GoKind.UnaryExpression:
      return tree.textOf(tree.child(up, Field.Operator)) === '*';
    case GoKind.ArgumentList: {
      const callee = compactText(tree, tree.child(tree.parentOf(up), Field.Function));
      return /^(?:C|unsafe)\.\w+$/.test(callee);
    }
    case GoKind.ExpressionList:
      return tree.kindOf(tree.parentOf(up)) === GoKind.ReturnStatement;
    default:
      return tree.first(up) === at;
  }
}

/** The memory behind the pointer is looked at, or seen as a slice. */
function isDereferenced(tree: SyntaxTree, at: NodeId): boolean {
  const up = tree.parentOf(at);
  switch (tree.kindOf(up)) {
    case GoKind.UnaryExpression:
    case GoKind.IndexExpression:
    case GoKind.SliceExpression:
    case GoKind.SelectorExpression:
      return tree.first(up) === at || tree.kindOf(up) === GoKind.UnaryExpression;
    case GoKind.ArgumentList: {
      const callee = compactText(tree, tree.child(tree.parentOf(up), Field.Function));
      return (
        callee === 'unsafe.Slice' && withoutParens(tree, tree.first(up)) === withoutParens(tree, at)
      );
    }
    default:
      return false;
  }
}
