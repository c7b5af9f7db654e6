/** The last step of parsing: from a binding's tree to the syntax that the analysis reads. */
import type { FileSyntax } from '../analysis/syntax/file.ts';
import type { Backend, ParsedTree } from './backend.ts';
import { type Conversion, type ConversionPolicy, convert } from './convert.ts';
import { resynchronize } from './resync.ts';

export interface SyntaxSource {
  readonly backend: Backend;
  /** Of `text`; it stays alive. */
  readonly parsed: ParsedTree;
  readonly text: string;
  readonly policy: ConversionPolicy;
}

/** Gives what `parse` would make of a piece of the text, perhaps from an earlier time. */
export type PieceLookup = (text: string, parse: (text: string) => Conversion) => Conversion;

/** @throws {ParseFailure} when the parser broke */
export function toSyntax(
  { backend, parsed, text, policy }: SyntaxSource,
  lookUp: PieceLookup = (piece, parse) => parse(piece),
): FileSyntax {
  const { language } = parsed.grammar;
  const whole = convert(parsed, text, policy);
  if (language !== 'go') return { language, text, ...whole };
  const parsePiece = (piece: string) => {
    const tree = backend.parse(language, piece);
    try {
      return convert(tree, piece, policy);
    } finally {
      tree.delete();
    }
  };
  return { language, text, ...resynchronize(text, whole, (piece) => lookUp(piece, parsePiece)) };
}
