/** `cgovet explain RULE`: the page of a rule as text for a terminal. */
import type { Lang, RuleMeta } from '../../analysis/rules/rule.ts';
import { say } from '../../messages/catalog.ts';
import { installedVersion, rulePageUri } from '../../project/installation.ts';
import { type Args, usage } from '../args.ts';
import { findRule } from '../catalog.ts';
import { EXIT } from '../exit.ts';
import { type Io, writeTo } from '../io.ts';

function section(title: string, body: string): string {
  return `${title}\n\n${body.trim()}\n`;
}

function goCode(source: string): string {
  return `\`\`\`go\n${source.trim()}\n\`\`\``;
}

function page(rule: RuleMeta, lang: Lang): string {
  const { name, category, severity, confidence, since, fixable, docs, example } = rule;
  const { title, why, fix, silent } = docs[lang];
  const facts = say(lang, 'explain.facts', {
    category: say(lang, `category.${category}`),
    severity: say(lang, `severity.${severity}`),
    confidence: say(lang, `confidence.${confidence}`),
    since,
  });
  const uri = rulePageUri(installedVersion(), name, lang);
  const fixes = fixable ? [say(lang, 'explain.fixable')] : [];
  return [
    `${name}: ${title}`,
    [facts, ...fixes, ...(uri === undefined ? [] : [uri])].join('\n'),
    '',
    section(say(lang, 'explain.why'), why),
    section(say(lang, 'explain.fix'), fix),
    section(say(lang, 'explain.silent'), silent),
    section(say(lang, 'explain.bad'), goCode(example.bad)),
    section(say(lang, 'explain.good'), goCode(example.good)),
  ].join('\n');
}

/** Runs `cgovet explain` and returns its exit status. */
export async function explainCommand(args: Args, io: Io, lang: Lang): Promise<number> {
  const [name, extra] = args.operands;
  if (name === undefined) throw usage('usage.missing-rule', {});
  if (extra !== undefined) throw usage('usage.unexpected-argument', { name: extra });
  await writeTo(io.stdout, page(findRule(name), lang));
  return EXIT.ok;
}
