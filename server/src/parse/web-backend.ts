/**
 * The default backend: web-tree-sitter, with the WebAssembly files that the grammar packages ship.
 *
 * The package keeps one WebAssembly instance in a variable of its module, for ever. The only way to a
 * fresh instance after a crash is a fresh module, so it is loaded by `require`, which can forget one.
 */
import { readFile } from 'node:fs/promises';
import type * as WebTreeSitter from 'web-tree-sitter';
import type { Language } from '../analysis/syntax/file.ts';
import { locateAsset, requireHere } from './assets.ts';
import type { Backend, Cursor, ParsedTree, TextChange } from './backend.ts';
import { ParseFailure, ParserUnavailable } from './failure.ts';
import { GrammarMap } from './grammar-map.ts';
import { type DirectAccess, directAccess, openCursor } from './web-cursor.ts';

type Library = typeof WebTreeSitter;

interface Grammar {
  readonly language: WebTreeSitter.Language;
  readonly map: GrammarMap;
}

/** One WebAssembly instance with both grammars. */
interface Instance {
  readonly library: Library;
  readonly access: DirectAccess | undefined;
  readonly parser: WebTreeSitter.Parser;
  readonly grammars: Readonly<Record<Language, Grammar>>;
  /** An exception came out of it: nothing can be said of its memory, so nobody touches it again. */
  broken: boolean;
}

/** Runs a step inside the instance. */
function guarded<T>(instance: Instance, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof ParserUnavailable) throw error;
    instance.broken = true;
    if (error instanceof ParseFailure) throw error;
    throw new ParseFailure(reasonOf(error), { cause: error });
  }
}

class WebTree implements ParsedTree {
  constructor(
    readonly tree: WebTreeSitter.Tree,
    readonly instance: Instance,
    readonly grammar: GrammarMap,
  ) {}

  get usable(): boolean {
    return !this.instance.broken;
  }

  edit(change: TextChange): void {
    guarded(this.instance, () => this.tree.edit(new this.instance.library.Edit(change)));
  }

  /** The cursor is always deleted: left to the garbage collector it would free the wrong address. */
  walk<T>(visit: (cursor: Cursor) => T): T {
    return guarded(this.instance, () => {
      const cursor = openCursor(this.tree, this.instance.access);
      try {
        return visit(cursor);
      } finally {
        cursor.delete();
      }
    });
  }

  delete(): void {
    if (this.usable) guarded(this.instance, () => this.tree.delete());
  }
}

class WebBackend implements Backend {
  constructor(private instance: Instance) {}

  parse(language: Language, text: string, former?: ParsedTree): ParsedTree {
    const instance = this.instance;
    if (instance.broken) throw new ParseFailure('recovering');
    const grammar = instance.grammars[language];
    const old = former instanceof WebTree && former.instance === instance ? former.tree : null;
    return guarded(instance, () => {
      instance.parser.setLanguage(grammar.language);
      const tree = instance.parser.parse(text, old);
      if (!tree) throw new ParseFailure('crash');
      return new WebTree(tree, instance, grammar.map);
    });
  }

  async recover(): Promise<void> {
    if (this.instance.broken) this.instance = await loadInstance();
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

async function loadInstance(): Promise<Instance> {
  const file = locateAsset('web-tree-sitter.cjs', 'web-tree-sitter');
  delete requireHere.cache[file];
  const library: Library = requireHere(file);
  const module = { locateFile: () => wasmOf('web-tree-sitter') };
  await library.Parser.init(module);
  const go = await loadGrammar(library, 'go');
  const c = await loadGrammar(library, 'c');
  const access = directAccess(module);
  return { library, access, parser: new library.Parser(), grammars: { go, c }, broken: false };
}

/** @throws {ParserUnavailable} when a file is missing or does not fit this program */
export async function loadWebBackend(): Promise<Backend> {
  try {
    return new WebBackend(await loadInstance());
  } catch (error) {
    if (error instanceof ParserUnavailable) throw error;
    throw new ParserUnavailable(
      'the files of the parser could not be loaded. Reinstall with "npm ci", or the extension anew.',
      { cause: error },
    );
  }
}
