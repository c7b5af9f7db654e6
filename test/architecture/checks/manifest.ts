/** What the manifest asks a machine to install is used. */
import type { Check, Report, SourceTree } from '../check.ts';
import { lex } from '../lexer.ts';

const MANIFEST = 'package.json';

function packagesOf(manifest: string | undefined): string[] {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(manifest ?? '{}');
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  return Object.keys(all).filter((name) => !name.startsWith('@types/'));
}

/** Imports, paths below node_modules and flags such as `--import=tsx` name a package. */
function inspect(tree: SourceTree): Report {
  const names = packagesOf(tree.get(MANIFEST));
  const sources = [...tree].filter(([path]) => /\.(?:ts|mjs)$/.test(path));
  const words = sources.flatMap(([, text]) => lex(text).literals.map((literal) => literal.text));
  const isUsed = (name: string): boolean => {
    const pattern = new RegExp(`(?:^|[/=])${name}(?:/|$)`);
    return words.some((word) => pattern.test(word));
  };
  const unused = names.filter((name) => !isUsed(name));
  return {
    inspected: names.length,
    violations: unused.map((name) => `${MANIFEST}: nothing uses ${name}`),
  };
}

export const usedPackages: Check = {
  name: 'every package that is installed is used',
  inspect,
  planted: [
    {
      files: {
        [MANIFEST]: '{"devDependencies": {"left": "1", "used": "1", "left-over": "1"}}',
        'server/src/x.ts': "import 'used/part';\nimport { left } from './left-over.ts';",
      },
      report: /nothing uses left\npackage\.json: nothing uses left-over/,
    },
  ],
};
