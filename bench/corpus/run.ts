/** One run of `npm run corpus`: reads its arguments, measures, prints, writes what was asked for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '../../server/src/project/load-engine.ts';
import { type Measurement, measure } from './measure.ts';
import { updatePage } from './page.ts';
import { recallRows } from './recall.ts';
import { report } from './report.ts';
import { readCorrect, readFaulty } from './sites.ts';

const USAGE = 'usage: corpus --faulty FILE --correct FILE --repos DIR [--json FILE] [--update-doc]';

interface Arguments {
  readonly faulty: string;
  readonly correct: string;
  readonly repos: string;
  readonly json: string | undefined;
  readonly updateDoc: boolean;
}

const OPTIONS = {
  faulty: { type: 'string' },
  correct: { type: 'string' },
  repos: { type: 'string' },
  json: { type: 'string' },
  'update-doc': { type: 'boolean', default: false },
} as const;

function read(args: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { faulty, correct, repos, json } = values;
  if (faulty === undefined || correct === undefined || repos === undefined) throw new Error(USAGE);
  return { faulty, correct, repos, json, updateDoc: values['update-doc'] };
}

function jsonOf(measurement: Measurement): string {
  const recall = recallRows(measurement.faulty);
  return `${JSON.stringify({ recall, ...measurement }, undefined, 2)}\n`;
}

/** Where a run writes to. */
export interface Output {
  readonly print: (text: string) => void;
  /** For what is not part of the result. */
  readonly progress: (text: string) => void;
  /** The page that `--update-doc` changes. */
  readonly page: string;
}

/**
 * Measures and reports.
 *
 * @throws when an argument or a file is wrong, and when not a single site could be scored
 */
export async function run(args: readonly string[], output: Output): Promise<void> {
  const { faulty, correct, repos, json, updateDoc } = read(args);
  const engine = await createEngine('wasm');
  const sites = [readFaulty(faulty), readCorrect(correct)] as const;
  const measurement = await measure(...sites, repos, engine, output.progress);
  output.print(report(measurement));
  if (json !== undefined) writeFileSync(json, jsonOf(measurement));
  if (measurement.faulty.length + measurement.correctScored === 0) {
    throw new Error(`no site could be scored; are the repositories in ${repos}?`);
  }
  if (!updateDoc) return;
  writeFileSync(output.page, updatePage(readFileSync(output.page, 'utf8'), measurement));
  output.print(`\nwritten: ${output.page}`);
}
