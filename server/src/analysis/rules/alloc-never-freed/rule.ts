/** An owned block that a variable holds and that no path gives back or hands on. */
import type { Finding } from '../../finding.ts';
import { deferFree } from '../../fixes/free.ts';
import { inLoop, leaksOf, pathNotes } from '../leak-path.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
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
  check: (facts) =>
    leaksOf(facts)
      .filter((leak) => leak.kind === 'never-freed')
      .map((leak): Finding => {
        const { facts: fn, result, severity } = leak;
        const { node, call } = result.site;
        return finding(meta, fn, {
          span: spanOf(fn, node),
          messageId: 'alloc-never-freed.finding',
          args: { call, name: result.name ?? '' },
          notes: pathNotes(leak),
          fixes: inLoop(fn.source.section.tree, node) ? [] : deferFree(fn, result),
          confidence: result.assumed ? 'likely' : 'certain',
          ...(severity ? { severity } : {}),
        });
      }),
};
