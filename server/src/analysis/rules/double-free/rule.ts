/** A block that was given back is given back once more. */
import { isDeferred, type MisuseIn, misuseFinding, misusesOf } from '../misuse-finding.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'double-free',
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
  check: (facts) =>
    misusesOf(facts, 'double-free').map((found) => misuseFinding(meta, found, messageOf(found))),
};

/** The second release is the deferred one, or the same call in another round of a loop. */
function messageOf({ facts, misuse }: MisuseIn): string {
  if (misuse.released?.node === misuse.node) return 'double-free.again';
  return isDeferred(facts, misuse.node) ? 'double-free.deferred' : 'double-free.finding';
}
