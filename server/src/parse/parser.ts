/** Makes the parser of the program from one of the two backends. */
import type {
  DocumentParser,
  FileSyntax,
  Language,
  SyntaxParser,
} from '../analysis/syntax/file.ts';
import type { Backend } from './backend.ts';
import { Document } from './document.ts';
import { parseFile } from './file-syntax.ts';
import { loadNativeBackend } from './native-backend.ts';
import { loadWebBackend } from './web-backend.ts';

export type BackendName = 'wasm' | 'native';

export interface ParserOptions {
  readonly backend?: BackendName;
}

/** A parser whose failures can be survived: see `ParseFailure`. */
export interface RecoverableParser extends SyntaxParser {
  /** Makes the parser usable again after a `ParseFailure`; does nothing to one that works. */
  recover(): Promise<void>;
}

/** UTF-16 code units of text that are parsed at most: the tree takes about 20 to 60 times as much. */
export const MAX_TEXT_LENGTH = 1024 * 1024;

/** Whether the text is over the limit; such a file is to be reported, not parsed. */
export function tooLarge(text: string, limit: number = MAX_TEXT_LENGTH): boolean {
  return text.length > limit;
}

class BackendParser implements RecoverableParser {
  constructor(private readonly backend: Backend) {}

  parse(language: Language, text: string): FileSyntax {
    return parseFile(this.backend, language, text);
  }

  open(language: Language): DocumentParser {
    return new Document(this.backend, language);
  }

  recover(): Promise<void> {
    return this.backend.recover();
  }
}

/**
 * Loads a backend (WebAssembly by default) and both grammars.
 *
 * @throws {ParserUnavailable} with a sentence that says what to do
 */
export async function createParser(options: ParserOptions = {}): Promise<RecoverableParser> {
  const native = options.backend === 'native';
  return parserOver(native ? loadNativeBackend() : await loadWebBackend());
}

/** The parser over a backend that was made elsewhere. */
export function parserOver(backend: Backend): RecoverableParser {
  return new BackendParser(backend);
}
