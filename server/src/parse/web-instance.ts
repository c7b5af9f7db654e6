/**
 * One WebAssembly instance of web-tree-sitter with both grammars: how it is made, and what happens when
 * something goes wrong in it.
 *
 * The package keeps its instance in a variable of its module, for ever. The only way to a fresh one
 * is a fresh module, so it is loaded by `require`, which can forget one.
 */
import { readFile } from 'node:fs/promises';
import type * as WebTreeSitter from 'web-tree-sitter';
import type { Language } from '../analysis/syntax/file.ts';
import { locateAsset, requireHere } from './assets.ts';
import { ParseFailure, ParserUnavailable } from './failure.ts';
import { GrammarMap } from './grammar-map.ts';
import { type DirectAccess, directAccess } from './web-cursor.ts';

type Library = typeof WebTreeSitter;

interface Grammar {
  readonly language: WebTreeSitter.Language;
  readonly map: GrammarMap;
}

export interface Instance {
  readonly library: Library;
  /** The package's functions, which its finalizers call, too. */
  readonly module: object;
  readonly access: DirectAccess | undefined;
  readonly parser: WebTreeSitter.Parser;
  readonly grammars: Readonly<Record<Language, Grammar>>;
  /** An exception came out of it: nothing can be said of its memory, so nobody touches it again. */
  broken: boolean;
}

/** What frees memory. In a broken instance it could throw from the garbage collector, uncaught. */
const FREEING = [
  '_free',
  '_ts_tree_delete',
  '_ts_parser_delete',
  '_ts_tree_cursor_delete_wasm',
] as const;

/**
 * Runs a step inside the instance; after an exception the instance is broken.
 *
 * @throws {ParseFailure}
 */
export function guarded<T>(instance: Instance, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof ParserUnavailable) throw error;
    instance.broken = true;
    for (const name of FREEING) Reflect.set(instance.module, name, () => {});
    if (error instanceof ParseFailure) throw error;
    throw new ParseFailure(reasonOf(error), { cause: error });
  }
}

/** tree-sitter aborts when it gets no memory, which is all that an abort says. */
function reasonOf(error: unknown): 'out-of-memory' | 'crash' {
  return error instanceof Error && /abort/i.test(error.message) ? 'out-of-memory' : 'crash';
}

function wasmOf(packageName: string): string {
  return locateAsset(`${packageName}.wasm`, `${packageName}/${packageName}.wasm`);
}

async function loadGrammar(library: Library, name: Language): Promise<Grammar> {
  const bytes = await readFile(wasmOf(`tree-sitter-${name}`));
  const language = await library.Language.load(bytes);
  const map = new GrammarMap(name, language.nodeTypeCount);
  map.check(namedKinds(language), fieldNames(language));
  return { language, map };
}

function* namedKinds(language: WebTreeSitter.Language): Iterable<string> {
  const supertypes = language.supertypes;
  for (let id = 0; id < language.nodeTypeCount; id++) {
    const plain = language.nodeTypeIsNamed(id) && language.nodeTypeIsVisible(id);
    const name = language.nodeTypeForId(id);
    if (plain && name !== null && !supertypes.includes(id)) yield name;
  }
}

function* fieldNames(language: WebTreeSitter.Language): Iterable<string> {
  for (let id = 1; id <= language.fieldCount; id++) {
    const name = language.fieldNameForId(id);
    if (name !== null) yield name;
  }
}

/** @throws {ParserUnavailable} for a grammar of another version, and what `require` and `readFile` do */
export async function loadInstance(): Promise<Instance> {
  const file = locateAsset('web-tree-sitter.cjs', 'web-tree-sitter');
  delete requireHere.cache[file];
  const library: Library = requireHere(file);
  const module = {
    locateFile: () => wasmOf('web-tree-sitter'),
    // What goes wrong comes as an exception; the package would write it to the console as well.
    printErr: () => {},
  };
  await library.Parser.init(module);
  const go = await loadGrammar(library, 'go');
  const c = await loadGrammar(library, 'c');
  return {
    library,
    module,
    access: directAccess(module),
    parser: new library.Parser(),
    grammars: { go, c },
    broken: false,
  };
}
