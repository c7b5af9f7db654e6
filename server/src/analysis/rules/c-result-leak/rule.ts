/** What a C function other than the standard allocators returns for its caller to give back, and nobody does. */
import { leakFinding, releaseFixes } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'c-result-leak',
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
    leaksOf(facts, 'c-result').map((leak) =>
      leakFinding(meta, leak, {
        messageId: 'c-result-leak.finding',
        fixes: releaseFixes(leak),
      }),
    ),
};
