/**
 * Headers that a package includes from other folders of its module: beside the including file, or where
 * `#cgo CFLAGS: -I` leads. Only such are read that can tell something: function bodies, attributes and
 * declared ownership. What lies outside the module is never opened.
 */
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { RawFile } from './folder.ts';
import type { Surroundings } from './module-map.ts';
import type { Reader } from './read.ts';
import { isSourceName } from './walk.ts';

export interface IncludeSource {
  readonly reader: Reader;
  readonly around: Surroundings;
}

/** The package whose files include something. */
export interface Including {
  readonly folder: string;
  /** No file outside this folder is opened. */
  readonly root: string;
  readonly files: readonly RawFile[];
}

const MOST_FILES = 64;
const MOST_TEXT = 512 * 1024;
/** Paths that are looked for at most; each costs a call of the system. */
const MOST_LOOKUPS = 1000;

const HEADER_NAME = /\.(?:h|inc)$/;
const INCLUDE = /^[ \t]*(?:\/\/)?[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)/gm;
const CGO_FLAGS = /^[ \t]*(?:\/\/)?[ \t]*#cgo\b[^:\n]*\b(?:CFLAGS|CPPFLAGS)[ \t]*:(.*)$/gm;
const FLAG = /(?:^|\s)["']?-I\s*("[^"]*"|'[^']*'|\S+)/g;

/** What makes a header worth parsing: bodies, attributes, comments that declare ownership. */
const TELLING = /cgovet:|__attribute__|\b(?:ownership_|g_auto)|\)\s*\{/;

class Search {
  readonly found: RawFile[] = [];
  private readonly seen = new Set<string>();
  private readonly folders: readonly string[];
  private text = 0;
  private lookups = 0;

  constructor(
    private readonly source: IncludeSource,
    private readonly including: Including,
    private readonly opened: (folder: string) => void,
  ) {
    this.folders = includeFolders(including);
  }

  run(): void {
    const { folder, files } = this.including;
    for (const file of files) {
      const text = file.header === undefined ? file.text : preambleOf(file.text);
      this.follow(text, folder);
    }
  }

  /** Reads what the text of a file in `folder` includes, and what that includes. */
  private follow(text: string, folder: string): void {
    for (const [, quoted, bracketed] of text.matchAll(INCLUDE)) {
      const name = quoted ?? bracketed ?? '';
      const places = quoted === undefined ? this.folders : [folder, ...this.folders];
      const path = this.locate(name, places);
      if (path !== undefined) this.read(path);
    }
  }

  private locate(name: string, places: readonly string[]): string | undefined {
    if (!HEADER_NAME.test(name)) return undefined;
    for (const place of places) {
      const path = resolve(place, name);
      if (!this.isInside(path) || this.lookups >= MOST_LOOKUPS) continue;
      this.lookups += 1;
      this.opened(dirname(path));
      if (this.source.around.isFile(path)) return path;
    }
    return undefined;
  }

  private isInside(path: string): boolean {
    const { root } = this.including;
    return path.startsWith(root.endsWith(sep) ? root : root + sep);
  }

  private read(path: string): void {
    if (this.seen.has(path) || this.seen.size >= MOST_FILES) return;
    this.seen.add(path);
    const own = dirname(path) === this.including.folder && isSourceName(basename(path));
    // A file of the folder is part of the package, and what it includes is looked for anyway.
    if (own || !this.isInside(this.source.around.realPath(path))) return;
    const read = this.source.reader.readCFile(path);
    if ('problem' in read || this.text + read.text.length > MOST_TEXT) return;
    this.text += read.text.length;
    if (TELLING.test(read.text)) this.found.push({ path, ...read });
    this.follow(read.text, dirname(path));
  }
}

/** The text before `import "C"`, where the preamble is. */
function preambleOf(text: string): string {
  const end = text.lastIndexOf('"C"');
  return end < 0 ? '' : text.slice(0, end);
}

/** Folders that `-I` flags of the package name. */
function includeFolders({ folder, files }: Including): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    if (file.header === undefined) continue;
    for (const [, flags = ''] of preambleOf(file.text).matchAll(CGO_FLAGS)) {
      for (const [, written = ''] of flags.matchAll(FLAG)) {
        const path = written.replace(/["']/g, '').replaceAll(/\$\{SRCDIR\}/g, folder);
        folders.add(resolve(folder, path));
      }
    }
  }
  return [...folders];
}

/**
 * The files that the package includes from elsewhere in its module.
 *
 * @param opened told each folder in which a header was looked for
 */
export function localIncludes(
  source: IncludeSource,
  including: Including,
  opened: (folder: string) => void = () => {},
): readonly RawFile[] {
  if (including.files.length === 0) return [];
  const search = new Search(source, including, opened);
  search.run();
  return search.found;
}

/** The folder that headers of a package must be in: that of its go.mod, or its own. */
export function includeRoot(around: Surroundings, folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (around.isFile(join(at, 'go.mod'))) return at;
    if (dirname(at) === at) return folder;
  }
}
