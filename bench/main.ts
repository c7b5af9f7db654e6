/**
 * `npm run bench`: measures and writes the figures into docs/quality.md. `-- --corpus DIR` measures the
 * cgo packages of any checkout instead and only prints.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEngine } from '../server/src/project/load-engine.ts';
import { betweenMarkers } from '../server/tools/gen-docs.ts';
import { measureAnalysis, measureMemory } from './analysis.ts';
import { goSources, loadCorpus } from './corpus.ts';
import { type KeystrokeFigures, measureKeystrokes } from './keystroke.ts';
import { measurePrefilter } from './prefilter.ts';
import { type Figures, report } from './report.ts';

const QUALITY = join(import.meta.dirname, '../docs/quality.md');
const START = '<!-- bench: start (written by npm run bench) -->';
const END = '<!-- bench: end -->';

const ROUNDS = 5;
const PASSES = 6;
const KEYSTROKES = 60;
const FILE_LINES = [200, 2000, 20000];

async function measure(folder: string | undefined): Promise<Figures> {
  const engine = await createEngine('wasm');
  const corpus = loadCorpus(folder);
  const tree = folder ?? goSources();
  const analysis = await measureAnalysis(corpus.packages, engine, ROUNDS);
  const keystrokes: KeystrokeFigures[] = [];
  for (const lines of FILE_LINES) {
    keystrokes.push(await measureKeystrokes(lines, KEYSTROKES, engine));
  }
  return {
    node: process.version,
    corpus: corpus.description,
    analysis,
    ...(tree === undefined ? {} : { prefilter: measurePrefilter(tree, ROUNDS) }),
    keystrokes,
    memory: measureMemory(corpus.packages, engine, PASSES),
  };
}

function corpusArgument(args: readonly string[]): string | undefined {
  if (args.length === 0) return undefined;
  const [flag, folder] = args;
  if (flag !== '--corpus' || folder === undefined) throw new Error('usage: bench [--corpus DIR]');
  return resolve(folder);
}

try {
  const folder = corpusArgument(process.argv.slice(2));
  const text = report(await measure(folder));
  console.log(text);
  if (folder === undefined) {
    const page = readFileSync(QUALITY, 'utf8');
    writeFileSync(QUALITY, betweenMarkers(page, text, START, END));
    console.log('\nwritten: docs/quality.md');
  }
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
