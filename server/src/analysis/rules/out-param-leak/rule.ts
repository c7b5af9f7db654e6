/** A block that a call writes through an argument, and that no path gives back. */
import { leakFinding, releaseFixes } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'out-param-leak',
  category: 'leak',
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
  check: (facts) =>
    leaksOf(facts, 'out-parameter').map((leak) =>
      leakFinding(meta, leak, {
        messageId: 'out-param-leak.finding',
        fixes: releaseFixes(leak),
      }),
    ),
};
