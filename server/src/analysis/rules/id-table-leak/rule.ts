/** An id of the package's own table of objects that some path never gives back. */
import type { Finding } from '../../finding.ts';
import { pathNotes } from '../leak-path.ts';
import { leaksOfResource } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'id-table-leak',
  category: 'handle',
  severity: 'warning',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) =>
    leaksOfResource(facts, 'id').map((leak): Finding => {
      const { facts: fn, result, severity, kind } = leak;
      const { node, call } = result.site;
      const sometimes = kind === 'on-path' || kind === 'overwritten';
      return finding(meta, fn, {
        span: spanOf(fn, node),
        messageId: sometimes ? 'id-table-leak.on-path' : 'id-table-leak.finding',
        args: { call },
        notes: pathNotes(leak),
        confidence: result.assumed ? 'likely' : 'certain',
        ...(severity ? { severity } : {}),
      });
    }),
};
