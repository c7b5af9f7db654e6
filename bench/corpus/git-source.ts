/** The packages of one commit as the other packages of its module see them, read from git. */
import { basename, dirname, posix, relative, sep } from 'node:path';
import type { OwnershipTable } from '../../server/src/analysis/analyzer-types.ts';
import { cgoSource, cSource, goSource } from '../../server/src/project/decode.ts';
import { type ParseText, parseRaw, type RawFile } from '../../server/src/project/folder.ts';
import type { PackageSource } from '../../server/src/project/imported-packages.ts';
import type { Surroundings } from '../../server/src/project/module-map.ts';
import type { Reader } from '../../server/src/project/read.ts';
import { relativeTo } from '../../server/src/project/root.ts';
import type { SourceFile } from '../../server/src/project/source-file.ts';
import { type Folder, isSourceName } from '../../server/src/project/walk.ts';
import type { Repository } from './repository.ts';

/** What git has of a folder: contents by name. */
type Contents = ReadonlyMap<string, Buffer>;

export class GitSource implements PackageSource {
  private readonly folders = new Map<string, Contents | undefined>();
  private readonly texts = new Map<string, string | undefined>();

  /** @param root stands for the topmost folder of the repository */
  constructor(
    private readonly repository: Repository,
    private readonly commit: string,
    private readonly root: string,
    private readonly parseText: ParseText,
  ) {}

  readonly reader: Reader = {
    readCgoFile: (path) => cgoSource(path, this.bytesOf(path)),
    readGoFile: (path) => goSource(path, this.bytesOf(path)),
    readCFile: (path) => cSource(path, this.bytesOf(path)),
  };

  readonly around: Surroundings = {
    readText: (path) => this.textOf(path),
    isFile: (path) => this.textOf(path) !== undefined,
    realPath: (path) => path,
    isFolder: (path) => this.contentsOf(path) !== undefined,
  };

  list(folder: string): Folder {
    const names = [...(this.contentsOf(folder)?.keys() ?? [])].sort();
    return { path: folder, names, chosen: new Set(names) };
  }

  parse(_folder: string, files: readonly RawFile[]): SourceFile[] {
    return files
      .map((raw) => parseRaw(raw, relativeTo(this.root, raw.path), this.parseText))
      .filter((file) => 'input' in file);
  }

  /** The corpus is scored as a stranger would check it. */
  ownershipIn(): OwnershipTable {
    return new Map();
  }

  private bytesOf(path: string): Buffer {
    return this.contentsOf(dirname(path))?.get(basename(path)) ?? Buffer.alloc(0);
  }

  private textOf(path: string): string | undefined {
    const name = this.nameOf(path);
    if (name === undefined) return undefined;
    if (!this.texts.has(name)) {
      const [content] = this.repository.read([`${this.commit}:${name}`]);
      this.texts.set(name, content?.toString('utf8'));
    }
    return this.texts.get(name);
  }

  private contentsOf(folder: string): Contents | undefined {
    const name = this.nameOf(folder);
    if (name === undefined) return undefined;
    if (!this.folders.has(name)) this.folders.set(name, this.read(name));
    return this.folders.get(name);
  }

  private read(name: string): Contents | undefined {
    const entries = this.repository.list(this.commit, name);
    if (entries === undefined) return undefined;
    const sources = entries.filter((entry) => isSourceName(entry.name));
    const contents = this.repository.read(sources.map(({ object }) => object));
    const out = new Map<string, Buffer>();
    contents.forEach((content, i) => {
      const entry = sources[i];
      if (content !== undefined && entry !== undefined) out.set(entry.name, content);
    });
    return out;
  }

  /** As git names it; undefined for what is not in the repository. */
  private nameOf(path: string): string | undefined {
    const name = relative(this.root, path);
    return name === '..' || name.startsWith(`..${sep}`)
      ? undefined
      : posix.join(...name.split(sep));
  }
}
