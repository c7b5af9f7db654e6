/** A block for each round of a loop, of which only the last is given back. */
import { leakFinding } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'loop-alloc-freed-once',
  category: 'leak',
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
  check: (facts) =>
    leaksOf(facts, 'each-round').map((leak) =>
      leakFinding(meta, leak, {
        messageId: 'loop-alloc-freed-once.finding',
        fixes: [],
      }),
    ),
};
