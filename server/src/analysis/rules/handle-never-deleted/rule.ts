/** A handle of runtime/cgo that no path deletes or hands over. */
import type { Finding } from '../../finding.ts';
import { deferDelete } from '../../fixes/give-back.ts';
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
  name: 'handle-never-deleted',
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
    leaksOfResource(facts, 'handle')
      .filter(({ kind }) => kind === 'never-freed' || kind === 'temporary')
      .map((leak): Finding => {
        const { facts: fn, result, severity } = leak;
        const { node, call } = result.site;
        return finding(meta, fn, {
          span: spanOf(fn, node),
          messageId: 'handle-never-deleted.finding',
          args: { call },
          notes: pathNotes(leak),
          fixes: inLoop(fn.source.section.tree, node) ? [] : deferDelete(fn, result),
          confidence: result.assumed ? 'likely' : 'certain',
          ...(severity ? { severity } : {}),
        });
      }),
};
