/** A release method with a value receiver that resets the field it freed: only the copy is reset. */
import type { Finding } from '../../finding.ts';
import type { PackageFacts } from '../../flow/facts.ts';
import type { GoFunction } from '../../model/package.ts';
import { Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { receiverUses } from '../receiver-uses.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'owner-freed-by-value-receiver',
  category: 'free',
  severity: 'warning',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) => facts.model.functions.flatMap((fn) => check(facts, fn)),
};

function check(facts: PackageFacts, fn: GoFunction): Finding[] {
  const { receiver, pointerReceiver, body } = fn.signature;
  if (receiver === '' || pointerReceiver || body < 0 || fn.file.generated) return [];
  if (!facts.model.types.get(receiver)?.fields.size) return [];
  const { assigned, handedOn } = receiverUses(fn);
  // A copy that goes on, to a caller or into a variable, may be meant to be changed.
  if (assigned.size === 0 || handedOn) return [];
  const freed = new Set(
    facts.owners
      .endsIn(fn)
      .filter(({ parameter, status }) => parameter === 0 && status === 'freed')
      .map(({ path }) => /^\.(\w+)/.exec(path)?.[1] ?? ''),
  );
  const [found] = [...assigned].filter(([field]) => freed.has(field));
  return found ? [report(fn, ...found)] : [];
}

function report(fn: GoFunction, field: string, node: NodeId): Finding {
  const at = { source: fn, name: fn.displayName };
  const { tree } = fn.section;
  const receiver = tree.child(0, Field.Receiver);
  return finding(meta, at, {
    span: spanOf(at, node),
    messageId: 'owner-freed-by-value-receiver.finding',
    args: { method: fn.displayName, field, type: fn.signature.receiver },
    notes: [note(at, 'use', spanOf(at, receiver), 'owner-freed-by-value-receiver.copy')],
  });
}
