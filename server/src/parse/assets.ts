/** Where the parser's own files lie: beside the bundle, or in node_modules when run from source. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bundle is CommonJS, where `import.meta` is empty; the sources are modules without `__dirname`. */
const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));

/** Loads what is not bundled, as seen from this file. */
export const requireHere = createRequire(join(here, 'assets.js'));

/**
 * Absolute path of `file` beside the bundle, else of what `specifier` names in node_modules; throws as
 * `require.resolve` does when there is neither.
 */
export function locateAsset(file: string, specifier: string): string {
  const beside = join(here, file);
  return existsSync(beside) ? beside : requireHere.resolve(specifier);
}
