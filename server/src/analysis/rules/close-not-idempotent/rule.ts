/** A release method that frees a field and keeps the pointer: a second call frees it again. */
import type { Finding } from '../../finding.ts';
import { lastField, type Releaser } from '../../flow/owners.ts';
import { Field } from '../../syntax/kinds.ts';
import { factsOf, unmarkedReleases } from '../owned-fields.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { mayRunTwice } from '../second-calls.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { type KeptOnError, keptOnError } from './kept-on-error.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'close-not-idempotent',
  category: 'free',
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
  check: (facts) => [
    ...unmarkedReleases(facts)
      .filter(({ fn }) => mayRunTwice(facts.model, fn))
      .map(unmarked),
    ...keptOnError(facts.model)
      .filter(({ fn }) => mayRunTwice(facts.model, fn))
      .map(kept),
  ],
};

function unmarked(method: Releaser): Finding {
  const at = factsOf(method);
  const { fn, paths } = method;
  const field = [...paths].map(lastField).find((name) => name !== '') ?? '';
  return finding(meta, at, {
    span: spanOf(at, fn.section.tree.child(0, Field.Name)),
    messageId: 'close-not-idempotent.finding',
    args: { method: fn.displayName, field },
    severity: 'info',
    confidence: 'advice',
  });
}

function kept({ fn, call, exit, field, freedBy }: KeptOnError): Finding {
  const at = factsOf({ fn });
  return finding(meta, at, {
    span: spanOf(at, call),
    messageId: 'close-not-idempotent.kept-on-error',
    args: { method: fn.displayName, field, call: freedBy },
    notes: [note(at, 'exit', spanOf(at, exit), 'close-not-idempotent.exit', { field })],
  });
}
