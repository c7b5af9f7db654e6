/** Source texts that the suites of this folder run over. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../server/src/analysis/syntax/file.ts';

export interface Source {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

const TESTDATA = fileURLToPath(new URL('testdata/', import.meta.url));

function source(folder: string, name: string): Source {
  const language = name.endsWith('.go') ? 'go' : 'c';
  return { name, language, text: readFileSync(join(folder, name), 'utf8') };
}

/** The files of `testdata`, and each of them cut off in the middle. */
export function committedSources(): Source[] {
  const whole = readdirSync(TESTDATA).map((name) => source(TESTDATA, name));
  const halves = whole.map(({ name, language, text }) => ({
    name: `first half of ${name}`,
    language,
    text: text.slice(0, text.length / 2),
  }));
  return [...whole, ...halves];
}

/** Folders of Go's own sources with much cgo, much C, or unusual syntax. */
const GO_FOLDERS = [
  'src/runtime/cgo',
  'src/os/user',
  'src/cmd/cgo/internal/test',
  'src/internal/types/testdata/check',
  'src/go/parser',
];

/** Files of the installed Go; none when there is no Go. */
export function goSources(): Source[] {
  const root = goRoot();
  if (root === undefined) return [];
  return GO_FOLDERS.flatMap((folder) => {
    const path = join(root, folder);
    const names = readdirSync(path).filter((name) => /\.(go|c|h)$/.test(name));
    return names.map((name) => source(path, name));
  });
}

function goRoot(): string | undefined {
  try {
    return execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
