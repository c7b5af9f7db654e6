/**
 * A second chance for Go declarations that a broken one swallowed. An open brace makes the grammar read
 * the rest of the file as the inside of one function; but Go code is formatted by gofmt, where a
 * declaration begins in the first column, so the text can be cut there and its pieces parsed alone.
 */
import type { Section, Span } from '../analysis/syntax/file.ts';
import { GoKind } from '../analysis/syntax/kinds.ts';
import type { Conversion } from './convert.ts';

/** A named function cannot stand inside another one, so this begins a declaration wherever it is. */
const FUNCTION = String.raw`func[ \t]+(?:\([^)\n]*\)[ \t]*)?[\p{L}_][\p{L}\p{N}_]*[ \t]*[(\[]`;
/** These can stand inside functions that gofmt has not seen; there, no gap precedes them. */
const OTHER = String.raw`(?<=^(?:|[})].*|//.*)\r?\n)(?:type|var|const|import)[ \t]+[\p{L}_("]`;
const DECLARATION = new RegExp(`^(?:${FUNCTION}|${OTHER})`, 'gmu');

const DECLARATION_KINDS: ReadonlySet<number> = new Set([
  GoKind.FunctionDeclaration,
  GoKind.MethodDeclaration,
  GoKind.TypeDeclaration,
  GoKind.VarDeclaration,
  GoKind.ConstDeclaration,
  GoKind.ImportDeclaration,
]);

function endOf({ base, tree }: Section): number {
  return base + tree.text.length;
}

/** Stretches in which a line that looks like the beginning of a declaration is not one. */
function opaqueSpans(whole: Conversion): Span[] {
  const spans = [...whole.comments];
  for (const { base, tree } of whole.sections) {
    if (!tree.hasError) {
      spans.push({ start: base, end: base + tree.text.length });
      continue;
    }
    for (let i = 0; i + 1 < tree.comments.length; i += 2) {
      spans.push({
        start: base + (tree.comments[i] ?? 0),
        end: base + (tree.comments[i + 1] ?? 0),
      });
    }
    tree.kind.forEach((kind, node) => {
      if (kind !== GoKind.RawStringLiteral) return;
      spans.push({ start: base + tree.startOf(node), end: base + tree.endOf(node) });
    });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Where the comment lines directly above the line at `offset` begin; `offset` when there are none. */
function withComments(text: string, offset: number): number {
  let start = offset;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!text.startsWith('//', above)) break;
    start = above;
  }
  return start;
}

/** Offsets at which a declaration begins that no sound one contains, with its comments, ascending. */
function boundariesOf(text: string, whole: Conversion): number[] {
  const opaque = opaqueSpans(whole);
  const boundaries: number[] = [];
  let next = 0;
  for (const { index } of text.matchAll(DECLARATION)) {
    while ((opaque[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((opaque[next]?.start ?? Number.POSITIVE_INFINITY) < index) continue;
    boundaries.push(withComments(text, index));
  }
  return boundaries;
}

/** Index of the first of the ascending numbers that is not below `value`. */
function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The regions that are to be read again, each as the offsets at which it is cut, its ends included.
 * A region ends where a declaration begins; none is needed where an error stays inside its declaration.
 */
function regionsOf(text: string, whole: Conversion): number[][] {
  const boundaries = boundariesOf(text, whole);
  const sound = whole.sections.filter(
    ({ tree }) => !tree.hasError && DECLARATION_KINDS.has(tree.kindOf(0)),
  );
  const stops = [...boundaries, ...sound.map(({ base }) => base)].sort((a, b) => a - b);
  const regions: number[][] = [];
  let done = 0;
  for (const section of whole.sections) {
    if (!section.tree.hasError) continue;
    const start = Math.max(section.base, done);
    const first = lowerBound(boundaries, start + 1);
    if ((boundaries[first] ?? text.length) >= endOf(section)) continue;
    done = stops[lowerBound(stops, endOf(section))] ?? text.length;
    regions.push([start, ...boundaries.slice(first, lowerBound(boundaries, done)), done]);
  }
  return regions;
}

/** Only what begins outside all regions. */
function outside(regions: readonly (readonly number[])[]): (offset: number) => boolean {
  const starts = regions.map((cuts) => cuts[0] ?? 0);
  return (offset) => {
    const end = regions[lowerBound(starts, offset + 1) - 1]?.at(-1);
    return end === undefined || offset >= end;
  };
}

/**
 * Puts the declarations of pieces in place of the broken section that swallowed them.
 *
 * @param parsePiece parses such a stretch alone; offsets in its result start at 0
 */
export function resynchronize(
  text: string,
  whole: Conversion,
  parsePiece: (text: string) => Conversion,
): Conversion {
  if (!whole.hasError) return whole;
  const regions = regionsOf(text, whole);
  if (regions.length === 0) return whole;
  const isOutside = outside(regions);
  const sections = whole.sections.filter(({ base }) => isOutside(base));
  const comments = whole.comments.filter(({ start }) => isOutside(start));
  for (const cuts of regions) {
    for (let i = 0; i + 1 < cuts.length; i++) {
      const from = cuts[i] ?? 0;
      const piece = parsePiece(text.slice(from, cuts[i + 1]));
      for (const { base, tree } of piece.sections) sections.push({ base: base + from, tree });
      for (const { start, end } of piece.comments) {
        comments.push({ start: start + from, end: end + from });
      }
    }
  }
  sections.sort((a, b) => a.base - b.base);
  comments.sort((a, b) => a.start - b.start);
  return { sections, comments, hasError: true };
}
