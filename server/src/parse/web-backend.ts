/** The default backend: web-tree-sitter, with the WebAssembly files that the grammar packages ship. */
import type { ParseOptions, Tree } from 'web-tree-sitter';
import type { Language } from '../analysis/syntax/file.ts';
import type { Backend, Cursor, ParsedTree, TextChange } from './backend.ts';
import { ParseFailure, ParserUnavailable } from './failure.ts';
import type { GrammarMap } from './grammar-map.ts';
import { openCursor } from './web-cursor.ts';
import { guarded, type Instance, loadInstance } from './web-instance.ts';

class WebTree implements ParsedTree {
  constructor(
    readonly tree: Tree,
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

  parse(language: Language, text: string): ParsedTree {
    const tree = this.run(language, text, null, {});
    if (tree) return tree;
    return guarded(this.instance, () => {
      throw new ParseFailure('crash');
    });
  }

  tryParse(language: Language, text: string, former?: ParsedTree): ParsedTree | undefined {
    const { instance } = this;
    const old = former instanceof WebTree && former.instance === instance ? former.tree : null;
    const tree = this.run(language, text, old, { progressCallback: (state) => state.hasError });
    if (!tree) guarded(instance, () => instance.parser.reset());
    return tree;
  }

  /** Undefined when the parser was stopped. */
  private run(
    language: Language,
    text: string,
    old: Tree | null,
    options: ParseOptions,
  ): WebTree | undefined {
    const { instance } = this;
    if (instance.broken) throw new ParseFailure('recovering');
    const grammar = instance.grammars[language];
    const tree = guarded(instance, () => {
      instance.parser.setLanguage(grammar.language);
      return instance.parser.parse(text, old, options);
    });
    return tree ? new WebTree(tree, instance, grammar.map) : undefined;
  }

  async recover(): Promise<void> {
    if (this.instance.broken) this.instance = await loadInstance();
  }
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
