/** A deferred release whose argument is nil at the `defer`, and gets its value only afterwards. */
import type { Finding } from '../../finding.ts';
import { moveDefer } from '../../fixes/move-defer.ts';
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
    functions.flatMap((fn) =>
      fn.result.nilDefers.map((event): Finding => {
        const { node, call, name, assigned } = event;
        const notes =
          assigned === undefined
            ? []
            : [note(fn, 'use', spanOf(fn, assigned), 'note.assigned-later', { name })];
        return finding(meta, fn, {
          span: spanOf(fn, node),
          messageId: 'defer-captures-nil.finding',
          args: { call, name },
          notes,
          fixes: moveDefer(fn, event),
        });
      }),
    ),
};
