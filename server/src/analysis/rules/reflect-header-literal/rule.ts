/** A header literal that holds the address of Go memory as an integer. */
import type { Finding } from '../../finding.ts';
import { withoutHeader } from '../../fixes/reflect-header.ts';
import { type HeaderUse, headerUses } from '../reflect-headers.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'reflect-header-literal',
  category: 'unsafe',
  severity: 'error',
  confidence: 'certain',
  fixable: true,
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
    .filter((use) => use.kind === 'literal')
    .map((use) => report(written, use));
}

function report(written: Written, { node, header }: HeaderUse): Finding {
  const instead = header === 'SliceHeader' ? 'unsafe.Slice' : 'unsafe.String';
  return finding(meta, written, {
    span: spanOf(written, node),
    messageId: 'reflect-header-literal.finding',
    args: { header, instead },
    fixes: withoutHeader(written, node),
  });
}
