/** The first element of a slice is taken for C, and no test says that there is one. */
import type { Finding } from '../../finding.ts';
import {
  addressed,
  calledInC,
  compactText,
  conversionAround,
  conversionAt,
  withoutParens,
  withParens,
} from '../../model/go-expressions.ts';
import { typeOf } from '../../model/go-static-types.ts';
import { givenBy, isTested, isWhereSomething, knownLength } from '../../model/slice-lengths.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, shortText, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'empty-slice-index',
  category: 'pointer',
  severity: 'error',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: ({ model }) => writtenIn(model).flatMap(check),
};

function check(written: Written): Finding[] {
  const { tree, expressions } = written;
  const reported = new Set<string>();
  return expressions.parts.flatMap((node) => {
    if (tree.kindOf(node) !== GoKind.IndexExpression) return [];
    if (compactText(tree, tree.child(node, Field.Index)) !== '0') return [];
    const slice = withoutParens(tree, tree.child(node, Field.Operand));
    const address = tree.parentOf(withParens(tree, node));
    if (addressed(tree, address) !== node || !isForC(written, address)) return [];
    if (!typeOf(written, slice).startsWith('[]')) return [];
    const length = knownLength(written, slice);
    if (length === 'some' || (length === 'unknown' && isTested(tree, slice))) return [];
    const origin =
      length === 'none' ? compactText(tree, slice) : callersPart(written, slice, address);
    if (origin === undefined || reported.has(origin)) return [];
    reported.add(origin);
    return [report(written, address, slice, length === 'none')];
  });
}

/** What of a caller's decides about the length, where no test does and users can be the callers. */
function callersPart(written: Written, slice: NodeId, address: NodeId): string | undefined {
  const { tree, file } = written;
  const given = isWhereSomething(tree, address) ? undefined : givenBy(written, slice);
  if (given === undefined || isTested(tree, slice, given) || !isExported(written)) return undefined;
  return SEEMS_GENERATED.test(file.input.syntax.text) ? undefined : given;
}

/** Only an exported function is called by those who do not know how it is written; a program has none. */
function isExported({ name, file }: Written): boolean {
  if (/^package main\b/m.test(file.input.syntax.text)) return name !== '';
  const parts = name.match(/\p{L}[\p{L}\p{N}_]*/gu) ?? [];
  return parts.length > 0 && parts.every((part) => /^\p{Lu}/u.test(part));
}

/** Wrappers that a program writes by the hundred, also where the comment is not the one that Go knows. */
const SEEMS_GENERATED = /^\s*(?:\/\/|\/?\*).*\bgenerated\b.*\bdo not edit\b/im;

function report(written: Written, address: NodeId, slice: NodeId, empty: boolean): Finding {
  return finding(meta, written, {
    span: spanOf(written, address),
    messageId: empty ? 'empty-slice-index.empty' : 'empty-slice-index.finding',
    args: { name: shortText(written, slice) },
    severity: empty ? 'error' : 'info',
    confidence: empty ? 'certain' : 'advice',
    fixes: [],
  });
}

/** Whether the address goes to C: converted to `unsafe.Pointer`, or an argument of a C function. */
function isForC({ tree }: Written, address: NodeId): boolean {
  const around = conversionAround(tree, address);
  if (around !== NO_NODE && conversionAt(tree, around)?.type === 'unsafe.Pointer') return true;
  const list = tree.parentOf(withParens(tree, address));
  return tree.kindOf(list) === GoKind.ArgumentList && calledInC(tree, tree.parentOf(list)) !== '';
}
