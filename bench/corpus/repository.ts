/**
 * Reads files of any commit of a git repository from its objects. It needs no work tree, changes
 * nothing, and fetches nothing: an object that is not there is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const MOST_BYTES = 1024 * 1024 * 1024;

/** Where git keeps its objects below `folder`, for a bare clone and for one with a work tree. */
function gitFolderIn(folder: string): string | undefined {
  const candidates = [join(folder, '.git'), folder];
  return candidates.find(
    (path) => existsSync(join(path, 'HEAD')) && existsSync(join(path, 'objects')),
  );
}

/**
 * The git folder of `owner/name` below `folder`, where it may be called `owner/name` or `owner+name`,
 * with or without a folder `repo` inside; undefined when it is not there.
 */
export function findRepository(folder: string, name: string): string | undefined {
  const parents = [join(folder, name.replace('/', '+')), join(folder, name)];
  for (const parent of parents) {
    const found = gitFolderIn(join(parent, 'repo')) ?? gitFolderIn(parent);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A regular file in a folder of a commit. */
export interface TreeEntry {
  readonly name: string;
  readonly object: string;
}

export class Repository {
  /** @param gitFolder absolute or relative to the current folder */
  constructor(private readonly gitFolder: string) {}

  /** The regular files of a folder (`` is the topmost); undefined when commit or folder is missing. */
  list(commit: string, folder: string): TreeEntry[] | undefined {
    const listing = this.run(['ls-tree', '-z', `${commit}:${folder}`]);
    if (listing === undefined) return undefined;
    const entries = listing.toString('utf8').split('\0');
    return entries.flatMap((entry) => {
      const [, object, name] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      return object === undefined || name === undefined ? [] : [{ name, object }];
    });
  }

  has(commit: string): boolean {
    return this.run(['cat-file', '-e', `${commit}^{commit}`]) !== undefined;
  }

  /**
   * Contents in the order of `names`: object ids or `commit:path`; undefined for what is missing.
   *
   * @throws when git fails
   */
  read(names: readonly string[]): (Buffer | undefined)[] {
    if (names.length === 0) return [];
    const output = this.run(['cat-file', '--batch'], `${names.join('\n')}\n`);
    if (output === undefined) throw new Error(`git cannot read ${this.gitFolder}`);
    let at = 0;
    return names.map(() => {
      const end = output.indexOf('\n', at);
      const size = / blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
      const start = end + 1;
      at = start;
      if (size === undefined) return undefined;
      at += Number(size) + 1;
      return output.subarray(start, start + Number(size));
    });
  }

  private run(args: readonly string[], input = ''): Buffer | undefined {
    const safe = ['-c', 'safe.directory=*', '--no-replace-objects', '--git-dir', this.gitFolder];
    const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
    const done = spawnSync('git', [...safe, ...args], { input, env, maxBuffer: MOST_BYTES });
    if (done.error !== undefined) throw new Error(`git cannot be run: ${done.error.message}`);
    return done.status === 0 ? done.stdout : undefined;
  }
}
