/** A finalizer and a release method that both free a field which neither resets. */
import type { Finding } from '../../finding.ts';
import { Field } from '../../syntax/kinds.ts';
import { type Finalizer, finalizersIn } from '../finalizers.ts';
import { factsOf, unmarkedReleases } from '../owned-fields.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'finalizer-frees-again',
  category: 'free',
  severity: 'error',
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
    const methods = unmarkedReleases(facts);
    if (methods.length === 0) return [];
    return finalizersIn(facts.model).flatMap((finalizer): Finding[] => {
      const method = methods.find(({ fn }) => isFreedTwice(fn.signature, finalizer));
      return method ? [report(finalizer, method)] : [];
    });
  },
};

/** The finalizer is a method that users of the package call, too. */
function isFreedTwice(
  { receiver, name }: { readonly receiver: string; readonly name: string },
  { type, runs }: Finalizer,
): boolean {
  return receiver === type && name === runs && /^[A-Z]/.test(name);
}

function report({ setter, node }: Finalizer, { fn }: Parameters<typeof factsOf>[0]): Finding {
  const at = { source: setter, name: setter.displayName };
  const method = factsOf({ fn });
  const span = spanOf(method, fn.section.tree.child(0, Field.Name));
  const args = { method: fn.displayName };
  return finding(meta, at, {
    span: spanOf(at, node),
    messageId: 'finalizer-frees-again.finding',
    args,
    notes: [note(method, 'release', span, 'finalizer-frees-again.method', args)],
  });
}
