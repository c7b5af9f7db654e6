/** Chooses the language of texts from a flag and the environment. */
import type { Lang } from '../analysis/rules/rule.ts';

/** The language that `--lang` names; undefined for any other text. */
export function parseLang(flag: string): Lang | undefined {
  const name = flag.toLowerCase().replace('_', '-');
  return name === 'en' || name === 'zh-cn' ? name : undefined;
}

/**
 * The language of texts for people: what the flag names, else what the first of LC_ALL, LC_MESSAGES
 * and LANG that is set asks for (every Chinese locale means `zh-cn`), else English.
 */
export function pickLang(
  flag: Lang | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Lang {
  if (flag !== undefined) return flag;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh(?![a-z])/i.test(locale) ? 'zh-cn' : 'en';
}
