/**
 * The second backend: the native `tree-sitter` binding, an optional dependency that is compiled where
 * its prebuilt file does not load. It cannot free a tree before the garbage collector does.
 */
import type { Language } from '../analysis/syntax/file.ts';
import { requireHere } from './assets.ts';
import type { Backend, Cursor, ParsedTree, TextChange } from './backend.ts';
import { ParseFailure, ParserUnavailable } from './failure.ts';
import { GrammarMap } from './grammar-map.ts';

interface NativeGrammarPackage {
  readonly nodeTypeInfo?: readonly NodeTypeInfo[];
}

interface NodeTypeInfo {
  readonly type: string;
  readonly named: boolean;
  readonly subtypes?: readonly unknown[];
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** The part of the binding that is used here; its own types declare a global module of `any`. */
interface NativeBinding {
  edit(change: TextChange): unknown;
  walk(): Cursor;
}

interface NativeParser {
  setLanguage(language: NativeGrammarPackage): unknown;
  parse(text: string, former?: NativeBinding): NativeBinding;
}

interface NativeGrammar {
  readonly parser: NativeParser;
  readonly map: GrammarMap;
}

class NativeTree implements ParsedTree {
  readonly usable = true;

  constructor(
    readonly tree: NativeBinding,
    readonly grammar: GrammarMap,
  ) {}

  edit(change: TextChange): void {
    this.tree.edit(change);
  }

  walk<T>(visit: (cursor: Cursor) => T): T {
    return visit(this.tree.walk());
  }

  delete(): void {
    // The garbage collector frees it.
  }
}

class NativeBackend implements Backend {
  constructor(private readonly grammars: Readonly<Record<Language, NativeGrammar>>) {}

  parse(language: Language, text: string): ParsedTree {
    return this.tryParse(language, text);
  }

  /** Never gives up. */
  tryParse(language: Language, text: string, former?: ParsedTree): ParsedTree {
    const { parser, map } = this.grammars[language];
    const old = former instanceof NativeTree ? former.tree : undefined;
    try {
      return new NativeTree(parser.parse(text, old), map);
    } catch (error) {
      throw new ParseFailure('crash', { cause: error });
    }
  }

  async recover(): Promise<void> {
    // Nothing of a failed parse stays in the binding.
  }
}

function loadGrammar(Parser: new () => NativeParser, name: Language): NativeGrammar {
  const grammar: NativeGrammarPackage = requireHere(`tree-sitter-${name}`);
  const types = grammar.nodeTypeInfo ?? [];
  const map = new GrammarMap(name, 1024);
  const named = types.filter((type) => type.named && !type.subtypes);
  map.check(
    named.map((type) => type.type),
    named.flatMap((type) => Object.keys(type.fields ?? {})),
  );
  const parser = new Parser();
  parser.setLanguage(grammar);
  return { parser, map };
}

/** @throws {ParserUnavailable} when the binding is not installed, not compiled or of another version */
export function loadNativeBackend(): Backend {
  try {
    const Parser: new () => NativeParser = requireHere('tree-sitter');
    return new NativeBackend({ go: loadGrammar(Parser, 'go'), c: loadGrammar(Parser, 'c') });
  } catch (error) {
    if (error instanceof ParserUnavailable) throw error;
    throw new ParserUnavailable(
      'the native parser could not be loaded. Compile it with "npm rebuild tree-sitter" (it needs a ' +
        'C++ compiler), or use the parser "wasm".',
      { cause: error },
    );
  }
}
