/**
 * `npm run corpus -- --faulty FILE --correct FILE --repos DIR [--json FILE] [--update-doc]`: how many
 * labelled faults of real projects the analysis finds, and how often it is wrong about sound code.
 */
import { join } from 'node:path';
import { run } from './run.ts';

try {
  await run(process.argv.slice(2), {
    print: (text) => console.log(text),
    progress: (repo) => console.error(repo),
    page: join(import.meta.dirname, '../../docs/quality.md'),
  });
} catch (error) {
  console.error(`corpus: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
