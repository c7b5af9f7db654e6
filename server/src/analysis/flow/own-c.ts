/** Which C functions of a package are its own work: a reader can mend what is found in them. */
import type { CFunction, PackageModel } from '../model/package.ts';
import { CKind } from '../syntax/kinds.ts';
import { NO_NODE } from '../syntax/tree.ts';

/** Nobody writes more glue than this into one file, about 2,000 lines; such a file was copied in. */
const MAX_FILE = 80_000;

/** A package with more C than this, about 20,000 lines, holds a library. */
const MAX_PACKAGE = 800_000;

/** Functions with a body in the preambles and in the package's C files, in the order of their names. */
export function ownCFunctions(model: PackageModel): CFunction[] {
  const generated = new Set(model.files.flatMap((f) => (f.generated ? [f.input.path] : [])));
  const goFiles = new Set(model.files.map((file) => file.input.path));
  const texts = new Map<string, number>();
  const all = [...model.cFunctions.values()].flat();
  for (const { path, text } of all) if (!goFiles.has(path)) texts.set(path, text.length);
  const total = [...texts.values()].reduce((sum, length) => sum + length, 0);
  return all.filter((fn) => {
    if (fn.signature.body === NO_NODE || generated.has(fn.path)) return false;
    if (CPP.test(fn.path)) return false;
    const length = texts.get(fn.path);
    return length === undefined || (length <= MAX_FILE && total <= MAX_PACKAGE && !isMade(fn.text));
  });
}

/** C++ frees in destructors, which are not followed. */
const CPP = /\.(cc|cpp|cxx|c\+\+|hh|hpp|hxx|mm|C)$/;

/** Whether the head of a file says that a program wrote it. */
function isMade(text: string): boolean {
  return /generated (by|automatically)|do not edit/i.test(text.slice(0, 600));
}

/** Whether the function can be followed: the parser knew all of it, and no `#if` cuts it. */
export function canFollow({ section, signature }: CFunction): boolean {
  const { tree } = section;
  const end = tree.endOf(signature.node);
  for (let node = signature.node; node < tree.nodeCount && tree.startOf(node) < end; node++) {
    if (UNCLEAR.has(tree.kindOf(node))) return false;
  }
  return true;
}

const UNCLEAR = new Set<number>([
  CKind.Error,
  CKind.PreprocIf,
  CKind.PreprocIfdef,
  CKind.PreprocElif,
  CKind.PreprocElifdef,
  CKind.PreprocElse,
]);
