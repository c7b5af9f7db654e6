/** An owned block that some paths give back or hand on, and others lose. */
import { exitFixes, leakFinding } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'leak-on-path',
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
    leaksOf(facts, 'on-path').map((leak) =>
      leakFinding(meta, leak, {
        messageId: leak.result.ends.has('freed') ? 'leak-on-path.finding' : 'leak-on-path.lost',
        fixes: exitFixes(leak),
      }),
    ),
};
