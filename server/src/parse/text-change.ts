/** The smallest single replacement that turns one text into another, as an incremental parse wants it. */
import type { Point, TextChange } from './backend.ts';

/** Rows end at `\n`, which holds for `\r\n` as well; columns are UTF-16 code units. */
function pointAt(text: string, offset: number, from: number, fromRow: number): Point {
  let row = fromRow;
  let lineStart = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  for (let at = text.indexOf('\n', from); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (
    length < limit &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  ) {
    length++;
  }
  return length;
}

/** The change between the two texts; undefined when they are equal. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const startIndex = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, startIndex);
  const oldEndIndex = before.length - suffix;
  const newEndIndex = after.length - suffix;
  const startPosition = pointAt(before, startIndex, 0, 0);
  const { row } = startPosition;
  return {
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition: pointAt(before, oldEndIndex, startIndex, row),
    newEndPosition: pointAt(after, newEndIndex, startIndex, row),
  };
}
