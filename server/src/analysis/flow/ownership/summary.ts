/** What a function does with ownership, as its callers need to know it. */
import type { FieldEnd } from './fields.ts';
import { mergeSure } from './misuse-effects.ts';
import type { Sign } from './values.ts';

/** What becomes of something that was handed in. Vacuous: it was nil on that way. */
export type Effect = 'borrows' | 'frees' | 'keeps' | 'undecided' | 'vacuous';

export interface ParameterEffect {
  /** What the argument itself points to. */
  readonly self: Effect;
  /** What lies in it: elements of a slice, fields behind a pointer, extra variadic arguments. */
  readonly inside: Effect;
  /** A new block is written through it, which the caller gives back with the function named. */
  readonly out?: string;
  /** New blocks are left in the fields of what it points to. */
  readonly fills?: FilledArgument;
  /** Nil is written through it. */
  readonly outNil?: true;
  readonly sure?: SureEffects;
  /** It was passed on to C of which no body is known. */
  readonly seenByC?: boolean;
  /** It was passed to a C function of which only the name is known, which is taken to borrow. */
  readonly assumed?: true;
  /** A number of that sign is written through it. */
  readonly number?: Sign;
  /** It was not nil. */
  readonly isSet?: true;
  /** Only for a number of one of these signs does the function return in this way. */
  readonly signs?: readonly Sign[];
}

/** What happens to one argument on every way, unless it is nil. */
export interface SureEffects {
  /** It is given back, by that C function in the end. */
  readonly frees?: string;
  /** It is looked at. */
  readonly uses?: boolean;
  /** What happens to what the caller put into it, by the way there. */
  readonly parts?: readonly SurePart[];
}

export interface SurePart {
  readonly steps: readonly string[];
  /** It is given back by that C function, and stays where it lay or not. Nil: there is nothing there. */
  readonly effect: { readonly frees: string; readonly stays: boolean } | 'uses' | 'nil';
}

export interface FilledArgument {
  /** What is filled, as the callee writes it. */
  readonly type: string;
  readonly paths: readonly string[];
}

export type ResultEffect =
  | { readonly kind: 'unknown' | 'nil' | 'non-nil' | 'go' | 'lent' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'number'; readonly sign: Sign }
  /** A block that the caller must give back with `release`. */
  | { readonly kind: 'owned'; readonly release: string }
  /** An object, or a struct by value, that holds such blocks in its fields. */
  | {
      readonly kind: 'owner';
      /** What it is, as written. */
      readonly type: string;
      readonly byValue: boolean;
      /** Paths of the fields. */
      readonly fields: readonly string[];
      /** Fields that hold what came in as an argument. */
      readonly given: readonly { readonly path: string; readonly index: number }[];
    }
  /** What came in as that argument. */
  | { readonly kind: 'parameter'; readonly index: number; readonly moved: boolean }
  /** Something that lay in that argument: a field, an element. */
  | { readonly kind: 'inside'; readonly index: number }
  /** A function that gives back the block of that result. */
  | { readonly kind: 'cleanup'; readonly result: number };

/** One way in which a call can end. */
export interface Outcome {
  readonly params: readonly ParameterEffect[];
  readonly results: readonly ResultEffect[];
}

export interface Summary {
  /** None: the function never returns. */
  readonly outcomes: readonly Outcome[];
  /** What becomes, on some way, of single fields of what is handed in. */
  readonly fields?: readonly FieldEnd[];
}

/** What becomes of an argument that the function only looks at. */
export const BORROWED: ParameterEffect = { self: 'borrows', inside: 'borrows' };

const FROM_ARGUMENT: ReadonlySet<string> = new Set(['parameter', 'inside']);

/** Results by which a caller gets hold of a block. */
const CARRIES: ReadonlySet<string> = new Set(['owned', 'owner', 'cleanup', ...FROM_ARGUMENT]);

/** More ways than these are merged into one. */
const MAX_OUTCOMES = 6;

/**
 * A summary in its normal form: each outcome once; outcomes that differ in nothing that a caller
 * could own are one.
 */
export function summarize(outcomes: readonly Outcome[]): Summary {
  // What a caller cannot tell apart by what it gets is one outcome.
  const distinct = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const written = outcome.params.map((p) => p.out ?? p.fills ?? (p.outNil ? 'nil' : ''));
    const key = JSON.stringify([outcome.results, written]);
    const same = distinct.get(key);
    distinct.set(key, same ? mergeOutcomes(same, outcome) : outcome);
  }
  const list = [...distinct.values()];
  const plain = list.every(
    (o) => o.results.every((r) => !CARRIES.has(r.kind)) && !o.params.some((p) => p.out ?? p.fills),
  );
  const uniform = new Set(list.map(plainText)).size <= 1;
  if (list.length <= 1 || (list.length <= MAX_OUTCOMES && !(plain && uniform))) {
    return { outcomes: list };
  }
  return { outcomes: [list.reduce(mergeOutcomes)] };
}

/** What becomes of the arguments; what is sure of them is not worth a way of its own. */
function plainText({ params }: Outcome): string {
  return JSON.stringify(
    params.map(({ self, inside, out, isSet, signs }) => [self, inside, out, isSet, signs]),
  );
}

function mergeOutcomes(a: Outcome, b: Outcome): Outcome {
  return {
    params: longer(a.params, b.params).map((_, i) =>
      mergeParameters(a.params[i] ?? BORROWED, b.params[i] ?? BORROWED),
    ),
    results: longer(a.results, b.results).map((_, i) => mergeResults(a.results[i], b.results[i])),
  };
}

function longer<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.length >= b.length ? a : b;
}

function mergeParameters(a: ParameterEffect, b: ParameterEffect): ParameterEffect {
  const self = mergeEffects(a.self, b.self);
  const inside = mergeInside(a.inside, b.inside);
  const sure = mergeEffectsOf(a, b);
  return {
    self,
    inside,
    ...(a.out !== undefined && a.out === b.out ? { out: a.out } : {}),
    ...(a.fills && JSON.stringify(a.fills) === JSON.stringify(b.fills) ? { fills: a.fills } : {}),
    ...(a.outNil && b.outNil ? { outNil: true } : {}),
    ...(a.number !== undefined && a.number === b.number ? { number: a.number } : {}),
    ...(a.isSet && b.isSet ? { isSet: true } : {}),
    ...(a.signs && b.signs ? { signs: [...new Set([...a.signs, ...b.signs])].sort() } : {}),
    ...(sure ? { sure } : {}),
    ...(a.seenByC || b.seenByC ? { seenByC: true } : {}),
    ...(a.assumed || b.assumed ? { assumed: true } : {}),
  };
}

function mergeEffectsOf(a: ParameterEffect, b: ParameterEffect): SureEffects | undefined {
  if (a.self === 'vacuous') return b.sure;
  return b.self === 'vacuous' ? a.sure : mergeSure(a.sure, b.sure);
}

/** A loop over no elements frees nothing: what frees some elements frees all that there are. */
function mergeInside(a: Effect, b: Effect): Effect {
  if (a === 'borrows') return b;
  return b === 'borrows' ? a : mergeEffects(a, b);
}

function mergeEffects(a: Effect, b: Effect): Effect {
  if (a === 'vacuous') return b;
  return a === b || b === 'vacuous' ? a : 'undecided';
}

function mergeResults(a: ResultEffect | undefined, b: ResultEffect | undefined): ResultEffect {
  if (a?.kind === 'nil' && b && FROM_ARGUMENT.has(b.kind)) return b;
  if (b?.kind === 'nil' && a && FROM_ARGUMENT.has(a.kind)) return a;
  return a && b && JSON.stringify(a) === JSON.stringify(b) ? a : { kind: 'unknown' };
}

/** Whether the caller gets hold of a block that it did not have before. */
export function handsOut({ outcomes }: Summary): boolean {
  return outcomes.some(
    ({ params, results }) =>
      params.some(({ out, fills }) => out !== undefined || fills) ||
      results.some(
        (result) =>
          result.kind === 'owned' ||
          result.kind === 'cleanup' ||
          (result.kind === 'owner' && result.fields.length > 0),
      ),
  );
}

/** What holds whichever of several functions is called; `undefined` for none. */
export function mergeSummaries(summaries: readonly Summary[]): Summary | undefined {
  const [first, ...others] = summaries;
  if (!first || others.length === 0) return first;
  if (others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  const outcomes = summaries.flatMap((summary) => summary.outcomes);
  if (outcomes.length === 0) return first;
  const fields = summaries.flatMap((summary) => summary.fields ?? []);
  return { outcomes: [outcomes.reduce(mergeOutcomes)], ...(fields.length ? { fields } : {}) };
}
