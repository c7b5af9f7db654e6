/** A pointer into the middle of a block is given back instead of its start. */
import type { Finding } from '../../finding.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { type MisuseIn, misuseFinding, misusesOf } from '../misuse-finding.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { type Declared, finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';
import { type FreedSlot, freedSlots } from './slots.ts';

const meta: RuleMeta = {
  name: 'free-interior-pointer',
  category: 'free',
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
  check: (facts) => {
    const moved = misusesOf(facts, 'free-interior-pointer');
    const known = new Set([...moved, ...misusesOf(facts, 'free-go-memory')].map(startOf));
    const slots = writtenIn(facts.model).flatMap(slotsIn);
    return [
      ...moved.map((misuse) => misuseFinding(meta, misuse, 'free-interior-pointer.finding')),
      ...slots.flatMap((slot) =>
        known.has(placeOf(slot.written, slot.call)) ? [] : [report(slot)],
      ),
    ];
  },
};

function slotsIn(written: Written): FreedSlot[] {
  return written.tree.text.includes('C.') ? freedSlots(written) : [];
}

function startOf({ facts, misuse }: MisuseIn): string {
  return placeOf(facts, misuse.node);
}

function placeOf(declared: Declared, node: NodeId): string {
  return `${declared.source.path} ${spanOf(declared, node).start}`;
}

function report({ written, call, name, array }: FreedSlot): Finding {
  return finding(meta, written, {
    span: spanOf(written, call),
    messageId: 'free-interior-pointer.slot',
    args: { call: `C.${name}`, name: array },
  });
}
