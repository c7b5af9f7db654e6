/** What the C of a Go file can see: declarations of its preamble and of the headers that it includes. */
import { declaresOnlyItsOwn } from '../knowledge/c-headers.ts';
import type { FileSyntax } from '../syntax/file.ts';
import { cDeclaration } from './c-declarations.ts';
import type { GoFile, PackageModel } from './package.ts';

/** `clang -include x.h`, in a `#cgo` line of any file of the package. */
const FORCED = /^[^\n]*#cgo\b[^\n]*(-include|-imacros)\b/m;

/**
 * Whether the preamble of a file declares the name, or includes something that may: the header that is
 * its own, a header of unknown contents, or one in the package's folder that does either.
 */
export function mayDeclare(
  model: PackageModel,
  file: GoFile,
  name: string,
  header: string,
): boolean {
  if (isForced(model)) return true;
  const { preamble } = file.input;
  if (!preamble) return false;
  const folder = folderOf(file.input.path);
  return inSource({ model, folder, name, header, seen: new Set() }, preamble.syntax);
}

const forced = new WeakMap<PackageModel, boolean>();

/** Whether some `#cgo` line makes every file include something. */
function isForced(model: PackageModel): boolean {
  let known = forced.get(model);
  if (known === undefined) {
    known = model.files.some(({ input: { syntax } }) => {
      return syntax.text.includes('#cgo') && FORCED.test(syntax.text);
    });
    forced.set(model, known);
  }
  return known;
}

interface Search {
  readonly model: PackageModel;
  readonly folder: string;
  readonly name: string;
  readonly header: string;
  readonly seen: Set<string>;
}

function inSource(search: Search, syntax: FileSyntax): boolean {
  const named = new RegExp(`#\\s*define\\s+${search.name}\\b`);
  if (named.test(syntax.text)) return true;
  const declarations = syntax.sections.map((section) => cDeclaration(section.tree));
  const includes = [
    ...syntax.text.matchAll(/^[^\S\n]*#\s*(?:include|include_next|import)\b[^\S\n]*(\S*)/gm),
  ];
  return (
    declarations.some(({ functions }) => functions.some((fn) => fn.name === search.name)) ||
    includes.some(([, path = '']) => inHeader(search, path))
  );
}

function inHeader(search: Search, path: string): boolean {
  const [, open, name = ''] = /^([<"])(.*)[>"]$/.exec(path) ?? [];
  if (name === search.header) return true;
  if (open === '"') {
    const file = `${search.folder}${name.replace(/^\.\//, '')}`;
    const local = search.model.cFiles.get(file);
    if (local) {
      if (search.seen.has(file)) return false;
      search.seen.add(file);
      return inSource(search, local);
    }
  }
  return !declaresOnlyItsOwn(name);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
