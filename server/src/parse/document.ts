/**
 * A document that is being edited. It keeps the binding's tree between versions, so that the parser
 * reads only what changed, and hands out the former compact tree of each declaration that did not.
 */
import type { DocumentParser, FileSyntax, Language, Section } from '../analysis/syntax/file.ts';
import type { SyntaxTree } from '../analysis/syntax/tree.ts';
import type { Backend, ParsedTree } from './backend.ts';
import { type Conversion, type ConversionPolicy, convert } from './convert.ts';
import { changeBetween } from './text-change.ts';

interface Version {
  readonly syntax: FileSyntax;
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
function reuseFrom(former: FileSyntax, text: string): NonNullable<ConversionPolicy['reuse']> {
  let byText: Map<string, SyntaxTree> | undefined;
  return (kind, start, end) => {
    byText ??= soundTrees(former.sections);
    const tree = byText.get(text.slice(start, end));
    return tree?.kindOf(0) === kind ? tree : undefined;
  };
}

function soundTrees(sections: readonly Section[]): Map<string, SyntaxTree> {
  const trees = new Map<string, SyntaxTree>();
  for (const { tree } of sections) if (!tree.hasError) trees.set(tree.text, tree);
  return trees;
}

export class Document implements DocumentParser {
  private former: Version | undefined;

  constructor(
    private readonly backend: Backend,
    private readonly language: Language,
  ) {}

  update(text: string): FileSyntax {
    const former = this.former;
    if (!former) return this.accept(text, this.backend.parse(this.language, text), undefined);
    const change = changeBetween(former.syntax.text, text);
    if (!change) return former.syntax;
    this.former = undefined;
    try {
      const { usable } = former.parsed;
      if (usable) former.parsed.edit(change);
      const parsed = this.backend.parse(this.language, text, usable ? former.parsed : undefined);
      return this.accept(text, parsed, former.syntax);
    } finally {
      former.parsed.delete();
    }
  }

  close(): void {
    this.former?.parsed.delete();
    this.former = undefined;
  }

  private accept(text: string, parsed: ParsedTree, former: FileSyntax | undefined): FileSyntax {
    const syntax = { language: this.language, text, ...this.convert(text, parsed, former) };
    this.former = { syntax, parsed };
    return syntax;
  }

  private convert(text: string, parsed: ParsedTree, former: FileSyntax | undefined): Conversion {
    if (!former) return convert(parsed, { cut: (start, end) => text.slice(start, end) });
    return convert(parsed, {
      cut: (start, end) => ownCopy(text.slice(start, end)),
      reuse: reuseFrom(former, text),
    });
  }
}
