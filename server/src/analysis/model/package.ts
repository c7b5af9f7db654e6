/**
 * One package as a unit: its files, functions, types and C declarations by name. Built anew for each
 * analysis from what each declaration says of itself, which is cached with the declaration.
 */
import type { FileInput, OwnershipTable, PackageInput } from '../analyzer-types.ts';
import type { FileSyntax, Section } from '../syntax/file.ts';
import { type CFunctionSignature, cDeclaration } from './c-declarations.ts';
import {
  type FunctionSignature,
  type GoDeclaration,
  goDeclaration,
  type TypeDeclaration,
} from './go-declarations.ts';

/** A place of C or Go source: sections are relative to `base` in the file at `path`. */
export interface SourceUnit {
  readonly path: string;
  /** The text that the section is part of: of the file, or of its preamble. */
  readonly text: string;
  readonly section: Section;
  /** Offset of the section in the file at `path` (of a preamble: in the Go file). */
  readonly base: number;
}

export interface GoFile {
  readonly input: FileInput;
  readonly packageName: string;
  /** Import path by the name that the file uses. */
  readonly imports: ReadonlyMap<string, string>;
  readonly importsC: boolean;
  /** A generated file counts for the model; nothing is reported in it. */
  readonly generated: boolean;
  readonly test: boolean;
}

export interface GoFunction extends SourceUnit {
  readonly file: GoFile;
  readonly signature: FunctionSignature;
  /** As Go spells it: `F`, `T.M`, `(*T).M`. */
  readonly displayName: string;
  /** Name under which C sees it, when the function is exported with `//export`. */
  readonly exportedAs: string | undefined;
}

export interface CFunction extends SourceUnit {
  readonly signature: CFunctionSignature;
}

export interface PackageModel {
  readonly files: readonly GoFile[];
  readonly functions: readonly GoFunction[];
  /** Package-level `var` declarations. */
  readonly variables: readonly (SourceUnit & { readonly file: GoFile })[];
  readonly functionsByName: ReadonlyMap<string, readonly GoFunction[]>;
  readonly methodsByName: ReadonlyMap<string, readonly GoFunction[]>;
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly variableNames: ReadonlySet<string>;
  /** What constants stand for, see `GoDeclaration`. */
  readonly constants: ReadonlyMap<string, string>;
  readonly cFunctions: ReadonlyMap<string, readonly CFunction[]>;
  readonly cTypes: ReadonlySet<string>;
  /** Files of C by path, as the package input names them. */
  readonly cFiles: ReadonlyMap<string, FileSyntax>;
  /** The `go` line of go.mod, such as `1.21`; unknown when absent. */
  readonly goVersion: string | undefined;
  /** What the user declares of functions, of this package and of others. */
  readonly ownership: OwnershipTable;
}

interface Tables {
  readonly functions: GoFunction[];
  readonly variables: (SourceUnit & { readonly file: GoFile })[];
  readonly types: Map<string, TypeDeclaration>;
  readonly variableNames: Set<string>;
  readonly constants: Map<string, string>;
  readonly cFunctions: Map<string, CFunction[]>;
  readonly cTypes: Set<string>;
}

export function buildPackage(input: PackageInput): PackageModel {
  const tables: Tables = {
    functions: [],
    variables: [],
    types: new Map(),
    variableNames: new Set(),
    constants: new Map(),
    cFunctions: new Map(),
    cTypes: new Set(),
  };
  const files: GoFile[] = [];
  const cFiles = new Map<string, FileSyntax>();
  for (const file of input.files) {
    if (file.syntax.language === 'c') {
      addC(tables, file.path, file.syntax, 0);
      cFiles.set(file.path, file.syntax);
      continue;
    }
    const declared = goFileOf(file);
    files.push(declared.file);
    addGo(tables, declared);
    if (file.preamble) addC(tables, file.path, file.preamble.syntax, file.preamble.base);
  }
  const plain = tables.functions.filter((f) => f.signature.receiver === '');
  const methods = tables.functions.filter((f) => f.signature.receiver !== '');
  return {
    ...tables,
    files,
    cFiles,
    ownership: input.ownership ?? new Map(),
    goVersion: input.goVersion,
    functionsByName: groupBy(plain, (f) => f.signature.name),
    methodsByName: groupBy(methods, (f) => f.signature.name),
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of items) {
    const list = out.get(key(item));
    if (list) list.push(item);
    else out.set(key(item), [item]);
  }
  return out;
}

/** What a Go file declares; the same in each set of files that it is part of. */
interface DeclaredInFile {
  readonly file: GoFile;
  readonly functions: readonly GoFunction[];
  readonly variables: PackageModel['variables'];
  readonly declarations: readonly GoDeclaration[];
}

const readFiles = new WeakMap<FileInput, DeclaredInFile>();

function goFileOf(input: FileInput): DeclaredInFile {
  let read = readFiles.get(input);
  if (!read) {
    read = declaredIn(readGoFile(input));
    readFiles.set(input, read);
  }
  return read;
}

const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.$/m;

function readGoFile(input: FileInput): GoFile {
  const imports = new Map<string, string>();
  let packageName = '';
  let start = input.syntax.text.length;
  for (const { tree, base } of input.syntax.sections) {
    const declaration = goDeclaration(tree);
    if (declaration.packageName !== undefined && packageName === '') {
      packageName = declaration.packageName;
      start = base;
    }
    for (const { path, alias } of declaration.imports) {
      imports.set(alias || defaultImportName(path), path);
    }
  }
  return {
    input,
    packageName,
    imports,
    importsC: imports.get('C') === 'C',
    generated: GENERATED.test(input.syntax.text.slice(0, start)),
    test: /_test\.go$/.test(input.path),
  };
}

/** The last element of the path, without a version. */
function defaultImportName(path: string): string {
  const parts = path.split('/');
  const last = parts.pop() ?? path;
  const name = /^v\d+$/.test(last) ? (parts.pop() ?? last) : last;
  return name.replace(/^go-|[.-](go|v\d+)$/g, '');
}

function declaredIn(file: GoFile): DeclaredInFile {
  const { path, syntax } = file.input;
  const functions: GoFunction[] = [];
  const variables: (SourceUnit & { readonly file: GoFile })[] = [];
  const declarations = syntax.sections.map((section) => {
    const declaration = goDeclaration(section.tree);
    const place = { path, text: syntax.text, section, base: section.base, file };
    if (declaration.function) {
      const signature = declaration.function;
      const exportedAs = exportName(syntax, section);
      functions.push({ ...place, signature, displayName: displayName(signature), exportedAs });
    }
    if (declaration.variables.length) variables.push(place);
    return declaration;
  });
  return { file, functions, variables, declarations };
}

function addGo(tables: Tables, { functions, variables, declarations }: DeclaredInFile): void {
  for (const fn of functions) tables.functions.push(fn);
  for (const variable of variables) tables.variables.push(variable);
  for (const declaration of declarations) {
    for (const type of declaration.types) tables.types.set(type.name, type);
    for (const name of declaration.variables) tables.variableNames.add(name);
    for (const [name, text] of declaration.constants) tables.constants.set(name, text);
  }
}

/** A function or method as Go spells it: `F`, `T.M`, `(*T).M`. */
export function displayName(signature: FunctionSignature): string {
  if (signature.receiver === '') return signature.name;
  const receiver = signature.pointerReceiver ? `(*${signature.receiver})` : signature.receiver;
  return `${receiver}.${signature.name}`;
}

/** The name in an `//export` line of the comment right above the function. */
function exportName(syntax: FileSyntax, section: Section): string | undefined {
  const { text } = syntax;
  let lineEnd = section.base - 1;
  while (lineEnd > 0 && text[lineEnd] === '\n') {
    const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const line = text.slice(lineStart, lineEnd).trimEnd();
    if (!line.startsWith('//')) return undefined;
    const name = /^\/\/export\s+(\w+)/.exec(line)?.[1];
    if (name) return name;
    lineEnd = lineStart - 1;
  }
  return undefined;
}

function addC(tables: Tables, path: string, syntax: FileSyntax, offset: number): void {
  for (const section of syntax.sections) {
    const declaration = cDeclaration(section.tree);
    for (const name of declaration.types) tables.cTypes.add(name);
    for (const signature of declaration.functions) {
      const { text } = syntax;
      const base = section.base + offset;
      const fn: CFunction = { path, text, section, base, signature };
      const list = tables.cFunctions.get(signature.name);
      if (list) list.push(fn);
      else tables.cFunctions.set(signature.name, [fn]);
    }
  }
}
