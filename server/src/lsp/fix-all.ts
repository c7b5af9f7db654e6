/** Puts the safe fixes of one file together. A fix that meets another one waits for the next time. */
import type { LocatedEdit, LocatedFinding, Position } from '../project/types.ts';

/**
 * The edits of the first safe fix of each finding of `path`. Edits that several fixes have in common
 * (an added import) are made once; fixes that also touch other files are left to the user.
 */
export function combineSafeFixes(path: string, findings: readonly LocatedFinding[]): LocatedEdit[] {
  const taken: LocatedEdit[] = [];
  for (const { fixes } of findings) {
    const [preferred] = fixes;
    if (preferred === undefined || !preferred.safe) continue;
    if (preferred.edits.some(({ file }) => file !== path)) continue;
    const added = preferred.edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (added.some((edit) => taken.some((other) => collides(edit, other)))) continue;
    taken.push(...added);
  }
  return taken;
}

function isSame(a: LocatedEdit, b: LocatedEdit): boolean {
  return (
    a.newText === b.newText &&
    compare(a.range.start, b.range.start) === 0 &&
    compare(a.range.end, b.range.end) === 0
  );
}

/** Two insertions at one place collide as well: their order would be a guess. */
function collides(a: LocatedEdit, b: LocatedEdit): boolean {
  if (compare(a.range.start, b.range.start) === 0) return true;
  return compare(a.range.start, b.range.end) < 0 && compare(b.range.start, a.range.end) < 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
