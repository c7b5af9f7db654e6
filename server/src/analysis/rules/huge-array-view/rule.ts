/** C memory seen as an array of a length that somebody made up, and cut to what is there. */
import type { Finding } from '../../finding.ts';
import { sliceForView } from '../../fixes/unsafe-slice.ts';
import { bindingOf } from '../../model/go-bindings.ts';
import { constantValue } from '../../model/go-constants.ts';
import { conversionAt, withoutParens } from '../../model/go-expressions.ts';
import { hasGo } from '../../model/go-version.ts';
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
  name: 'huge-array-view',
  category: 'unsafe',
  severity: 'warning',
  confidence: 'certain',
  fixable: true,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: ({ model }) =>
    hasGo(model.goVersion, 17)
      ? writtenIn(model).flatMap((written) =>
          written.expressions.parts.flatMap((node) => check(written, node)),
        )
      : [],
};

/** A shorter array may be what is really there. */
const MADE_UP = 1 << 16;

/** What an array may span where addresses have 32 bits. */
const MAX_BYTES = 2 ** 31 - 1;

/** A view that long is only exceeded by what few programs hold in one block. */
const AMPLE_BYTES = 2 ** 28;

function check(written: Written, node: NodeId): Finding[] {
  const { tree, model } = written;
  if (tree.kindOf(node) !== GoKind.SliceExpression) return [];
  const end = tree.child(node, Field.End);
  if (end === NO_NODE || constantValue(model, tree, end) !== undefined) return [];
  const view = viewAt(written, tree.child(node, Field.Operand));
  if (!view) return [];
  const length = constantValue(model, tree, view.length);
  if (length === undefined || length < MADE_UP) return [];
  const element = tree.textOf(view.element);
  const bytes = length * sizeOf(element);
  const written64 = bytes > MAX_BYTES;
  // A length that is divided by the size of an element is the longest that there can be.
  const ample = bytes >= AMPLE_BYTES || tree.textOf(view.length).includes('unsafe.Sizeof(');
  const fixes = view.inPlace ? sliceForView(written, node, element, view.pointer) : [];
  return [
    finding(meta, written, {
      span: spanOf(written, node),
      messageId: written64 ? 'huge-array-view.finding' : 'huge-array-view.bounded',
      args: { length: shortText(written, view.length), count: shortText(written, end) },
      fixes,
      ...(ample && !written64 ? { severity: 'info' } : {}),
    }),
  ];
}

interface View {
  readonly length: NodeId;
  readonly element: NodeId;
  readonly pointer: NodeId;
  /** The conversion is part of the slice expression. */
  readonly inPlace: boolean;
}

/** The conversion to a pointer to an array, also through a variable. */
function viewAt(written: Written, operand: NodeId): View | undefined {
  const { tree } = written;
  const at = withoutParens(tree, operand);
  if (tree.kindOf(at) === GoKind.Identifier) {
    const binding = bindingOf(tree, at);
    if (binding?.kind !== 'variable' || binding.shared) return undefined;
    const view = binding.value === NO_NODE ? undefined : conversionView(written, binding.value);
    return view && { ...view, inPlace: false };
  }
  return conversionView(written, at);
}

function conversionView({ tree }: Written, node: NodeId): View | undefined {
  const conversion = conversionAt(tree, node);
  if (!conversion || !/^\*\[[^\]]/.test(conversion.type)) return undefined;
  for (let array = node; array < tree.nodeCount; array++) {
    if (tree.startOf(array) >= tree.startOf(conversion.operand)) return undefined;
    if (tree.kindOf(array) !== GoKind.ArrayType) continue;
    const length = tree.child(array, Field.Length);
    const element = tree.child(array, Field.Element);
    return { length, element, pointer: conversion.operand, inPlace: true };
  }
  return undefined;
}

/** Bytes of an element where pointers have four of them; at least. */
function sizeOf(element: string): number {
  const bits = /(?:int|float|complex)(\d+)(?:_t)?$/.exec(element)?.[1];
  if (bits !== undefined) return Number(bits) / 8;
  if (/^(?:C\.)?u?(?:long|int)$|^C\.float$|^[*]|^unsafe\.Pointer$|^uintptr$/.test(element))
    return 4;
  if (element === 'string' || /^C\.(?:double|u?longlong)$/.test(element)) return 8;
  return 1;
}
