/**
 * `npm run bench`: measures and writes the figures into docs/quality.md. `-- --corpus DIR` measures the cgo
 * packages of any checkout, `-- --memory DIR` what one worker needs for them, `-- --ast-grep PATH`, with or
 * without `--corpus DIR`, the whole program beside ast-grep; these only print.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../server/src/project/load-engine.ts';
import { betweenMarkers } from '../server/tools/gen-docs.ts';
import { measureAnalysis, measureMemory } from './analysis.ts';
import { goSources, loadCorpus } from './corpus.ts';
import { type KeystrokeFigures, measureKeystrokes } from './keystroke.ts';
import { measureWorker, workerReport } from './memory.ts';
import { measurePeer, peerReport } from './peer.ts';
import { measurePrefilter } from './prefilter.ts';
import { type Figures, report } from './report.ts';

const QUALITY = 'docs/quality.md';
const START = '<!-- bench: start (written by npm run bench) -->';
const END = '<!-- bench: end -->';

const ROUNDS = 8;
const PEER_ROUNDS = 3;
const PASSES = 6;
const WORKER_PASSES = 3;
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

async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { corpus: text, memory: text, 'ast-grep': text };
  const { corpus, memory, 'ast-grep': peer } = parseArgs({ args, options }).values;
  const folder = corpus === undefined ? undefined : resolve(corpus);
  if (memory !== undefined) {
    const engine = await createEngine('wasm');
    console.log(workerReport(measureWorker(resolve(memory), engine, WORKER_PASSES)));
    return;
  }
  if (peer !== undefined) {
    console.log(peerReport(measurePeer(loadCorpus(folder), resolve(peer), PEER_ROUNDS)));
    return;
  }
  const figures = report(await measure(folder));
  console.log(figures);
  if (folder !== undefined) return;
  const page = readFileSync(QUALITY, 'utf8');
  writeFileSync(QUALITY, betweenMarkers(page, figures, START, END));
  console.log('\nwritten: docs/quality.md');
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
