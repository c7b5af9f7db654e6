/** Writes the rule pages, their index, and the table of rules in both READMEs, from the metadata. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGS, type Rule, type RuleMeta } from '../src/analysis/rules/rule.ts';
import { SUPPRESSION_RULE } from '../src/project/suppression-rule.ts';
import { indexPage, pageName, rulePage, ruleTable } from './doc-page.ts';
import type { Generator } from './generator.ts';

const FOLDER = 'docs/rules';
const START = '<!-- rules: start (generated) -->';
const END = '<!-- rules: end -->';

/**
 * Replaces what stands between the two markers.
 *
 * @throws when a marker is missing
 */
export function betweenMarkers(text: string, content: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the markers ${start} and ${end} are missing`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** Every page of these rules by path. */
export function pages(metas: readonly RuleMeta[]): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const lang of LANGS) {
    outputs.set(`${FOLDER}/${pageName('README', lang)}`, indexPage(metas, lang));
    for (const meta of metas) {
      outputs.set(`${FOLDER}/${pageName(meta.name, lang)}`, rulePage(meta, lang));
    }
  }
  return outputs;
}

export const docs: Generator = {
  name: 'docs',
  folders: [FOLDER],
  generate: async (root) => {
    const file = pathToFileURL(join(root, 'server/src/analysis/rules/index.ts')).href;
    const { RULES }: { RULES: readonly Rule[] } = await import(file);
    const metas = RULES.map((rule) => rule.meta);
    const outputs = pages([...metas, SUPPRESSION_RULE]);
    for (const lang of LANGS) {
      const readme = pageName('README', lang);
      const text = readFileSync(join(root, readme), 'utf8');
      outputs.set(readme, betweenMarkers(text, ruleTable(metas, lang, `${FOLDER}/`), START, END));
    }
    return outputs;
  },
};
