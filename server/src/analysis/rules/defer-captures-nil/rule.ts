/** A deferred release whose argument is nil at the `defer`, and gets its value only afterwards. */
import type { Finding } from '../../finding.ts';
import { moveDefer } from '../../fixes/move-defer.ts';
import type { FunctionFacts } from '../../flow/facts.ts';
import type { NilDefer } from '../../flow/ownership/run.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'defer-captures-nil',
  category: 'free',
  severity: 'error',
  confidence: 'certain',
  fixable: true,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: ({ functions }) =>
    functions.flatMap((fn) => fn.result.nilDefers.map((event) => report(fn, event))),
};

function report(fn: FunctionFacts, event: NilDefer): Finding {
  const { node, call, name, assigned } = event;
  const notes =
    assigned === undefined
      ? []
      : [note(fn, 'use', spanOf(fn, assigned), 'note.assigned-later', { name })];
  const release = releaseOf(fn, event);
  const owned = release !== undefined;
  return finding(meta, fn, {
    span: spanOf(fn, node),
    messageId: owned ? 'defer-captures-nil.finding' : 'defer-captures-nil.useless',
    args: { call, name },
    notes,
    // Below the assignment the call frees something: only what it is known to be meant for.
    fixes: owned && (release === '' || call === `C.${release}`) ? moveDefer(fn, event) : [],
    ...(owned ? {} : { severity: 'warning' }),
  });
}

/**
 * How what the variable gets later is given back, as far as it is known to belong to this function; empty
 * when the function that is deferred is one of Go.
 */
function releaseOf(
  { result }: FunctionFacts,
  { sites, assigned, call }: NilDefer,
): string | undefined {
  const found = result.sites.find(({ site }) => sites.has(site.id) || site.node === assigned);
  return found && (call.startsWith('C.') ? found.site.release : '');
}
