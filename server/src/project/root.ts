/** Finds go.mod files: the root that paths are relative to, and the Go version of a folder. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { edgeMessage } from '../messages/catalog.ts';
import { UsageError } from './errors.ts';

function stat(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return stat(path)?.isDirectory() ?? false;
}

/** The nearest folder with a go.mod file, from `folder` upwards. */
export function moduleRoot(folder: string): string | undefined {
  let at = folder;
  for (;;) {
    if (stat(join(at, 'go.mod'))?.isFile()) return at;
    const above = dirname(at);
    if (above === at) return undefined;
    at = above;
  }
}

/**
 * The root of a check: `given`, else the module around the first path, else that path or the folder
 * that it is in. Absolute.
 *
 * @throws {UsageError} when `given` is not a folder
 */
export function chooseRoot(given: string | undefined, cwd: string, first: string): string {
  if (given !== undefined) {
    const root = resolve(cwd, given);
    if (!isFolder(root)) throw new UsageError(edgeMessage('usage.no-such-path', { path: given }));
    return root;
  }
  const folder = isFolder(first) ? first : dirname(first);
  return moduleRoot(folder) ?? folder;
}

/** `path` as findings spell it: relative to the root, with `/`. */
export function relativeTo(root: string, path: string): string {
  const name = relative(root, path);
  return sep === '/' ? name : name.replaceAll(sep, '/');
}

/** Looks up the `go` line that holds for a folder; remembers what it read. */
export class GoVersions {
  private readonly byModule = new Map<string, string | undefined>();

  /** Such as `1.21`; undefined when no go.mod says. */
  of(folder: string): string | undefined {
    const root = moduleRoot(folder);
    if (root === undefined) return undefined;
    if (!this.byModule.has(root)) this.byModule.set(root, readVersion(join(root, 'go.mod')));
    return this.byModule.get(root);
  }
}

/** The version that the `go` line in the text of a go.mod names, such as `1.21`. */
export function goVersionIn(text: string): string | undefined {
  return /^\s*go\s+(\d+\.\d+)/m.exec(text)?.[1];
}

function readVersion(file: string): string | undefined {
  try {
    return goVersionIn(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
