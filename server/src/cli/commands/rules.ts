/** `cgovet rules`: the catalogue, for people or for programs. */
import type { Lang, RuleMeta } from '../../analysis/rules/rule.ts';
import { say } from '../../messages/catalog.ts';
import { parseLang, pickLang } from '../../messages/lang.ts';
import { installedVersion, rulePageUri } from '../../project/installation.ts';
import { type Args, choiceOf, flagValue, usage } from '../args.ts';
import { ALL_RULES } from '../catalog.ts';
import { EXIT } from '../exit.ts';
import { type Io, writeTo } from '../io.ts';

function textTable(lang: Lang): string {
  const width = Math.max(...ALL_RULES.map(({ name }) => name.length));
  const lines = ALL_RULES.map(({ name, severity, fixable, docs }) => {
    const mark = fixable ? ` [${say(lang, 'rules.fixable')}]` : '';
    return `${name.padEnd(width)}  ${severity.padEnd(7)}  ${docs[lang].title}${mark}`;
  });
  return `${lines.join('\n')}\n`;
}

function ruleJson(rule: RuleMeta, lang: Lang, version: string): object {
  const { name, category, severity, confidence, fixable, since, docs } = rule;
  const { title, why, fix, silent } = docs[lang];
  const helpUri = rulePageUri(version, name, lang);
  return { name, category, severity, confidence, fixable, since, title, why, fix, silent, helpUri };
}

function jsonDocument(lang: Lang): string {
  const version = installedVersion();
  const rules = ALL_RULES.map((rule) => ruleJson(rule, lang, version));
  return `${JSON.stringify({ version, rules }, null, 2)}\n`;
}

/** Runs `cgovet rules` and returns its exit status. */
export async function rulesCommand(args: Args, io: Io, textLang: Lang): Promise<number> {
  const [extra] = args.operands;
  if (extra !== undefined) throw usage('usage.unexpected-argument', { name: extra });
  const format = choiceOf(args, 'format', ['text', 'json'] as const) ?? 'text';
  const flag = flagValue(args, 'lang');
  const machineLang = pickLang(flag === undefined ? undefined : parseLang(flag), {});
  await writeTo(io.stdout, format === 'text' ? textTable(textLang) : jsonDocument(machineLang));
  return EXIT.ok;
}
