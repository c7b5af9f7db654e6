/** An owned block that some paths give back or hand on, and others lose. */
import type { Finding } from '../../finding.ts';
import { freeBeforeExits } from '../../fixes/free.ts';
import { inLoop, type Leak, leaksOf, pathNotes } from '../leak-path.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
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
    leaksOf(facts)
      .filter((leak) => leak.kind === 'on-path' || leak.kind === 'overwritten')
      .map((leak): Finding => {
        const { facts: fn, result, severity } = leak;
        const { node, call } = result.site;
        const loops = inLoop(fn.source.section.tree, node);
        return finding(meta, fn, {
          span: spanOf(fn, node),
          messageId: messageOf(leak),
          args: { call, name: result.name ?? call },
          notes: pathNotes(leak),
          fixes: loops ? [] : freeBeforeExits(fn, result),
          confidence: result.assumed ? 'likely' : 'certain',
          ...(severity ? { severity } : {}),
        });
      }),
};

/** Lost to its own next round, to another value, or at an exit. */
function messageOf({ kind, result, facts }: Leak): string {
  if (kind !== 'overwritten') return 'leak-on-path.finding';
  const { tree } = facts.source.section;
  const start = tree.startOf(result.site.node);
  const own = result.losses.every(
    (loss) => tree.startOf(loss.node) <= start && start < tree.endOf(loss.node),
  );
  return own ? 'leak-on-path.loop' : 'leak-on-path.overwritten';
}
