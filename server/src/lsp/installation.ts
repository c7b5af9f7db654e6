/** What lies beside the program: its manifest and the pages of the rules. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../analysis/rules/rule.ts';

/** The folder of package.json: above the bundle in `dist`, or above the sources. */
const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : rootAbove(parent);
}

/** The version in the manifest; `unknown` when there is none to read. */
export function installedVersion(): string {
  try {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    return typeof version === 'string' ? version : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Absolute path of a rule's page, in English where the language has none; undefined without both. */
export function rulePage(rule: string, lang: Lang): string | undefined {
  const names = lang === 'en' ? [`${rule}.md`] : [`${rule}.${lang}.md`, `${rule}.md`];
  return names.map((name) => join(ROOT, 'docs', 'rules', name)).find((path) => existsSync(path));
}
