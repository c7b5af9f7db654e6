/** Puts the figures into words, for docs/quality.md and the terminal. */
import type { AnalysisFigures } from './analysis.ts';
import type { KeystrokeFigures } from './keystroke.ts';
import type { PrefilterFigures } from './prefilter.ts';

export interface Figures {
  readonly node: string;
  readonly corpus: string;
  readonly analysis: AnalysisFigures;
  readonly prefilter?: PrefilterFigures;
  readonly keystrokes: readonly KeystrokeFigures[];
  /** MB after each pass. */
  readonly memory: readonly number[];
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(2)} ×`;

function memoryLine(memory: readonly number[]): string {
  const sizes = memory.map((size) => size.toFixed(0)).join(', ');
  const growth = (memory.at(-1) ?? 0) / (memory[1] ?? 1);
  return `${sizes} MB after each pass; the last is ${times(growth)} the second`;
}

function keystrokeTable(keystrokes: readonly KeystrokeFigures[]): string {
  const rows = keystrokes.map(
    ({ lines, firstMs, medianMs, p95Ms, fullParseMs }) =>
      `| ${lines} | ${ms(medianMs)} | ${ms(p95Ms)} | ${ms(fullParseMs)} | ${ms(firstMs)} |`,
  );
  const head =
    '| lines | keystroke to findings, median | p95 | full parse of the file | first open |';
  return [head, '|---|---|---|---|---|', ...rows].join('\n');
}

/** Markdown without a heading. */
export function report(figures: Figures): string {
  const { node, corpus, analysis, prefilter, keystrokes, memory } = figures;
  const filter =
    prefilter === undefined
      ? 'not measured: it needs a tree of Go files'
      : `${ms(prefilter.msPerThousand)} per 1,000 Go files (${prefilter.goFiles} files, of which ${prefilter.cgoFiles} import "C")`;
  return [
    `Node ${node}. Corpus: ${corpus}. The first four lines are processor time, the least of ${analysis.rounds} rounds; times depend on the machine, ratios hardly.`,
    '',
    '| what | figure |',
    '|---|---|',
    `| raw parse of all Go and C text by tree-sitter | ${ms(analysis.parseMs)} |`,
    `| parse and compact trees, against raw parse | ${times(analysis.converted)} |`,
    `| analysis with all rules, against raw parse | ${times(analysis.analysed)} |`,
    `| everything, against raw parse | ${times(analysis.whole)} |`,
    `| prefilter | ${filter} |`,
    `| memory | ${memoryLine(memory)} |`,
    '',
    keystrokeTable(keystrokes),
  ].join('\n');
}
