/** Parses a program once, for the question whether it parses and for the analysis. */
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import type { FileInput } from '../../server/src/analysis/analyzer-types.ts';
import type { Finding } from '../../server/src/analysis/finding.ts';
import { parseGoFile } from '../../server/src/parse/go-file.ts';
import { createParser } from '../../server/src/parse/parser.ts';
import type { Files } from '../rules/fixture.ts';

const GO_VERSION = '1.21';

const parser = await createParser();
const analyzer = createAnalyzer();

export interface Analysis {
  readonly findings: readonly Finding[];
  /** Names of files in which the parser had to recover. */
  readonly broken: readonly string[];
}

function parseFile(path: string, text: string): FileInput {
  if (!path.endsWith('.go')) return { path, syntax: parser.parse('c', text) };
  const { syntax, preamble } = parseGoFile(parser, text);
  return preamble === undefined ? { path, syntax } : { path, syntax, preamble };
}

export function analyse(sources: Files): Analysis {
  const files = [...sources].map(([path, text]) => parseFile(path, text));
  const isBroken = ({ syntax, preamble }: FileInput): boolean =>
    syntax.hasError || preamble?.syntax.hasError === true;
  const { findings } = analyzer.analyze({ files, goVersion: GO_VERSION });
  return { findings, broken: files.filter(isBroken).map(({ path }) => path) };
}
