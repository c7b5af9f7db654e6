/** What a runtime.Pinner pinned, and the Pinner ends without Unpin. */
import type { Finding } from '../../finding.ts';
import { deferUnpin } from '../../fixes/give-back.ts';
import { inLoop } from '../../fixes/source-edits.ts';
import { pathNotes } from '../leak-path.ts';
import { leaksOfResource } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'pin-without-unpin',
  category: 'handle',
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
    leaksOfResource(facts, 'pin').map((leak): Finding => {
      const { facts: fn, result, severity, kind } = leak;
      const { node, call } = result.site;
      const never = kind === 'never-freed' || kind === 'temporary';
      const fixes = never && !inLoop(fn.source.section.tree, node) ? deferUnpin(fn, result) : [];
      return finding(meta, fn, {
        span: spanOf(fn, node),
        messageId: never ? 'pin-without-unpin.finding' : 'pin-without-unpin.on-path',
        args: { call },
        notes: pathNotes(leak),
        fixes,
        ...(severity ? { severity } : {}),
      });
    }),
};
