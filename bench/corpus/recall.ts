/** Shares of found sites by class and by what has to be known, for the terminal and for Markdown. */
import type { FaultyOutcome } from './measure.ts';
import { type Family, familyOfClass } from './score.ts';
import { SCOPES, type Scope } from './sites.ts';

export interface Share {
  readonly found: number;
  readonly scored: number;
}

export interface RecallRow {
  readonly name: string;
  readonly family: Family;
  /** Whether the row is the sum of a family. */
  readonly isSum: boolean;
  readonly shares: readonly Share[];
}

interface Column {
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export const COLUMNS: readonly Column[] = [
  ...SCOPES.map((scope) => ({ name: scope, scopes: [scope] })),
  { name: 'file+package', scopes: ['file', 'package'] },
  { name: 'all', scopes: SCOPES },
];

const FAMILIES: readonly Family[] = ['leak+free', 'pointer+handle'];

function shareOf(outcomes: readonly FaultyOutcome[], { scopes }: Column): Share {
  const scored = outcomes.filter(({ site }) => scopes.includes(site.scope));
  return { found: scored.filter(({ found }) => found.length > 0).length, scored: scored.length };
}

/** One row for each family, followed by the rows of its classes. */
export function recallRows(outcomes: readonly FaultyOutcome[]): RecallRow[] {
  return FAMILIES.flatMap((family) => {
    const own = outcomes.filter(({ site }) => familyOfClass(site.class) === family);
    const classes = [...new Set(own.map(({ site }) => site.class))].sort();
    const row = (name: string, isSum: boolean, of: readonly FaultyOutcome[]): RecallRow => {
      return { name, family, isSum, shares: COLUMNS.map((column) => shareOf(of, column)) };
    };
    const ofClass = (name: string): FaultyOutcome[] =>
      own.filter(({ site }) => site.class === name);
    return [row(family, true, own), ...classes.map((name) => row(name, false, ofClass(name)))];
  });
}

/** Such as `3/4 75%`; nothing was scored: `-`. */
export function sayShare({ found, scored }: Share): string {
  return scored === 0 ? '-' : `${found}/${scored} ${Math.floor((100 * found) / scored)}%`;
}
