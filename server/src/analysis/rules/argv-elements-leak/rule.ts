/** Blocks that are put into the elements of an array, slice or map, and that nothing gives back. */
import { leakFinding } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'argv-elements-leak',
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
    leaksOf(facts, 'elements').map((leak) =>
      leakFinding(meta, leak, {
        messageId: 'argv-elements-leak.finding',
        fixes: [],
      }),
    ),
};
