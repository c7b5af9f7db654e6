/** A pointer into the middle of a block is given back instead of its start. */
import { misuseFinding, misusesOf } from '../misuse-finding.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

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
  check: (facts) =>
    misusesOf(facts, 'free-interior-pointer').map((found) =>
      misuseFinding(meta, found, 'free-interior-pointer.finding'),
    ),
};
