/** A test of `C.malloc` for nil, which it never returns. */
import type { Finding } from '../../finding.ts';
import { neverNil } from '../../knowledge/standard-allocators.ts';
import { bindingOf } from '../../model/go-bindings.ts';
import { calledInC, conversionAt, withoutParens } from '../../model/go-expressions.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'malloc-nil-check',
  category: 'interop',
  severity: 'hint',
  confidence: 'advice',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages,
};

export const rule: Rule = {
  meta,
  check: ({ model }) =>
    writtenIn(model).flatMap((written) =>
      written.expressions.operations.flatMap((node) => check(written, node)),
    ),
};

function check(written: Written, node: NodeId): Finding[] {
  const { tree } = written;
  const operator = tree.textOf(tree.child(node, Field.Operator));
  if (operator !== '==' && operator !== '!=') return [];
  const left = tree.child(node, Field.Left);
  const right = tree.child(node, Field.Right);
  const tested = isNil(written, right) ? left : isNil(written, left) ? right : NO_NODE;
  const name = tested === NO_NODE ? '' : allocatorOf(written, tested);
  if (name === '') return [];
  return [
    finding(meta, written, {
      span: spanOf(written, node),
      messageId: 'malloc-nil-check.finding',
      args: { call: `C.${name}` },
    }),
  ];
}

function isNil({ tree }: Written, node: NodeId): boolean {
  return tree.textOf(withoutParens(tree, node)) === 'nil';
}

/** The allocating function of which the expression is the result; empty when it may be another value. */
function allocatorOf(written: Written, node: NodeId): string {
  const { tree, model } = written;
  const at = withoutParens(tree, node);
  const name = calledInC(tree, at);
  if (name !== '') return neverNil(name) && !model.cFunctions.has(name) ? name : '';
  if (tree.kindOf(at) === GoKind.Identifier) {
    const binding = bindingOf(tree, at);
    const single = binding?.kind === 'variable' && !binding.shared && binding.value !== NO_NODE;
    return single && isSetOnce(written, binding.node) ? allocatorOf(written, binding.value) : '';
  }
  const conversion = conversionAt(tree, at);
  // `f(x)` may be a call of a Go function: only what can be nothing but a type is a conversion.
  const converts = conversion && /^(?:\*|unsafe\.Pointer$|uintptr$)/.test(conversion.type);
  return converts && !conversion.dereferenced ? allocatorOf(written, conversion.operand) : '';
}

/** Whether the variable keeps the value that it is declared with. */
function isSetOnce({ tree }: Written, declared: NodeId): boolean {
  const name = tree.textOf(declared);
  const set = new RegExp(
    `(^|[^.\\w])(?<!var\\s+)${name}\\s*(,[^=;\\n]*)?=[^=]|,\\s*${name}\\s*=[^=]|&${name}\\b`,
    'm',
  );
  return !set.test(tree.text);
}
