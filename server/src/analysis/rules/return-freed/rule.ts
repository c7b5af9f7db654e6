/** A function returns a block that it gives back before its caller can use it. */
import { misuseFinding, misusesOf } from '../misuse-finding.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'return-freed',
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
    misusesOf(facts, 'return-freed')
      .filter(({ misuse }) => !misuse.view)
      .map((found) => misuseFinding(meta, found, 'return-freed.finding')),
};
