/** The programs of the patterns: `programs/S01/NAME.go`, or a folder with the files of one program. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../rules/fixture.ts';

const folder = join(import.meta.dirname, 'programs');

export interface Program {
  /** `S01`. */
  readonly pattern: string;
  readonly name: string;
  readonly files: Files;
}

function readFiles(path: string): Files {
  const read = (name: string): [string, string] => [name, readFileSync(join(path, name), 'utf8')];
  return new Map(readdirSync(path).sort().map(read));
}

function programsOf(pattern: string): Program[] {
  const inside = join(folder, pattern);
  return readdirSync(inside)
    .sort()
    .map((entry) => {
      const path = join(inside, entry);
      if (statSync(path).isDirectory()) return { pattern, name: entry, files: readFiles(path) };
      const files = new Map([['main.go', readFileSync(path, 'utf8')]]);
      return { pattern, name: entry.replace(/\.go$/, ''), files };
    });
}

/** All of them, in order. */
export function allPrograms(): Program[] {
  return readdirSync(folder).sort().flatMap(programsOf);
}
