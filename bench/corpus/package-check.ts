/**
 * Checks one package of one commit with the steps of the command line, on bytes from git. Findings of
 * a package, and trees of a text that several commits share, are kept.
 */
import { basename, join, posix, resolve } from 'node:path';
import type { Problem } from '../../server/src/analysis/finding.ts';
import { checkFolder } from '../../server/src/project/check-folder.ts';
import { cgoSource, cSource, goSource } from '../../server/src/project/decode.ts';
import type { Engine } from '../../server/src/project/engine.ts';
import {
  type ParseText,
  parseAnew,
  parseRaw,
  type RawFile,
  readFolder,
} from '../../server/src/project/folder.ts';
import { ImportedPackages } from '../../server/src/project/imported-packages.ts';
import { includeRoot, localIncludes } from '../../server/src/project/includes.ts';
import type { Reader } from '../../server/src/project/read.ts';
import { goVersionIn } from '../../server/src/project/root.ts';
import type { LocatedFinding } from '../../server/src/project/types.ts';
import { isSourceName } from '../../server/src/project/walk.ts';
import { GitSource } from './git-source.ts';
import type { Repository, TreeEntry } from './repository.ts';

export interface PackageFindings {
  /** Those that a comment in the code suppresses are left out. */
  readonly findings: readonly LocatedFinding[];
  readonly problems: readonly Problem[];
}

/** Why a file could not be looked at, as the end of a sentence. */
export interface Unavailable {
  readonly unavailable: string;
}

interface CheckedPackage extends PackageFindings {
  /** Names of the files that were read. */
  readonly names: ReadonlySet<string>;
}

/** Stands for the topmost folder of the repository; nothing is ever read from there. */
const ROOT = resolve('/repository');

/** Remembers trees by text; only the trees of the languages' own parsers, not those of open documents. */
function remembering(parse: ParseText): ParseText {
  const go = new Map<string, ReturnType<ParseText['go']>>();
  const c = new Map<string, ReturnType<ParseText['c']>>();
  function recall<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  }
  return {
    go: (text) => recall(go, text, (fresh) => parse.go(fresh)),
    c: (text) => recall(c, text, (fresh) => parse.c(fresh)),
  };
}

function readerOf(bytes: ReadonlyMap<string, Buffer>): Reader {
  const of = (path: string): Buffer => bytes.get(basename(path)) ?? Buffer.alloc(0);
  return {
    readCgoFile: (path) => cgoSource(path, of(path)),
    readGoFile: (path) => goSource(path, of(path)),
    readCFile: (path) => cSource(path, of(path)),
  };
}

/** Checks packages of one repository. */
export class PackageChecker {
  private readonly done = new Map<string, CheckedPackage>();
  private readonly parse: ParseText;

  constructor(
    private readonly repository: Repository,
    private readonly engine: Engine,
  ) {
    this.parse = remembering(parseAnew(engine.parser));
  }

  /** The findings of the package around the file `path` at `commit`. */
  async check(commit: string, path: string): Promise<PackageFindings | Unavailable> {
    const folder = posix.dirname(path) === '.' ? '' : posix.dirname(path);
    const entries = this.repository.list(commit, folder);
    if (!entries?.some(({ name }) => name === basename(path))) {
      const isThere = this.repository.has(commit);
      return { unavailable: isThere ? 'no such file at the commit' : 'no such commit' };
    }
    const key = JSON.stringify([commit, folder]);
    const checked = this.done.get(key) ?? (await this.checkAnew(commit, folder, entries));
    this.done.set(key, checked);
    return checked.names.has(basename(path)) ? checked : { unavailable: 'its content is missing' };
  }

  /** A clone can be partial: what it lacks is left out. */
  private async checkAnew(
    commit: string,
    folder: string,
    entries: readonly TreeEntry[],
  ): Promise<CheckedPackage> {
    const sources = entries.filter(({ name }) => isSourceName(name));
    const contents = this.repository.read(sources.map(({ object }) => object));
    const bytes = new Map<string, Buffer>();
    for (const [index, { name }] of sources.entries()) {
      const content = contents[index];
      if (content !== undefined) bytes.set(name, content);
    }
    const found = await this.analyze(commit, folder, bytes);
    return { ...found, names: new Set(bytes.keys()) };
  }

  private async analyze(
    commit: string,
    path: string,
    bytes: ReadonlyMap<string, Buffer>,
  ): Promise<PackageFindings> {
    const names = [...bytes.keys()].sort();
    const folder = { path: join(ROOT, path), names, chosen: new Set(names) };
    const texts = readFolder(readerOf(bytes), folder);
    const source = new GitSource(this.repository, commit, ROOT, this.parse);
    const root = includeRoot(source.around, folder.path);
    const included = localIncludes(source, { folder: folder.path, root, files: texts.files });
    const task = {
      root: ROOT,
      folder,
      texts: { ...texts, files: [...texts.files, ...included] },
      goVersion: this.goVersion(commit, path),
      module: new ImportedPackages(source).seenFrom(folder.path),
      analyzer: this.engine.createAnalyzer(),
      parse: (raw: RawFile, name: string) => parseRaw(raw, name, this.parse),
      expired: () => false,
    };
    const checked = await checkFolder(task, this.engine);
    if (checked === undefined) throw new Error('a check without a time limit was cut short');
    const unread = texts.problems.map((problem) => ({
      ...problem,
      ...(problem.file === undefined ? {} : { file: posix.join(path, basename(problem.file)) }),
    }));
    const findings = checked.findings.filter(({ suppressed }) => suppressed === undefined);
    return { findings, problems: [...unread, ...checked.problems] };
  }

  /** The `go` line of the nearest go.mod at or above the folder. */
  private goVersion(commit: string, folder: string): string | undefined {
    const parts = folder === '' ? [] : folder.split('/');
    const paths = Array.from({ length: parts.length + 1 }, (_, above) =>
      posix.join(...parts.slice(0, parts.length - above), 'go.mod'),
    );
    const found = this.repository.read(paths.map((path) => `${commit}:${path}`));
    const nearest = found.find((content) => content !== undefined);
    return nearest === undefined ? undefined : goVersionIn(nearest.toString('utf8'));
  }
}
