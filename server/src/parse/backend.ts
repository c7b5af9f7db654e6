/**
 * The few things that this layer asks of a tree-sitter binding. Offsets and columns are UTF-16 code
 * units in both bindings, rows are 0-based.
 */
import type { Language } from '../analysis/syntax/file.ts';
import type { GrammarMap } from './grammar-map.ts';

export interface Point {
  readonly row: number;
  readonly column: number;
}

/** One replaced stretch of a text. */
export interface TextChange {
  readonly startIndex: number;
  readonly oldEndIndex: number;
  readonly newEndIndex: number;
  readonly startPosition: Point;
  readonly oldEndPosition: Point;
  readonly newEndPosition: Point;
}

/** The part of a binding's TreeCursor that the conversion reads; both bindings have it. */
export interface Cursor {
  readonly nodeType: string;
  readonly nodeTypeId: number;
  readonly nodeIsNamed: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly currentFieldId: number;
  readonly currentFieldName: string | null;
  readonly currentNode: { readonly hasError: boolean };
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** A tree of the binding, which keeps its memory until `delete`. */
export interface ParsedTree {
  readonly grammar: GrammarMap;
  /** Whether the parser that made it still works; of a broken one only `delete` may be called. */
  readonly usable: boolean;
  edit(change: TextChange): void;
  /** Calls `visit` with a cursor on the root; the cursor must not be used afterwards. */
  walk<T>(visit: (cursor: Cursor) => T): T;
  delete(): void;
}

export interface Backend {
  /**
   * Parses the text and repairs what is broken in it.
   *
   * @throws {ParseFailure} when the parser broke; trees made before are not usable any more
   */
  parse(language: Language, text: string): ParsedTree;
  /**
   * Parses a text that is hopefully correct, with the help of a usable former tree after its `edit`.
   * May give up at the first error, which for a long text can save a second of repairs.
   *
   * @throws {ParseFailure} as `parse` does
   */
  tryParse(language: Language, text: string, former?: ParsedTree): ParsedTree | undefined;
  /** Makes a broken parser usable again; does nothing to one that works. */
  recover(): Promise<void>;
}
