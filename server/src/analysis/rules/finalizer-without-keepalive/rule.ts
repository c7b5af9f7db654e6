/** C works with a pointer whose owner may be finalized meanwhile: nothing mentions the owner later. */
import type { Finding, Note } from '../../finding.ts';
import { keepAliveAfter } from '../../fixes/keep-alive.ts';
import { type DeadOwner, deadOwnersIn } from '../../flow/dead-owners.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'finalizer-without-keepalive',
  category: 'handle',
  severity: 'warning',
  confidence: 'likely',
  fixable: true,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = { meta, check: (facts) => deadOwnersIn(facts.model).map(report) };

function report(found: DeadOwner): Finding {
  const { fn, call, callee, owner, pointer } = found;
  const place = { source: fn, name: fn.displayName };
  return finding(meta, place, {
    span: spanOf(place, call),
    messageId: 'finalizer-without-keepalive.finding',
    args: { callee, owner, pointer },
    notes: [finalizerNote(found)],
    fixes: keepAliveAfter(fn, call, owner),
    ...(found.finalized.sometimes ? { severity: 'info' } : {}),
  });
}

function finalizerNote({ finalized, field }: DeadOwner): Note {
  const place = { source: finalized.source, name: '' };
  const args = { field, call: finalized.fields.get(field) ?? '' };
  return note(place, 'release', spanOf(place, finalized.node), 'note.finalizer-set', args);
}
