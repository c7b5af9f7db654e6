/** The address of Go memory lives on as an integer, and is used as a pointer again. */
import type { Finding } from '../../finding.ts';
import { inlineInteger } from '../../fixes/one-expression.ts';
import type { FunctionFacts, PackageFacts } from '../../flow/facts.ts';
import type { Stash } from '../../flow/ownership/run.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'uintptr-stash',
  category: 'unsafe',
  severity: 'error',
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
    facts.functions.flatMap((fn) => fn.result.stashes.flatMap((stash) => check(facts, fn, stash))),
};

function check(facts: PackageFacts, fn: FunctionFacts, stash: Stash): Finding[] {
  const { node, name, kind } = stash;
  const span = spanOf(fn, node);
  if (kind === 'converted-back') {
    const fixes = inlineInteger(fn, stash);
    return [finding(meta, fn, { span, messageId: 'uintptr-stash.finding', args: { name }, fixes })];
  }
  if (!isConvertedBack(facts, name)) return [];
  return [
    finding(meta, fn, {
      span,
      messageId: 'uintptr-stash.stored',
      args: { name },
      severity: 'warning',
      confidence: 'likely',
    }),
  ];
}

/** Whether some function of the package makes a pointer from what is stored under that name. */
function isConvertedBack(facts: PackageFacts, name: string): boolean {
  const back = new RegExp(`unsafe\\.Pointer\\([^()]*\\b${name}\\b`);
  return facts.model.files.some((file) => back.test(file.input.syntax.text));
}
