/**
 * Finds the source files that a check is about, folder by folder. It lists and never reads files;
 * symbolic links to folders are followed only where they are named.
 */
import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import type { Problem } from '../analysis/finding.ts';
import { edgeMessage } from '../messages/catalog.ts';
import { UsageError } from './errors.ts';
import { fromSystem, notAFile, reasonOf } from './problems.ts';

/** A folder with the Go and C files that it holds; they belong together as a package. */
export interface Folder {
  readonly path: string;
  /** Names of its Go and C files, sorted. */
  readonly names: readonly string[];
  /** The names that were asked for; the others only help to understand those. */
  readonly chosen: ReadonlySet<string>;
}

export interface Selection {
  /** Sorted by path. */
  readonly folders: readonly Folder[];
  /** `file` is the absolute path. */
  readonly problems: readonly Problem[];
}

const SKIPPED_FOLDERS = new Set(['vendor', 'testdata', 'node_modules']);
const SOURCE_NAME = /\.(?:go|c|h|cc|cpp|m)$/;
/** What cgo itself writes; positions in it would mean nothing to anybody. */
const CGO_OUTPUT = '_cgo_gotypes.go';

export function isGoName(name: string): boolean {
  return name.endsWith('.go');
}

/** Whether a file of this name counts when its folder is named; hidden files and cgo's output do not. */
export function isSourceName(name: string): boolean {
  return !isHidden(name) && SOURCE_NAME.test(name);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('_');
}

/** Faster than `join`, which would look for dots in every part again. */
function within(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}

class Walker {
  readonly problems: Problem[] = [];
  private readonly chosen = new Map<string, Set<string>>();
  private readonly listed = new Map<string, string[]>();
  private readonly walked = new Set<string>();

  addFile(path: string): void {
    const name = basename(path);
    if (name === CGO_OUTPUT || !SOURCE_NAME.test(name)) return;
    const folder = dirname(path);
    this.choose(folder, [name]);
    if (!this.listed.has(folder)) this.list(folder);
  }

  /** Adds one folder without what is below it. */
  addFolder(path: string): void {
    this.list(path);
    this.choose(path, this.listed.get(path) ?? []);
  }

  /** Adds a folder and everything below it; a folder that was walked before is left alone. */
  addTree(path: string): void {
    const pending = [{ path, identity: this.identityOf(path) }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { path: folder, identity } = next;
      if (identity === undefined || this.walked.has(identity)) continue;
      this.walked.add(identity);
      const inner = this.list(folder);
      this.choose(folder, this.listed.get(folder) ?? []);
      for (const name of inner) {
        pending.push({ path: within(folder, name), identity: within(identity, name) });
      }
    }
  }

  folders(): Folder[] {
    return [...this.chosen.keys()].sort(byCodeUnit).map((path) => {
      const chosen = this.chosen.get(path) ?? new Set();
      const names = new Set([...(this.listed.get(path) ?? []), ...chosen]);
      return { path, names: [...names].sort(byCodeUnit), chosen };
    });
  }

  private choose(folder: string, names: readonly string[]): void {
    if (names.length === 0) return;
    const chosen = this.chosen.get(folder) ?? new Set();
    for (const name of names) chosen.add(name);
    this.chosen.set(folder, chosen);
  }

  /** The real path: a named folder can be reached by two names. Below it no link is followed. */
  private identityOf(folder: string): string | undefined {
    try {
      return realpathSync(folder);
    } catch (error) {
      this.problems.push(fromSystem(folder, error));
      return undefined;
    }
  }

  /** Notes the source files of a folder and returns the names of the folders to walk in it. */
  private list(folder: string): string[] {
    const files: string[] = [];
    const inner: string[] = [];
    this.listed.set(folder, files);
    for (const entry of this.entriesOf(folder)) {
      const { name } = entry;
      if (isHidden(name)) continue;
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(name)) inner.push(name);
      } else if (SOURCE_NAME.test(name) && this.isFile(folder, entry)) {
        files.push(name);
      }
    }
    return inner;
  }

  private entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.problems.push(fromSystem(folder, error));
      return [];
    }
  }

  private isFile(folder: string, entry: Dirent): boolean {
    if (!entry.isSymbolicLink()) return entry.isFile();
    const path = within(folder, entry.name);
    try {
      return statSync(path).isFile();
    } catch (error) {
      this.problems.push(fromSystem(path, error));
      return false;
    }
  }
}

/** The path without `/...`, which asks for what is done anyway. */
function withoutDots(path: string): string {
  const bare = path.replace(/(?:^|[\\/])\.\.\.$/, '');
  return bare === '' && path !== '' ? (path.startsWith('...') ? '.' : '/') : bare;
}

/** What the path leads to; a problem when there is something that leads nowhere. */
function follow(path: string): Stats | Problem | undefined {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    return statSync(path);
  } catch (error) {
    return reasonOf(error) === 'ENOTDIR' ? undefined : fromSystem(path, error);
  }
}

/** The absolute path that a PATH argument means. */
export function absolutePath(cwd: string, path: string): string {
  return resolve(cwd, withoutDots(path));
}

/**
 * The files below `paths`. `extra` are absolute paths of files that need not exist, because their
 * text comes from elsewhere.
 *
 * @throws {UsageError} when a path does not exist
 */
export function selectFolders(
  paths: readonly string[],
  cwd: string,
  extra: readonly string[] = [],
): Selection {
  const walker = new Walker();
  for (const path of paths) {
    const absolute = absolutePath(cwd, path);
    const found = follow(absolute);
    if (found === undefined) {
      throw new UsageError(edgeMessage('usage.no-such-path', { path }));
    }
    if ('kind' in found) walker.problems.push(found);
    else if (found.isDirectory()) walker.addTree(absolute);
    else if (found.isFile()) walker.addFile(absolute);
    else walker.problems.push(notAFile(absolute));
  }
  for (const path of extra) walker.addFile(path);
  return { folders: walker.folders(), problems: walker.problems };
}

/** The one folder `path` with all its source files, for the editor. */
export function folderOf(path: string): Folder {
  const walker = new Walker();
  walker.addFolder(path);
  return walker.folders()[0] ?? { path, names: [], chosen: new Set() };
}
