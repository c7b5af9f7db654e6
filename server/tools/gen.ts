/**
 * `npm run gen`: runs every generator. With `--check` nothing is written, and a file that is not what
 * its generator writes is a failure.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { docs } from './gen-docs.ts';
import { registry } from './gen-rules.ts';
import { stalePaths, writeOutputs } from './generator.ts';

const root = join(import.meta.dirname, '../..');

/** In order: the pages are made from the registry. */
const GENERATORS = [registry, docs];

/** Programs of their own: they load the parser, which the generators above do without. */
const PROGRAMS = ['server/tools/gen-kinds.ts'];

async function main(check: boolean): Promise<boolean> {
  let isFresh = true;
  for (const program of PROGRAMS) {
    const args = ['--import', 'tsx', program, ...(check ? ['--check'] : [])];
    const result = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (result.status !== 0) isFresh = false;
  }
  for (const generator of GENERATORS) {
    const outputs = await generator.generate(root);
    const stale = check
      ? stalePaths(root, generator, outputs)
      : writeOutputs(root, generator, outputs);
    for (const path of stale) console.log(`${check ? 'out of date' : 'written'}: ${path}`);
    if (check && stale.length > 0) isFresh = false;
  }
  if (!isFresh && check) console.error('Run: npm run gen');
  return isFresh;
}

try {
  if (!(await main(process.argv.includes('--check')))) process.exitCode = 1;
} catch (error) {
  console.error(`gen: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
