/** An owned block that goes straight into a call: no variable keeps the pointer, nothing can free it. */
import type { Finding } from '../../finding.ts';
import { hoistAndDeferFree } from '../../fixes/free.ts';
import { consumerOf, inLoop, leaksOf, pathNotes } from '../leak-path.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
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
    leaksOf(facts)
      .filter((leak) => leak.kind === 'temporary')
      .map((leak): Finding => {
        const { facts: fn, result, severity } = leak;
        const { tree } = fn.source.section;
        const { node, call } = result.site;
        return finding(meta, fn, {
          span: spanOf(fn, node),
          messageId: 'cstring-temp-leak.finding',
          args: { call, callee: consumerOf(tree, node) ?? call },
          notes: pathNotes(leak),
          fixes: inLoop(tree, node) ? [] : hoistAndDeferFree(fn, result),
          confidence: result.assumed ? 'likely' : 'certain',
          ...(severity ? { severity } : {}),
        });
      }),
};
