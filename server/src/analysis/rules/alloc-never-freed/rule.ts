/** An owned block that a variable holds and that no path gives back or hands on. */
import type { Finding } from '../../finding.ts';
import { leakFinding, messageOf, releaseFixes } from '../leak-finding.ts';
import { leaksOf } from '../leaks.ts';
import { type ReturnedView, returnedViews } from '../returned-views.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
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
  check: (facts) => [
    ...leaksOf(facts, 'never-freed').map((leak) =>
      leakFinding(meta, leak, {
        messageId: messageOf('alloc-never-freed.finding', leak),
        fixes: releaseFixes(leak),
      }),
    ),
    ...returnedViews(facts).map(reportView),
  ],
};

/** Somebody outside the package could free a view: it would take the address of its first element. */
function reportView({ facts, result, type }: ReturnedView): Finding {
  const { node, call } = result.site;
  const span = spanOf(facts, node);
  return finding(meta, facts, {
    span,
    messageId: 'alloc-never-freed.view',
    args: { call, function: facts.name, type },
    notes: [note(facts, 'acquisition', span, 'note.acquired', { call })],
    confidence: 'likely',
  });
}
