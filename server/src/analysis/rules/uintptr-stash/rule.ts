/** The address of Go memory lives on as an integer, and is used as a pointer again. */
import type { Finding } from '../../finding.ts';
import { inlineInteger } from '../../fixes/one-expression.ts';
import type { FunctionFacts, PackageFacts } from '../../flow/facts.ts';
import type { Stash } from '../../flow/ownership/run.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
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
  const { node, name, kind, stashedAt } = stash;
  const span = spanOf(fn, node);
  if (kind === 'converted-back') {
    const fixes = inlineInteger(fn, stash);
    const notes =
      stashedAt === undefined
        ? []
        : [note(fn, 'acquisition', spanOf(fn, stashedAt), 'note.converted-here', { name })];
    const messageId = 'uintptr-stash.finding';
    return [finding(meta, fn, { span, messageId, args: { name }, notes, fixes })];
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
