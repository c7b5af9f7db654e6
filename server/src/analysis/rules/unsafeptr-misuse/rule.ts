/** A pointer is computed from an integer that a statement before made from a pointer. */
import type { Finding } from '../../finding.ts';
import type { PackageFacts } from '../../flow/facts.ts';
import { assignmentsTo, type Binding, bindingOf } from '../../model/go-bindings.ts';
import { compactText, conversionAt, withoutParens } from '../../model/go-expressions.ts';
import { typeOf, typeOfBinding } from '../../model/go-static-types.ts';
import { isPinned, originOf } from '../../model/pointer-origins.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'unsafeptr-misuse',
  category: 'unsafe',
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
  check: check,
};

function check(facts: PackageFacts): Finding[] {
  const stashed = new Map(
    facts.functions.map(({ source, result }) => [
      source.section.tree,
      new Set(result.stashes.map((stash) => stash.node)),
    ]),
  );
  return writtenIn(facts.model).flatMap((written) =>
    /\buintptr\b/.test(written.tree.text)
      ? written.expressions.calls.flatMap((node) => inDeclaration(written, node, stashed))
      : [],
  );
}

function inDeclaration(
  written: Written,
  node: NodeId,
  stashed: ReadonlyMap<SyntaxTree, ReadonlySet<NodeId>>,
): Finding[] {
  const { tree } = written;
  const conversion = conversionAt(tree, node);
  if (conversion?.type !== 'unsafe.Pointer' || conversion.dereferenced) return [];
  if (stashed.get(tree)?.has(node)) return [];
  const kept = integerIn(written, conversion.operand);
  if (!kept) return [];
  const { binding, made } = kept;
  const name = tree.textOf(binding.node);
  const known = originOf(written, made) === 'go';
  return [
    finding(meta, written, {
      span: spanOf(written, node),
      messageId: 'unsafeptr-misuse.finding',
      args: { name },
      severity: known ? 'error' : 'warning',
      confidence: known ? 'certain' : 'likely',
      notes: [note(written, 'acquisition', spanOf(written, made), 'note.converted-here', { name })],
    }),
  ];
}

interface Kept {
  readonly binding: Binding;
  /** The conversion to an integer. */
  readonly made: NodeId;
}

/** The variable of type uintptr that the pointer is made from, alone or with arithmetic. */
function integerIn(written: Written, operand: NodeId): Kept | undefined {
  const { tree } = written;
  const at = withoutParens(tree, operand);
  if (tree.kindOf(at) === GoKind.BinaryExpression) {
    if (isNoEscape(tree, at)) return undefined;
    return (
      integerIn(written, tree.child(at, Field.Left)) ??
      integerIn(written, tree.child(at, Field.Right))
    );
  }
  if (tree.kindOf(at) !== GoKind.Identifier) return undefined;
  const binding = bindingOf(tree, at);
  if (!binding || typeOfBinding(written, binding) !== 'uintptr') return undefined;
  const values = assignmentsTo(tree, binding)
    .filter(({ operator }) => operator === '=')
    .map(({ value }) => value);
  if (binding.value !== NO_NODE) values.push(binding.shared ? NO_NODE : binding.value);
  const made = values.find((value) => isOfPointer(written, value));
  const always = values.every((value) => isOfPointer(written, value));
  return made === undefined || !always ? undefined : { binding, made };
}

/** `x ^ 0` is how the Go runtime hides a pointer from escape analysis; who writes that knows the rules. */
function isNoEscape(tree: SyntaxTree, node: NodeId): boolean {
  return /\^0$/.test(compactText(tree, node));
}

/** `uintptr(p)`, alone or with arithmetic, of a Go pointer or of a parameter that may be one. */
function isOfPointer(written: Written, value: NodeId): boolean {
  const { tree } = written;
  if (value === NO_NODE) return false;
  const at = withoutParens(tree, value);
  if (tree.kindOf(at) === GoKind.BinaryExpression) {
    return (
      isOfPointer(written, tree.child(at, Field.Left)) ||
      isOfPointer(written, tree.child(at, Field.Right))
    );
  }
  const conversion = conversionAt(tree, at);
  if (conversion?.type !== 'uintptr' || conversion.dereferenced) return false;
  const { operand } = conversion;
  const pointer = withoutParens(tree, operand);
  if (tree.kindOf(pointer) === GoKind.Identifier) {
    const isParameter = bindingOf(tree, pointer)?.kind === 'parameter';
    if (isParameter && typeOf(written, pointer) === 'unsafe.Pointer') return true;
  }
  return originOf(written, operand) === 'go' && !isPinned(tree, operand);
}
