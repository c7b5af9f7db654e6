/** An owned block that a variable holds and that no path gives back or hands on. */
import { leakFinding, releaseFixes } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'alloc-never-freed',
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
    leaksOf(facts, 'never-freed').map((leak) =>
      leakFinding(meta, leak, {
        messageId: 'alloc-never-freed.finding',
        fixes: releaseFixes(leak),
      }),
    ),
};
