/** A use of the header types of `reflect`, which Go has deprecated. */
import type { Finding } from '../../finding.ts';
import { withoutHeader } from '../../fixes/reflect-header.ts';
import { hasGo } from '../../model/go-version.ts';
import { type HeaderUse, headerUses } from '../reflect-headers.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'reflect-header-deprecated',
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
  check: ({ model }) => writtenIn(model).flatMap(check),
};

function check(written: Written): Finding[] {
  return headerUses(written)
    .filter(({ kind, header }) => kind === 'other' && hasReplacement(written, header))
    .map((use) => report(written, use));
}

/** Before Go 1.17 there is no `unsafe.Slice`, before 1.20 no `unsafe.StringData`. */
function hasReplacement({ model }: Written, header: HeaderUse['header']): boolean {
  return hasGo(model.goVersion, header === 'SliceHeader' ? 17 : 20);
}

function report(written: Written, { node, header }: HeaderUse): Finding {
  return finding(meta, written, {
    span: spanOf(written, node),
    messageId:
      header === 'SliceHeader'
        ? 'reflect-header-deprecated.slice'
        : 'reflect-header-deprecated.string',
    args: {},
    fixes: withoutHeader(written, node),
  });
}
