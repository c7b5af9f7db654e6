/** A release method that frees some of the C memory in a type's fields and forgets the rest. */
import type { Finding } from '../../finding.ts';
import type { PackageFacts } from '../../flow/facts.ts';
import { lastField, type Releaser } from '../../flow/owners.ts';
import { Field } from '../../syntax/kinds.ts';
import {
  factsOf,
  type OwnedField,
  ownedFieldsOf,
  releaseMethodsOf,
  releasingElsewhere,
} from '../owned-fields.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'incomplete-close',
  category: 'leak',
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
  check: (facts) => {
    const said = new Set<string>();
    return ownedFieldsOf(facts).flatMap((owned): Finding[] => {
      const { stored, field } = owned;
      const key = `${stored.type} ${field}`;
      if (stored.inCopy || said.has(key) || releasingElsewhere(facts, owned).length) return [];
      const [method] = releaseMethodsOf(facts, stored.type);
      if (!method || !isIncomplete(facts, method)) return [];
      said.add(key);
      return [report(method, owned)];
    });
  },
};

/** It frees fields, and nothing it does with the whole object is unknown. */
function isIncomplete(facts: PackageFacts, { fn, paths }: Releaser): boolean {
  if (fn.file.generated || ![...paths].some((path) => lastField(path) !== '')) return false;
  return facts.owners.endsIn(fn).every((end) => end.parameter !== 0 || end.path !== '');
}

function report(method: Releaser, { facts, result: site, stored }: OwnedField): Finding {
  const { fn } = method;
  const at = factsOf(method);
  const { tree } = fn.section;
  const { node, call } = site.site;
  const field = `${stored.type}${stored.path.replace(/\[\]/g, '')}`;
  return finding(meta, at, {
    span: spanOf(at, tree.child(0, Field.Name)),
    messageId: 'incomplete-close.finding',
    args: { method: fn.displayName, field, call },
    notes: [
      note(facts, 'acquisition', spanOf(facts, node), 'incomplete-close.stored', { call, field }),
    ],
    confidence: site.assumed ? 'likely' : 'certain',
  });
}
