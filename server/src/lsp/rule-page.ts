/** Finds the page of a rule beside the program, so that it can be read without a network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../analysis/rules/rule.ts';
import { INSTALLATION } from '../project/installation.ts';

/** Absolute path of a rule's page, in English where the language has none; undefined without both. */
export function rulePage(rule: string, lang: Lang): string | undefined {
  const names = lang === 'en' ? [`${rule}.md`] : [`${rule}.${lang}.md`, `${rule}.md`];
  const pages = names.map((name) => join(INSTALLATION, 'docs', 'rules', name));
  return pages.find((page) => existsSync(page));
}
