/**
 * Prints what the program knows about a file, for the people who write rules:
 *
 *     npm run dump -- FILE        the compact tree of each declaration, and of the preamble
 */
import { existsSync, readFileSync } from 'node:fs';
import { createParser } from '../src/parse/parser.ts';
import { dumpSyntax } from './dump-syntax.ts';

/** What a view gets to see. */
export interface DumpInput {
  readonly path: string;
  readonly text: string;
  readonly language: 'go' | 'c';
  readonly parser: Awaited<ReturnType<typeof createParser>>;
}

/** Views by flag; the empty one is shown when no flag is given. */
const VIEWS: Readonly<Record<string, (input: DumpInput) => string>> = {
  '': dumpSyntax,
};

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const flag = args.find((arg) => arg.startsWith('--')) ?? '';
  const path = args.find((arg) => !arg.startsWith('--'));
  const view = VIEWS[flag];
  if (path === undefined || view === undefined) {
    const flags = Object.keys(VIEWS).filter((name) => name !== '');
    console.error(
      `usage: npm run dump -- FILE ${flags.map((name) => `[${name}]`).join(' ')}`.trim(),
    );
    process.exitCode = 2;
    return;
  }
  if (!existsSync(path)) {
    console.error(`dump: there is no file ${path}`);
    process.exitCode = 2;
    return;
  }
  const text = readFileSync(path, 'utf8');
  const parser = await createParser();
  const language = path.endsWith('.go') ? 'go' : 'c';
  process.stdout.write(view({ path, text, language, parser }));
}

await main();
