/** Reads and parses the files of a folder that belong to a package with cgo; all others stay unread. */
import { basename, sep } from 'node:path';
import type { Problem } from '../analysis/finding.ts';
import type { FileSyntax, SyntaxParser } from '../analysis/syntax/file.ts';
import { edgeMessage } from '../messages/catalog.ts';
import { ParseFailure } from '../parse/failure.ts';
import { type GoFile, parseGoFile } from '../parse/go-file.ts';
import { fileConstraint } from './build-constraint.ts';
import { canBeBuilt } from './build-sets.ts';
import type { CSource, Source } from './decode.ts';
import type { GoHeader } from './go-header.ts';
import { fromFailure } from './problems.ts';
import type { Reader } from './read.ts';
import { cSourceFile, goSourceFile, type SourceFile } from './source-file.ts';
import { type Folder, isGoName } from './walk.ts';

/** A text that is to be parsed: Go when it has a header, else C. */
export interface RawFile {
  readonly path: string;
  readonly text: string;
  readonly header?: GoHeader;
}

export interface FolderTexts {
  /** Go files first; empty when no file of the folder imports "C". */
  readonly files: readonly RawFile[];
  /** How many Go files import "C", unreadable ones included. */
  readonly cgoFiles: number;
  /** `file` is the absolute path. */
  readonly problems: readonly Problem[];
}

class Collector {
  readonly files: RawFile[] = [];
  readonly problems: Problem[] = [];

  constructor(private readonly folder: Folder) {}

  /** Keeps the text, or the problem when the file is one that was asked for. */
  add(path: string, source: Source | CSource): void {
    if (!('problem' in source)) this.files.push({ path, ...source });
    else if (this.folder.chosen.has(basename(path))) this.problems.push(source.problem);
  }
}

/** Packages whose other files matter too; a file that no build has is looked at alone. */
function packagesOf(cgo: ReadonlyMap<string, Source>): Set<string> {
  const packages = new Set<string>();
  for (const [name, source] of cgo) {
    if (!('header' in source)) continue;
    if (canBeBuilt(fileConstraint(name, source.header))) packages.add(source.header.packageName);
  }
  return packages;
}

/** Reads what an analysis of the folder needs: cgo files, the rest of their packages, C files. */
export function readFolder(reader: Reader, folder: Folder): FolderTexts {
  const goNames = folder.names.filter(isGoName);
  const prefix = folder.path.endsWith(sep) ? folder.path : folder.path + sep;
  const cgo = new Map<string, Source>();
  for (const name of goNames) {
    const source = reader.readCgoFile(prefix + name);
    if (source !== undefined) cgo.set(name, source);
  }
  const collector = new Collector(folder);
  const packages = packagesOf(cgo);
  for (const name of goNames) {
    const path = prefix + name;
    const known = cgo.get(name);
    if (known !== undefined) collector.add(path, known);
    else if (packages.size > 0) {
      const source = reader.readGoFile(path);
      if ('problem' in source || packages.has(source.header.packageName))
        collector.add(path, source);
    }
  }
  if (packages.size > 0) {
    for (const name of folder.names) {
      const path = prefix + name;
      if (!isGoName(name)) collector.add(path, reader.readCFile(path));
    }
  }
  return { files: collector.files, problems: collector.problems, cgoFiles: cgo.size };
}

/** How the two languages are parsed: anew, or as the next version of an open document. */
export interface ParseText {
  go(text: string): GoFile;
  c(text: string): FileSyntax;
}

export function parseAnew(parser: SyntaxParser): ParseText {
  return { go: (text) => parseGoFile(parser, text), c: (text) => parser.parse('c', text) };
}

/** Parses one text. A failure of the parser is a problem; the parser has to recover after it. */
export function parseRaw(raw: RawFile, name: string, parse: ParseText): SourceFile | Problem {
  const { path, text, header } = raw;
  try {
    if (header === undefined) return cSourceFile(path, name, parse.c(text));
    return goSourceFile(path, name, parse.go(text), header);
  } catch (error) {
    if (error instanceof ParseFailure && error.reason === 'out-of-memory') {
      return { kind: 'too-large', message: edgeMessage('problem.too-complex'), file: path };
    }
    return fromFailure(path, error);
  }
}
