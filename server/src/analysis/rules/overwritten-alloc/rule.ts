/** A variable that gets another value while it holds the only pointer to a block. */
import { freeBeforeOverwrite } from '../../fixes/free-before-overwrite.ts';
import { leakFinding } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'overwritten-alloc',
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
    leaksOf(facts, 'overwritten').map((leak) =>
      leakFinding(meta, leak, {
        messageId: 'overwritten-alloc.finding',
        fixes: freeBeforeOverwrite(leak),
      }),
    ),
};
