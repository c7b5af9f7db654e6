/**
 * The syntax of a broken Go text, declaration by declaration: each is parsed alone, so that an error
 * stays where it is. The result depends on nothing but the text.
 */
import type { Section, Span } from '../analysis/syntax/file.ts';
import type { Conversion } from './convert.ts';
import { declarationCuts } from './go-layout.ts';

/** Parses a piece of the text alone; offsets in the result start at 0. */
export type PieceParser = (text: string) => Conversion;

/** Calls `visit` with each stretch between two neighbouring offsets. */
function stretches(offsets: readonly number[], visit: (start: number, end: number) => void): void {
  for (let i = 0; i + 1 < offsets.length; i++) visit(offsets[i] ?? 0, offsets[i + 1] ?? 0);
}

/** `hasError` is false only if the text as a whole has no error. */
export function convertPieces(text: string, parsePiece: PieceParser): Conversion {
  const cuts = declarationCuts(text);
  const unsure = cuts.filter((cut) => !cut.sure).map((cut) => cut.offset);
  const sections: Section[] = [];
  const comments: Span[] = [];
  let hasError = false;
  const add = (from: number, piece: Conversion) => {
    for (const { base, tree } of piece.sections) sections.push({ base: base + from, tree });
    for (const { start, end } of piece.comments) {
      comments.push({ start: start + from, end: end + from });
    }
    hasError ||= piece.hasError;
  };
  const addStretch = (start: number, end: number) => {
    const whole = parsePiece(text.slice(start, end));
    const inner = whole.hasError ? unsure.filter((at) => at > start && at < end) : [];
    if (inner.length === 0) return add(start, whole);
    hasError = true;
    stretches([start, ...inner, end], (a, b) => add(a, parsePiece(text.slice(a, b))));
  };
  const sure = cuts.filter((cut) => cut.sure && cut.offset > 0).map((cut) => cut.offset);
  stretches([0, ...sure, text.length], addStretch);
  return { sections, comments, hasError };
}
