/** A finalizer or cleanup that itself keeps the value alive, so that it never runs. */
import type { Finding } from '../../finding.ts';
import type { PackageFacts } from '../../flow/facts.ts';
import { argumentsOf, calledName, nodesOf } from '../../model/go-nodes.ts';
import { parametersOf } from '../../model/go-types.ts';
import type { GoFunction } from '../../model/package.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'cleanup-captures-object',
  category: 'handle',
  severity: 'warning',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages,
};

export const rule: Rule = {
  meta,
  check: (facts: PackageFacts) =>
    facts.model.functions.flatMap((fn) => {
      if (fn.file.generated || !ARRANGES.test(fn.section.tree.text)) return [];
      return nodesOf(fn.section.tree, GoKind.CallExpression).flatMap((call) => check(fn, call));
    }),
};

const ARRANGES = /\b(SetFinalizer|AddCleanup)\(/;

function check(fn: GoFunction, call: NodeId): Finding[] {
  const { tree } = fn.section;
  const called = calledName(tree, fn.file, call);
  if (called?.path !== 'runtime' || !ARRANGES.test(`${called.name}(`)) return [];
  const [value, target] = argumentsOf(tree, call);
  if (value === undefined || target === undefined) return [];
  const name = tree.textOf(value);
  if (tree.kindOf(value) !== GoKind.Identifier || !captures(tree, target, name)) return [];
  const place = { source: fn, name: fn.displayName };
  return [
    finding(meta, place, {
      span: spanOf(place, target),
      messageId: 'cleanup-captures-object.finding',
      args: { name, call: `runtime.${called.name}` },
    }),
  ];
}

/** A literal that mentions the variable, or a method value of it. */
function captures(tree: SyntaxTree, target: NodeId, name: string): boolean {
  const kind = tree.kindOf(target);
  if (kind === GoKind.SelectorExpression) {
    return tree.textOf(tree.child(target, Field.Operand)) === name;
  }
  if (kind !== GoKind.FuncLiteral) return false;
  const params = parametersOf(tree, tree.child(target, Field.Parameters));
  if (params.some((param) => param.name === name)) return false;
  const body = tree.child(target, Field.Body);
  const declared = nodesOf(tree, GoKind.ShortVarDeclaration, body).some((node) =>
    tree.children(tree.child(node, Field.Left)).some((left) => tree.textOf(left) === name),
  );
  if (declared) return false;
  return nodesOf(tree, GoKind.Identifier, body).some((node) => tree.textOf(node) === name);
}
