/** A header of its own, not made from a slice or string, that gets the address of Go memory. */
import type { Finding } from '../../finding.ts';
import { type HeaderUse, headerUses } from '../reflect-headers.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'reflect-header-underived',
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
  check: ({ model }) => writtenIn(model).flatMap(check),
};

function check(written: Written): Finding[] {
  return headerUses(written)
    .filter((use) => use.kind === 'underived')
    .map((use) => report(written, use));
}

function report(written: Written, { node, data, header }: HeaderUse): Finding {
  const declared = note(written, 'acquisition', spanOf(written, node), 'note.header-declared');
  const instead = header === 'SliceHeader' ? 'unsafe.Slice' : 'unsafe.String';
  return finding(meta, written, {
    span: spanOf(written, data),
    messageId: 'reflect-header-underived.finding',
    args: { header, instead },
    notes: [declared],
  });
}
