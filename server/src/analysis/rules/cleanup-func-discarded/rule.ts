/** A block that comes with a function which gives it back, and nobody calls that function. */
import { callCleanup } from '../../fixes/call-cleanup.ts';
import { leakFinding } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'cleanup-func-discarded',
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
    leaksOf(facts, 'cleanup').map((leak) =>
      leakFinding(meta, leak, {
        messageId:
          leak.result.cleanup?.name === undefined
            ? 'cleanup-func-discarded.dropped'
            : 'cleanup-func-discarded.uncalled',
        args: { cleanup: leak.result.cleanup?.name ?? '_' },
        fixes: callCleanup(leak),
      }),
    ),
};
