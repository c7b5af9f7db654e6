/** A block is given back with a function of another allocator than the one that made it. */
import { misuseFinding, misusesOf } from '../misuse-finding.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'wrong-deallocator',
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
    misusesOf(facts, 'wrong-deallocator').map((found) =>
      misuseFinding(meta, found, 'wrong-deallocator.finding'),
    ),
};
