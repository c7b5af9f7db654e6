/** The runner's engine over the real parser and the real analyzer. */
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import type { FileInput } from '../../server/src/analysis/analyzer-types.ts';
import { RULES } from '../../server/src/analysis/rules/index.ts';
import { parseGoFile } from '../../server/src/parse/go-file.ts';
import { createParser } from '../../server/src/parse/parser.ts';
import type { Engine } from './engine.ts';
import type { Files } from './fixture.ts';

const GO_VERSION = '1.21';

export async function createEngine(): Promise<Engine> {
  const parser = await createParser();
  const parseFile = (path: string, text: string): FileInput => {
    if (!path.endsWith('.go')) return { path, syntax: parser.parse('c', text) };
    const { syntax, preamble } = parseGoFile(parser, text);
    return preamble === undefined ? { path, syntax } : { path, syntax, preamble };
  };
  const parseAll = (files: Files): FileInput[] =>
    [...files].map(([path, text]) => parseFile(path, text));
  const make = (): Engine => {
    const analyzer = createAnalyzer();
    return {
      rules: RULES.map((rule) => rule.meta),
      analyze: (files) => analyzer.analyze({ files: parseAll(files), goVersion: GO_VERSION }),
      brokenFiles: (files) =>
        parseAll(files)
          .filter(({ syntax, preamble }) => syntax.hasError || preamble?.syntax.hasError === true)
          .map(({ path }) => path),
      fresh: make,
    };
  };
  return make();
}
