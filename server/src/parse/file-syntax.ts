/** The steps between a binding's tree and the syntax that the analysis reads. */
import type { FileSyntax, Language } from '../analysis/syntax/file.ts';
import type { Backend, ParsedTree } from './backend.ts';
import { type Conversion, type ConversionPolicy, convert } from './convert.ts';
import { grammarText } from './grammar-text.ts';
import { convertPieces, type PieceParser } from './pieces.ts';

/** Parses a text, broken or not, and keeps nothing of the binding's. */
export function parseOnce(
  backend: Backend,
  language: Language,
  text: string,
  policy?: ConversionPolicy,
): Conversion {
  return converted(backend.parse(language, grammarText(language, text)), text, policy);
}

function converted(parsed: ParsedTree, text: string, policy?: ConversionPolicy): Conversion {
  try {
    return convert(parsed, text, policy);
  } finally {
    parsed.delete();
  }
}

/** @throws {ParseFailure} when the parser broke */
export function parseFile(backend: Backend, language: Language, text: string): FileSyntax {
  return { language, text, ...convertFile(backend, language, text) };
}

function convertFile(backend: Backend, language: Language, text: string): Conversion {
  const parsePiece: PieceParser = (piece) => parseOnce(backend, language, piece);
  if (language !== 'go') return parsePiece(text);
  const parsed = backend.tryParse(language, text);
  const whole = parsed && converted(parsed, text);
  return whole && !whole.hasError ? whole : convertPieces(text, parsePiece);
}
