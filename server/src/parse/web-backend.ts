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

type Library = typeof WebTreeSitter;

interface Grammar {
  readonly language: WebTreeSitter.Language;
  readonly map: GrammarMap;
}

/** One WebAssembly instance with both grammars. */
interface Instance {
  readonly library: Library;
  readonly parser: WebTreeSitter.Parser;
  readonly grammars: Readonly<Record<Language, Grammar>>;
}

class WebTree implements ParsedTree {
  constructor(
    readonly tree: WebTreeSitter.Tree,
    readonly instance: Instance,
    readonly grammar: GrammarMap,
  ) {}

  edit(change: TextChange): void {
    this.tree.edit(new this.instance.library.Edit(change));
  }

  /** The cursor is always deleted: left to the garbage collector it would free the wrong address. */
  walk<T>(visit: (cursor: Cursor) => T): T {
    const cursor = this.tree.walk();
    try {
      return visit(cursor);
    } finally {
      cursor.delete();
    }
  }

  delete(): void {
    this.tree.delete();
  }
}

class WebBackend implements Backend {
  private broken = false;

  constructor(private instance: Instance) {}

  parse(language: Language, text: string, former?: ParsedTree): ParsedTree {
    if (this.broken) throw new ParseFailure('recovering');
    const { parser, grammars } = this.instance;
    const grammar = grammars[language];
    const old = former instanceof WebTree && former.instance === this.instance ? former.tree : null;
    try {
      parser.setLanguage(grammar.language);
      const tree = parser.parse(text, old);
      if (tree) return new WebTree(tree, this.instance, grammar.map);
    } catch (error) {
      this.broken = true;
      throw new ParseFailure(reasonOf(error), { cause: error });
    }
    this.broken = true;
    throw new ParseFailure('crash');
  }

  async recover(): Promise<void> {
    if (!this.broken) return;
    this.instance = await loadInstance();
    this.broken = false;
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
  await library.Parser.init({ locateFile: () => wasmOf('web-tree-sitter') });
  const go = await loadGrammar(library, 'go');
  const c = await loadGrammar(library, 'c');
  return { library, parser: new library.Parser(), grammars: { go, c } };
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
