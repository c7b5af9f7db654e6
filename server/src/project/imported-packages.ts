/**
 * The packages of a module as the analysis of one of them asks for the others: found by import path,
 * read and parsed when they are first needed, and kept until somebody says that they changed.
 */
import { join } from 'node:path';
import type { ModulePackages, OwnershipTable, PackageInput } from '../analysis/analyzer-types.ts';
import { fileConstraint } from './build-constraint.ts';
import { canBeBuilt } from './build-sets.ts';
import type { RawFile } from './folder.ts';
import { includeRoot, localIncludes } from './includes.ts';
import { ModuleMap, type Surroundings } from './module-map.ts';
import type { Reader } from './read.ts';
import type { SourceFile } from './source-file.ts';
import { type Folder, isGoName } from './walk.ts';

/** How the files of a folder are listed, read and parsed. */
export interface PackageSource {
  readonly reader: Reader;
  readonly around: Surroundings;
  list(folder: string): Folder;
  /** What the configuration says of functions that a package in the folder calls. */
  ownershipIn(folder: string): OwnershipTable;
  /** The files that can be parsed. */
  parse(folder: string, files: readonly RawFile[]): readonly SourceFile[];
}

/** Characters of a package's files; one that has more is not looked into. */
const MOST_TEXT = 8 * 1024 * 1024;

/** Characters of the Go files without cgo; of a package that has more only the others are read. */
const MOST_WITHOUT_C = 256 * 1024;

/** Characters of all packages that are kept. */
const MOST_KEPT = 8 * 1024 * 1024;

interface Loaded {
  readonly input: PackageInput;
  readonly size: number;
  /** Folders in which headers were looked for. */
  readonly headers: ReadonlySet<string>;
}

export class ImportedPackages {
  private readonly map: ModuleMap;
  private readonly using = new Map<string, boolean>();
  private readonly loaded = new Map<string, Loaded | undefined>();

  constructor(private readonly source: PackageSource) {
    this.map = new ModuleMap(source.around);
  }

  /**
   * The packages that files of `folder` can import.
   *
   * @param asked told each folder that the answer to something depends on
   */
  seenFrom(folder: string, asked: (folder: string) => void = () => {}): ModulePackages {
    const folderOf = (path: string): string | undefined => this.map.folderOf(path, folder, asked);
    return {
      usesC: (path) => {
        const found = folderOf(path);
        return found !== undefined && this.usesC(found);
      },
      packageAt: (path) => {
        const found = folderOf(path);
        const loaded = found === undefined ? undefined : this.loadedAt(found);
        for (const headers of loaded?.headers ?? []) asked(headers);
        return loaded?.input;
      },
    };
  }

  /** Something in the folder changed. */
  forget(folder: string): void {
    this.using.delete(folder);
    this.loaded.delete(folder);
    for (const [other, loaded] of this.loaded) {
      if (loaded?.headers.has(folder)) this.loaded.delete(other);
    }
  }

  private usesC(folder: string): boolean {
    let uses = this.using.get(folder);
    if (uses === undefined) {
      uses = goNames(this.source.list(folder)).some((name) => {
        const file = this.source.reader.readCgoFile(join(folder, name));
        return file && 'header' in file && canBeBuilt(fileConstraint(name, file.header));
      });
      this.using.set(folder, uses);
    }
    return uses;
  }

  private loadedAt(folder: string): Loaded | undefined {
    const known = this.loaded.get(folder);
    const loaded = this.loaded.has(folder) ? known : this.load(folder);
    this.loaded.delete(folder);
    this.loaded.set(folder, loaded);
    this.makeRoom();
    return loaded;
  }

  /** Lets go of the packages that were not used for longest; the last one stays. */
  private makeRoom(): void {
    let size = 0;
    for (const [folder, loaded] of [...this.loaded].reverse()) {
      size += loaded?.size ?? 0;
      const isLast = size === (loaded?.size ?? 0);
      if (size > MOST_KEPT && !isLast) this.loaded.delete(folder);
    }
  }

  private load(folder: string): Loaded | undefined {
    const own = packageTexts(this.source, folder);
    const headers = new Set<string>();
    const root = includeRoot(this.source.around, folder);
    const included = localIncludes(this.source, { folder, root, files: own }, (one) =>
      headers.add(one),
    );
    const raws = [...own, ...included];
    const size = raws.reduce((sum, { text }) => sum + text.length, 0);
    if (raws.length === 0 || size > MOST_TEXT) return undefined;
    const files = this.source.parse(folder, raws).filter((file) => canBeBuilt(file.constraint));
    const ownership = this.source.ownershipIn(folder);
    return { input: { files: files.map((file) => file.input), ownership }, size, headers };
  }
}

function goNames({ names }: Folder): string[] {
  return names.filter((name) => isGoName(name) && !name.endsWith('_test.go'));
}

/**
 * The texts of the folder's one package: files of other packages, such as `package main` of a
 * generator, are those of which no build has any.
 */
function packageTexts(source: PackageSource, folder: string): RawFile[] {
  const { reader } = source;
  const listed = source.list(folder);
  const go: (RawFile & { readonly header: NonNullable<RawFile['header']> })[] = [];
  for (const name of goNames(listed)) {
    const path = join(folder, name);
    const read = reader.readGoFile(path);
    if ('problem' in read || !canBeBuilt(fileConstraint(name, read.header))) continue;
    go.push({ path, ...read });
  }
  const name = go.find(({ header }) => header.importsC)?.header.packageName;
  const own = go.filter(({ header }) => name === undefined || header.packageName === name);
  const plain = own.filter(({ header }) => !header.importsC);
  const isMuch = plain.reduce((sum, { text }) => sum + text.length, 0) > MOST_WITHOUT_C;
  const wanted = isMuch ? own.filter(({ header }) => header.importsC) : own;
  if (name === undefined) return wanted;
  const c: RawFile[] = [];
  for (const file of listed.names.filter((one) => !isGoName(one))) {
    const path = join(folder, file);
    const read = reader.readCFile(path);
    if (!('problem' in read)) c.push({ path, ...read });
  }
  return [...wanted, ...c];
}
