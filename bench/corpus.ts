/** What is measured: packages with cgo, read into memory, so that no figure holds the disk. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type RawFile, readFolder } from '../server/src/project/folder.ts';
import { scanGoHeader } from '../server/src/project/go-header.ts';
import { SourceReader } from '../server/src/project/read.ts';
import { selectFolders } from '../server/src/project/walk.ts';
import { syntheticFile } from './synthetic.ts';

export interface Package {
  readonly name: string;
  readonly files: readonly RawFile[];
}

export interface Corpus {
  /** For the report; names no path of this machine. */
  readonly description: string;
  readonly packages: readonly Package[];
}

/** The sources of Go itself; undefined without Go. */
export function goSources(): string | undefined {
  try {
    const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
    return join(root, 'src');
  } catch {
    return undefined;
  }
}

function goVersion(): string {
  return execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
}

function packagesBelow(folder: string): Package[] {
  const reader = new SourceReader();
  return selectFolders([folder], folder).folders.flatMap((selected) => {
    const { files } = readFolder(reader, selected);
    return files.length === 0 ? [] : [{ name: selected.path.slice(folder.length + 1), files }];
  });
}

const SYNTHETIC_LINES = [200, 2000, 5000];

function syntheticPackages(): Package[] {
  return SYNTHETIC_LINES.map((lines) => {
    const text = syntheticFile(lines);
    const file = { path: `/synthetic${lines}/a.go`, text, header: scanGoHeader(text) };
    return { name: `synthetic${lines}`, files: [file] };
  });
}

function describe(origin: string, packages: readonly Package[]): string {
  const files = packages.flatMap((entry) => entry.files);
  const kilobytes = Math.round(files.reduce((sum, file) => sum + file.text.length, 0) / 1000);
  return `${origin}: ${packages.length} packages, ${files.length} files, ${kilobytes} KB`;
}

/**
 * The packages below `folder`; without it those of Go's own sources and some that are made here.
 *
 * @throws when there is nothing to measure
 */
export function loadCorpus(folder: string | undefined): Corpus {
  if (folder !== undefined) {
    const packages = packagesBelow(folder);
    if (packages.length === 0) throw new Error(`no Go file below ${folder} imports "C"`);
    return { description: describe('a checkout given with --corpus', packages), packages };
  }
  const sources = goSources();
  const synthetic = syntheticPackages();
  const own = sources === undefined ? [] : packagesBelow(sources);
  const packages = [...own, ...synthetic];
  const origin = sources === undefined ? 'generated files' : `${goVersion()} and generated files`;
  return { description: describe(origin, packages), packages };
}
