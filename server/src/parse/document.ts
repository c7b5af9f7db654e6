/**
 * A document that is being edited. It keeps the binding's tree of the last correct version, so that the
 * parser reads only what changed since, and hands out the former compact tree of each declaration that
 * did not change. What it gives for a text does not depend on the versions before.
 */
import type { DocumentParser, FileSyntax, Language, Section } from '../analysis/syntax/file.ts';
import type { SyntaxTree } from '../analysis/syntax/tree.ts';
import type { Backend, ParsedTree } from './backend.ts';
import { type Conversion, type ConversionPolicy, convert } from './convert.ts';
import { parseOnce } from './file-syntax.ts';
import { grammarText } from './grammar-text.ts';
import { ownCopy } from './own-copy.ts';
import { PieceCache } from './piece-cache.ts';
import { convertPieces } from './pieces.ts';
import { changeBetween } from './text-change.ts';

/** The binding's tree of a correct text. */
interface KeptTree {
  readonly parsed: ParsedTree;
  /** The text that the tree's offsets are about. */
  readonly read: string;
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

export class Document implements DocumentParser {
  private former: FileSyntax | undefined;
  private kept: KeptTree | undefined;
  private readonly pieces = new PieceCache();

  constructor(
    private readonly backend: Backend,
    private readonly language: Language,
  ) {}

  update(text: string): FileSyntax {
    const { former, language } = this;
    if (former?.text === text) return former;
    const policy = former ? { own: ownCopy, reuse: reuseFrom(former) } : {};
    const wasBroken = language === 'go' && former?.hasError === true;
    const broken = wasBroken ? this.convertBroken(text, policy) : undefined;
    const conversion = broken?.hasError ? broken : this.convertWhole(text, policy);
    this.former = { language, text, ...conversion };
    return this.former;
  }

  close(): void {
    this.kept?.parsed.delete();
    this.kept = undefined;
    this.former = undefined;
  }

  private convertWhole(text: string, policy: ConversionPolicy): Conversion {
    const read = grammarText(this.language, text);
    const parsed = this.parseChanged(read);
    const conversion = parsed && convert(parsed, text, policy);
    if (!conversion || conversion.hasError) {
      parsed?.delete();
      return this.convertBroken(text, policy);
    }
    this.kept?.parsed.delete();
    this.kept = { parsed, read };
    return conversion;
  }

  private parseChanged(read: string): ParsedTree | undefined {
    const { backend, language, kept } = this;
    if (!kept?.parsed.usable) {
      this.kept = undefined;
      return backend.tryParse(language, read);
    }
    const change = changeBetween(kept.read, read);
    if (change) kept.parsed.edit(change);
    this.kept = { parsed: kept.parsed, read };
    return backend.tryParse(language, read, kept.parsed);
  }

  /** Without the former tree: tree-sitter repairs broken code in another way when it starts from one. */
  private convertBroken(text: string, policy: ConversionPolicy): Conversion {
    const { backend, language, pieces } = this;
    if (language === 'c') return parseOnce(backend, language, text, policy);
    pieces.nextVersion();
    const parse = (piece: string) => parseOnce(backend, language, piece, policy);
    return convertPieces(text, (piece) => pieces.get(piece, parse));
  }
}
