/**
 * Prints what the program knows about a file, or about the files of a folder as one package, for the
 * people who write rules:
 *
 *     npm run dump -- FILE                     the compact tree of each declaration, and of the preamble
 *     npm run dump -- --cfg FILE [FUNCTION]    the control-flow graph of each function, or of one
 *     npm run dump -- --facts FILE [FUNCTION]  what became of each acquisition, and what callers are told
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/analysis/syntax/file.ts';
import { createParser, type RecoverableParser } from '../src/parse/parser.ts';
import { dumpCfg } from './dump-cfg.ts';
import { dumpFacts } from './dump-facts.ts';
import { dumpSyntax } from './dump-syntax.ts';

export interface DumpFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
}

/** What a view gets to see. */
export interface DumpInput {
  readonly files: readonly DumpFile[];
  readonly parser: RecoverableParser;
  /** Only the functions of that name. */
  readonly name: string | undefined;
}

/** Views by flag; the empty one is shown when no flag is given. */
const VIEWS: Readonly<Record<string, (input: DumpInput) => string>> = {
  '': dumpSyntax,
  '--cfg': dumpCfg,
  '--facts': dumpFacts,
};

function readFiles(path: string): DumpFile[] {
  const paths = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(?:go|c|h)$/.test(name))
        .map((name) => join(path, name))
    : [path];
  return paths.map((file) => {
    const language = file.endsWith('.go') ? 'go' : 'c';
    return { path: file, text: readFileSync(file, 'utf8'), language };
  });
}

/** Says on stderr what is wrong with the arguments. */
function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [path, name] = args.filter((arg) => !arg.startsWith('--'));
  const view = VIEWS[flags[0] ?? ''];
  if (path === undefined || view === undefined || flags.length > 1) {
    return fail('usage: npm run dump -- FILE | --cfg FILE [FUNCTION] | --facts FILE [FUNCTION]');
  }
  if (!existsSync(path)) return fail(`dump: there is no file ${path}`);
  const output = view({ files: readFiles(path), parser: await createParser(), name });
  if (output === '') return fail(`dump: there is no function ${name ?? ''} in ${path}`);
  process.stdout.write(output);
}

await main();
