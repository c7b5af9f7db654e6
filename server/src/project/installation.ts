/** What lies beside the program: its manifest, and where the pages of its rules can be read. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../analysis/rules/rule.ts';

/** The folder of package.json: above the bundle in `dist`, or above the sources. */
export const INSTALLATION = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : rootAbove(parent);
}

/** The value below these keys of the manifest; undefined where there is no such text. */
function manifestText(...keys: readonly string[]): string | undefined {
  try {
    let value: unknown = JSON.parse(readFileSync(join(INSTALLATION, 'package.json'), 'utf8'));
    for (const key of keys) {
      if (typeof value !== 'object' || value === null) return undefined;
      value = Reflect.get(value, key);
    }
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The version in the manifest; `unknown` when there is none to read. */
export function installedVersion(): string {
  return manifestText('version') ?? 'unknown';
}

/** Where the sources can be read, as the manifest says; undefined when it says nothing. */
export function repositoryUri(): string | undefined {
  return manifestText('repository', 'url')
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '');
}

/** Where a rule's page of that version can be read, for those who have no copy beside the program. */
export function rulePageUri(version: string, rule: string, lang: Lang): string | undefined {
  const repository = repositoryUri();
  if (repository === undefined) return undefined;
  const page = lang === 'en' ? `${rule}.md` : `${rule}.${lang}.md`;
  return `${repository}/blob/v${version}/docs/rules/${page}`;
}
