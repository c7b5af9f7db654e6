/**
 * A document that is being edited. It keeps the binding's tree between versions, so that the parser
 * reads only what changed, and hands out the former compact tree of each declaration that did not.
 */
import type { DocumentParser, FileSyntax, Language, Section } from '../analysis/syntax/file.ts';
import type { SyntaxTree } from '../analysis/syntax/tree.ts';
import type { Backend, ParsedTree } from './backend.ts';
import type { Conversion, ConversionPolicy } from './convert.ts';
import { toSyntax } from './file-syntax.ts';
import { grammarText } from './grammar-text.ts';
import { changeBetween } from './text-change.ts';

interface Version {
  readonly syntax: FileSyntax;
  /** What the parser was given for the text. */
  readonly read: string;
  readonly parsed: ParsedTree;
}

/**
 * A string of its own. What `slice` gives keeps the whole text alive; a document in which each
 * declaration was edited once would hold as many copies of itself as it has declarations.
 */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Trees of the former version by their source. A tree with an error depends on its surroundings. */
function reuseFrom(former: FileSyntax): NonNullable<ConversionPolicy['reuse']> {
  let byText: Map<string, SyntaxTree> | undefined;
  return (kind, source) => {
    byText ??= soundTrees(former.sections);
    const tree = byText.get(source);
    return tree?.kindOf(0) === kind ? tree : undefined;
  };
}

function soundTrees(sections: readonly Section[]): Map<string, SyntaxTree> {
  const trees = new Map<string, SyntaxTree>();
  for (const { tree } of sections) if (!tree.hasError) trees.set(tree.text, tree);
  return trees;
}

interface Piece {
  readonly text: string;
  readonly conversion: Conversion;
}

/** What the pieces of a broken text gave last time: while a brace is open there may be hundreds. */
class PieceCache {
  private former = new Map<string, Piece>();
  private current = new Map<string, Piece>();

  /** Forgets the pieces that the last version did not have. */
  nextVersion(): void {
    this.former = this.current;
    this.current = new Map();
  }

  get(text: string, parse: (text: string) => Conversion): Conversion {
    const known = this.current.get(text) ?? this.former.get(text);
    const piece = known ?? { text: ownCopy(text), conversion: parse(text) };
    this.current.set(piece.text, piece);
    return piece.conversion;
  }
}

export class Document implements DocumentParser {
  private former: Version | undefined;
  private readonly pieces = new PieceCache();

  constructor(
    private readonly backend: Backend,
    private readonly language: Language,
  ) {}

  update(text: string): FileSyntax {
    const former = this.former;
    if (former?.syntax.text === text) return former.syntax;
    const read = grammarText(this.language, text);
    if (!former) return this.accept(text, read, this.backend.parse(this.language, read), {});
    this.former = undefined;
    try {
      const parsed = this.parseChanged(former, read);
      return this.accept(text, read, parsed, { own: ownCopy, reuse: reuseFrom(former.syntax) });
    } finally {
      former.parsed.delete();
    }
  }

  close(): void {
    this.former?.parsed.delete();
    this.former = undefined;
  }

  /**
   * tree-sitter may repair broken code otherwise when it starts from a former tree. For C it does so
   * often enough (1 of 80 random edits) to read a broken text anew: the editor is to report what the
   * command line does. For Go, which is broken while somebody types, it is too rare to pay for.
   */
  private parseChanged(former: Version, read: string): ParsedTree {
    const { language, backend } = this;
    const change = changeBetween(former.read, read);
    if (!change || !former.parsed.usable) return backend.parse(language, read);
    former.parsed.edit(change);
    const parsed = backend.parse(language, read, former.parsed);
    if (language !== 'c' || !parsed.walk((cursor) => cursor.currentNode.hasError)) return parsed;
    parsed.delete();
    return backend.parse(language, read);
  }

  private accept(
    text: string,
    read: string,
    parsed: ParsedTree,
    policy: ConversionPolicy,
  ): FileSyntax {
    this.pieces.nextVersion();
    const { backend, pieces } = this;
    const syntax = toSyntax({ backend, parsed, text, policy }, (piece, parsePiece) =>
      pieces.get(piece, parsePiece),
    );
    this.former = { syntax, read, parsed };
    return syntax;
  }
}
