/** What a library or the program itself keeps is given back by somebody whom it was only lent to. */
import type { Finding } from '../../finding.ts';
import { type MisuseIn, misusesOf } from '../misuse-finding.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'free-borrowed',
  category: 'free',
  severity: 'error',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages,
};

export const rule: Rule = {
  meta,
  check: (facts) => misusesOf(facts, 'free-borrowed').flatMap(report),
};

function report({ facts, misuse }: MisuseIn): Finding[] {
  const { node, site, by = '' } = misuse;
  if (!site) return [];
  const args = { from: site.call, by };
  const lent = note(facts, 'acquisition', spanOf(facts, site.node), 'free-borrowed.lent', args);
  const messageId = 'free-borrowed.finding';
  return [finding(meta, facts, { span: spanOf(facts, node), messageId, args, notes: [lent] })];
}
