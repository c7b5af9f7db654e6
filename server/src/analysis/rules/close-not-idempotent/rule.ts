/** A release method that frees a field and keeps the pointer: a second call frees it again. */
import { lastField } from '../../flow/owners.ts';
import { Field } from '../../syntax/kinds.ts';
import { factsOf, unmarkedReleases } from '../owned-fields.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { mayRunTwice } from '../second-calls.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'close-not-idempotent',
  category: 'free',
  severity: 'info',
  confidence: 'advice',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) =>
    unmarkedReleases(facts).flatMap((method) => {
      const { fn, paths } = method;
      if (!mayRunTwice(facts.model, fn)) return [];
      const at = factsOf(method);
      const field = [...paths].map(lastField).find((name) => name !== '') ?? '';
      return finding(meta, at, {
        span: spanOf(at, fn.section.tree.child(0, Field.Name)),
        messageId: 'close-not-idempotent.finding',
        args: { method: fn.displayName, field },
      });
    }),
};
