/**
 * A parsed file: its text and one compact tree for each top-level declaration.
 *
 * The core never parses; a `SyntaxParser` (see ../../parse) is handed to it from outside.
 */
import type { SyntaxTree } from './tree.ts';

export type Language = 'go' | 'c';

/** One top-level declaration at its place. Trees are shared between versions of a file. */
export interface Section {
  /** Offset of the declaration in the file. */
  readonly base: number;
  readonly tree: SyntaxTree;
}

/** Half-open range of UTF-16 offsets in a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface FileSyntax {
  readonly language: Language;
  readonly text: string;
  /** In document order; comments between declarations are not sections. */
  readonly sections: readonly Section[];
  /** Comments between top-level declarations, in document order. */
  readonly comments: readonly Span[];
  /** Whether the parser had to recover anywhere. */
  readonly hasError: boolean;
}

/** A document that is being edited: each update parses only what changed. */
export interface DocumentParser {
  /** Parses `text`; sections whose source is unchanged keep their tree (the same object). */
  update(text: string): FileSyntax;
  /** Gives the parser's memory back. The syntax handed out stays valid. */
  close(): void;
}

/** Any source text gives a syntax; nothing throws on broken code. */
export interface SyntaxParser {
  parse(language: Language, text: string): FileSyntax;
  open(language: Language): DocumentParser;
}
