/** A constructor that puts a block into its object, and loses the block when a later step fails. */
import { exitFixes, leakFinding } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'constructor-error-path',
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
    leaksOf(facts, 'constructor').map((leak) =>
      leakFinding(meta, leak, {
        messageId: 'constructor-error-path.finding',
        fixes: exitFixes(leak),
      }),
    ),
};
