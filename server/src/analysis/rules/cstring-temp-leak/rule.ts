/** An owned block that goes straight into a call: no variable keeps the pointer, nothing can free it. */
import { leakFinding, messageOf, releaseFixes } from '../leak-finding.ts';
import { consumerOf, type Leak, leaksOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'cstring-temp-leak',
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
    leaksOf(facts, 'temporary').map((leak) =>
      leakFinding(meta, leak, {
        messageId: messageOf('cstring-temp-leak.finding', leak),
        args: { callee: calleeOf(leak) },
        fixes: releaseFixes(leak),
      }),
    ),
};

/** What gets the block; a reader finds it at the finding's place. */
function calleeOf({ facts, result }: Leak): string {
  const { node, call } = result.site;
  return consumerOf(facts.source.section.tree, node) ?? call;
}
