/**
 * Where the packages of a module lie: below its go.mod, in the other modules of its go.work, and where a
 * `replace` leads to a folder. It reads no Go file.
 */
import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** The little that has to be known of the files around a package. */
export interface Surroundings {
  /** The text of a file; undefined when there is none that can be read. */
  readText(path: string): string | undefined;
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The path that links lead to; the same path where there is nothing. */
  realPath(path: string): string;
}

export const DISK: Surroundings = {
  readText: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
  isFile: (path) => stat(path)?.isFile() ?? false,
  isFolder: (path) => stat(path)?.isDirectory() ?? false,
  realPath: (path) => {
    try {
      return realpathSync(path);
    } catch {
      return path;
    }
  },
};

function stat(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A module whose files are on disk as the user edits them. */
interface LocalModule {
  readonly path: string;
  readonly root: string;
}

/** What a go.mod or go.work file says of folders. */
interface ModFile {
  readonly module?: string;
  readonly replaced: readonly LocalModule[];
  readonly used: readonly string[];
}

const BLOCK = /^(\w+)\s*\(\s*$/;
const REPLACE = /^"?([^\s"]+)"?(?:\s+v\S+)?\s*=>\s*"?(\.{1,2}(?:[\\/][^\s"]*)?|\/[^\s"]*)"?\s*$/;

/** Reads `module`, `replace` with a folder, and `use`. */
export function readModFile(text: string, folder: string): ModFile {
  let module: string | undefined;
  const replaced: LocalModule[] = [];
  const used: string[] = [];
  let block = '';
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\/\/.*$/, '').trim();
    const opened = BLOCK.exec(line)?.[1];
    if (opened !== undefined) block = opened;
    else if (line === ')') block = '';
    else if (line !== '') {
      const [, verb = '', rest = ''] = block
        ? [line, block, line]
        : (/^(\w+)\s+(.*)$/.exec(line) ?? []);
      const name = rest.replace(/^["`]|["`]$/g, '');
      const [, path, target] = verb === 'replace' ? (REPLACE.exec(rest) ?? []) : [];
      if (verb === 'module') module = name;
      else if (verb === 'use') used.push(resolve(folder, name));
      else if (path && target) replaced.push({ path, root: resolve(folder, target) });
    }
  }
  return { ...(module === undefined ? {} : { module }), replaced, used };
}

function readOne(around: Surroundings, file: string): ModFile | undefined {
  const text = around.readText(file);
  return text === undefined ? undefined : readModFile(text, dirname(file));
}

/** The nearest folder from `folder` upwards that has a file of that name. */
function nearest(around: Surroundings, folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (around.isFile(join(at, name))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The modules that packages below `root`, which has a go.mod, are imported from. */
function modulesAround(around: Surroundings, root: string): LocalModule[] {
  const own = readOne(around, join(root, 'go.mod'));
  if (own?.module === undefined) return [];
  const modules = [{ path: own.module, root }, ...own.replaced];
  const workFolder = nearest(around, root, 'go.work');
  const work = readOne(around, join(workFolder ?? root, 'go.work'));
  if (!work?.used.includes(root)) return modules;
  for (const member of work.used) {
    const { module } = readOne(around, join(member, 'go.mod')) ?? {};
    if (module !== undefined) modules.push({ path: module, root: member });
  }
  return [...modules, ...work.replaced];
}

const IMPORT_PATH = /^[\w.~+/-]+$/;

/** Finds the folders of imported packages; remembers what it read. */
export class ModuleMap {
  private readonly modules = new Map<string, readonly LocalModule[]>();
  private readonly roots = new Map<string, string | undefined>();

  constructor(private readonly around: Surroundings) {}

  /**
   * The folder that an import in a file of `folder` means, when it is not one of a download.
   *
   * @param asked told the folder, also when it is not there
   */
  folderOf(path: string, folder: string, asked: (folder: string) => void): string | undefined {
    const root = this.rootOf(folder);
    if (root === undefined || !IMPORT_PATH.test(path)) return undefined;
    let found: LocalModule | undefined;
    for (const module of this.modulesOf(root)) {
      const inside = path === module.path || path.startsWith(`${module.path}/`);
      if (inside && module.path.length > (found?.path.length ?? 0)) found = module;
    }
    if (found === undefined) return undefined;
    const target = resolve(found.root, `.${path.slice(found.path.length)}`);
    if (target !== found.root && !target.startsWith(found.root + sep)) return undefined;
    asked(target);
    // A folder with a go.mod of its own is another module, whatever its path looks like.
    const isInside = this.around.isFolder(target) && this.rootOf(target) === found.root;
    return isInside ? target : undefined;
  }

  private rootOf(folder: string): string | undefined {
    if (!this.roots.has(folder)) this.roots.set(folder, nearest(this.around, folder, 'go.mod'));
    return this.roots.get(folder);
  }

  private modulesOf(root: string): readonly LocalModule[] {
    const known = this.modules.get(root) ?? modulesAround(this.around, root);
    this.modules.set(root, known);
    return known;
  }
}
