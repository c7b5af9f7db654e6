/** The whole analysis beside the parse of the same text, and memory over repeated passes. */

import type { Language } from '../server/src/analysis/syntax/file.ts';
import { extractPreamble } from '../server/src/analysis/syntax/preamble.ts';
import { loadWebBackend } from '../server/src/parse/web-backend.ts';
import { analyzeFolder } from '../server/src/project/analyze-folder.ts';
import type { Engine } from '../server/src/project/engine.ts';
import { parseAnew, parseRaw } from '../server/src/project/folder.ts';
import type { SourceFile } from '../server/src/project/source-file.ts';
import type { Package } from './corpus.ts';
import { cpuTimed } from './statistics.ts';

interface Text {
  readonly language: Language;
  readonly text: string;
}

/** Every text that the analysis parses: Go files, the C of their preambles, C files. */
function textsOf(packages: readonly Package[], engine: Engine): Text[] {
  return packages.flatMap(({ files }) =>
    files.flatMap(({ text, header }): Text[] => {
      if (header === undefined) return [{ language: 'c', text }];
      const preamble = extractPreamble(engine.parser.parse('go', text));
      const go: Text = { language: 'go', text };
      return preamble === undefined ? [go] : [go, { language: 'c', text: preamble.text }];
    }),
  );
}

function parsePackage(entry: Package, engine: Engine): SourceFile[] {
  const parse = parseAnew(engine.parser);
  return entry.files.flatMap((file) => {
    const parsed = parseRaw(file, file.path, parse);
    return 'kind' in parsed ? [] : [parsed];
  });
}

function analyze(entry: Package, files: readonly SourceFile[], engine: Engine): number {
  const input = { name: entry.name, files, isChosen: () => true, goVersion: undefined };
  const result = analyzeFolder(input, engine.createAnalyzer(), {}, () => false);
  return result.findings.length;
}

export interface AnalysisFigures {
  readonly rounds: number;
  readonly parseMs: number;
  /** All as multiples of the raw parse. */
  readonly converted: number;
  readonly analysed: number;
  readonly whole: number;
}

/**
 * Processor time, the least of `rounds` rounds: whatever else the machine does only adds to it. One
 * round before them is not counted.
 */
export async function measureAnalysis(
  packages: readonly Package[],
  engine: Engine,
  rounds: number,
): Promise<AnalysisFigures> {
  const backend = await loadWebBackend();
  const texts = textsOf(packages, engine);
  const least = { raw: Infinity, convert: Infinity, analyse: Infinity };
  for (let round = 0; round <= rounds; round++) {
    const raw = cpuTimed(() => {
      for (const { language, text } of texts) backend.parse(language, text).delete();
    });
    let convert = 0;
    let analyse = 0;
    for (const entry of packages) {
      let files: SourceFile[] = [];
      convert += cpuTimed(() => {
        files = parsePackage(entry, engine);
      });
      analyse += cpuTimed(() => void analyze(entry, files, engine));
    }
    if (round === 0) continue;
    least.raw = Math.min(least.raw, raw);
    least.convert = Math.min(least.convert, convert);
    least.analyse = Math.min(least.analyse, analyse);
  }
  const { raw, convert, analyse } = least;
  return {
    rounds,
    parseMs: raw,
    converted: convert / raw,
    analysed: analyse / raw,
    whole: (convert + analyse) / raw,
  };
}

/** Parses and analyses the package. */
export function analyzeFiles(entry: Package, engine: Engine): number {
  return analyze(entry, parsePackage(entry, engine), engine);
}

/** Resident memory in MB after each pass over all packages, garbage collected where that is allowed. */
export function measureMemory(
  packages: readonly Package[],
  engine: Engine,
  passes: number,
): number[] {
  const sizes: number[] = [];
  for (let pass = 0; pass < passes; pass++) {
    for (const entry of packages) analyzeFiles(entry, engine);
    globalThis.gc?.();
    sizes.push(process.memoryUsage().rss / 1e6);
  }
  return sizes;
}
