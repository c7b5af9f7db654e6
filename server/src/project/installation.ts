/** What lies beside the program: its manifest, and where the pages of its rules can be read. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: above the bundle in `dist`, or above the sources. */
export const INSTALLATION = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : rootAbove(parent);
}

/** The version in the manifest; `unknown` when there is none to read. */
export function installedVersion(): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(INSTALLATION, 'package.json'), 'utf8'));
    const isRecord = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return isRecord && typeof manifest.version === 'string' ? manifest.version : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Where the packed files of this version can be read; the package carries the pages of its rules. */
export function packageUri(version: string): string {
  return `https://unpkg.com/cgovet@${version}/`;
}

export function rulePageUri(version: string, rule: string): string {
  return `${packageUri(version)}docs/rules/${rule}.md`;
}
