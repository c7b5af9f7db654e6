/**
 * The words in which the tables of libraries are written: each gives one property to the functions
 * that are listed, separated by blanks. A function may stand in several lists of its library; nothing
 * here knows a library.
 */
import type { ArgumentEffect, CFunctionKnowledge, Success } from '../c-function.ts';

/** Functions of which the same is said. */
export interface FunctionList {
  /** Separated by blanks. */
  readonly names: string;
  readonly says: CFunctionKnowledge;
}

/** What is said of the functions of a library; a function may stand in several lists. */
export type Library = readonly FunctionList[];

/** Reads the names between the backticks. */
export type Names = (names: TemplateStringsArray) => FunctionList;

function each(says: CFunctionKnowledge): Names {
  return (names) => ({ names: names.join(''), says });
}

function at(positions: readonly number[], effect: ArgumentEffect): readonly ArgumentEffect[] {
  return Array.from({ length: Math.max(...positions) + 1 }, (_, i) =>
    positions.includes(i) ? effect : 'borrows',
  );
}

/** The result, when it is not nil, is given back with `release`. */
export function owned(release: string): Names {
  return each({ returns: { release, nullable: true } });
}

/** With nil as that argument the result is given back with `release`; else it is the caller's. */
export function ownedWhenNil(release: string, argument: number): Names {
  return each({ returnsWhenNil: { argument, release } });
}

/** A new object is written through these arguments when the result says so. */
export function writesOut(
  release: string,
  argument: number | readonly number[],
  succeeds: Success = 'zero',
): Names {
  const positions = typeof argument === 'number' ? [argument] : argument;
  return each({ arguments: at(positions, `owned:${release}`), succeeds });
}

/** As `writesOut`, and also when the call fails: the object is there then to be asked for the error. */
export function writesAnyway(release: string, argument: number): Names {
  return each({
    arguments: at([argument], `owned:${release}`),
    succeeds: 'zero',
    writesAnyway: true,
  });
}

/** An error or a message is written through that argument when the call fails. */
export function writesError(release: string, argument: number, succeeds?: Success): Names {
  return each({ failure: { argument, release, ...(succeeds ? { succeeds } : {}) } });
}

/** As `writesError`, of GLib: false, zero or nil is returned then. */
export function writesGError(argument: number): Names {
  return each({ failure: { argument, release: 'g_error_free', succeeds: 'true' } });
}

/** A status other than zero is written through that argument when the call fails. */
export function writesStatus(argument: number): Names {
  return each({ failure: { argument } });
}

/** The only owner gives the object back. */
export function frees(...positions: readonly number[]): Names {
  return each({ arguments: at(positions.length > 0 ? positions : [0], 'frees') });
}

/** As `frees`; a result that tells of an error says nothing else. */
export function freesAnyway(): Names {
  return each({ arguments: ['frees'], freesAnyway: true });
}

/**
 * Gives back what the variable holds whose address is the argument, and mostly sets it to nil, as in
 * `zmsg_destroy(&msg)`; also what a struct holds that belongs to the caller.
 */
export function freesThrough(...positions: readonly number[]): Names {
  const effects = at(positions.length > 0 ? positions : [0], 'frees');
  return each({ arguments: effects, through: true });
}

/** Gives back a reference. */
export function unrefs(...positions: readonly number[]): Names {
  const effects = at(positions.length > 0 ? positions : [0], 'frees');
  return each({ arguments: effects, counted: true });
}

/** As `unrefs`, with the address of the variable that holds the reference. */
export function unrefsThrough(...positions: readonly number[]): Names {
  const effects = at(positions.length > 0 ? positions : [0], 'frees');
  return each({ arguments: effects, through: true, counted: true });
}

/** Stores the argument, or becomes its owner. */
export function keeps(...positions: readonly number[]): Names {
  return each({ arguments: at(positions, 'keeps') });
}

/** Stores the argument and looks at it later, but leaves it to the caller to free it, in the end. */
export function refers(position: number): Names {
  return each({ arguments: at([position], 'refers') });
}

/** Becomes the owner of what the variable holds whose address is the argument, as `zmsg_send(&msg)`. */
export function keepsThrough(...positions: readonly number[]): Names {
  return each({ arguments: at(positions, 'keeps'), through: true });
}

/** One more reference to the argument, which is the result: from here on the count decides. */
export function refs(): Names {
  return each({ arguments: ['keeps'], returnsArgument: 0 });
}

/** The result points into that argument. */
export function returnsArgument(position: number): Names {
  return each({ returnsArgument: position });
}

/** Only looks at its arguments, or copies them, and returns nothing that the caller owns. */
export function borrows(): Names {
  return each({});
}

/** The result belongs to the library, or to what an argument points to, and never to the caller. */
export function lends(): Names {
  return each({ lends: true });
}

/** The result is a count, or negative when the call failed. */
export function counts(): Names {
  return each({ succeeds: 'non-negative' });
}

/** Zero as long as the first argument is a real object, not one that stands for an error. */
export function tellsValid(): Names {
  return each({ tellsValid: true });
}

export function library(...parts: readonly (FunctionList | Library)[]): Library {
  return parts.flat();
}

/**
 * Joins what the lists say of each function.
 *
 * @throws when two lists say different things of the same function
 */
export function functionsOf(libraries: readonly Library[]): Map<string, CFunctionKnowledge> {
  const all = new Map<string, CFunctionKnowledge>();
  for (const { names, says } of libraries.flat()) {
    for (const name of names.split(/\s+/)) {
      if (name === '') continue;
      const known = all.get(name);
      all.set(name, known && known !== says ? join(name, known, says) : says);
    }
  }
  return all;
}

function join(name: string, a: CFunctionKnowledge, b: CFunctionKnowledge): CFunctionKnowledge {
  const { arguments: first = [], ...restA } = a;
  const { arguments: second = [], ...restB } = b;
  const length = Math.max(first.length, second.length);
  const effects = Array.from({ length }, (_, i): ArgumentEffect => {
    const [one, other] = [first[i] ?? 'borrows', second[i] ?? 'borrows'];
    if (one !== 'borrows' && other !== 'borrows') throw new Error(`${name}: argument ${i} twice`);
    return one === 'borrows' ? other : one;
  });
  const said = new Map<string, unknown>(Object.entries(restA));
  for (const [key, value] of Object.entries(restB)) {
    if (said.has(key) && said.get(key) !== value) throw new Error(`${name}: ${key} twice`);
  }
  return { ...restA, ...restB, ...(length > 0 ? { arguments: effects } : {}) };
}

/** The same said of a function whose name, and those of the releases, have a prefix. */
export function withPrefix(prefix: string, value: CFunctionKnowledge): CFunctionKnowledge {
  const { returns, arguments: effects, failure, returnsWhenNil } = value;
  const rename = <T extends { readonly release?: string }>(given: T): T =>
    given.release === undefined ? given : { ...given, release: prefix + given.release };
  return {
    ...value,
    ...(returns ? { returns: rename(returns) } : {}),
    ...(failure ? { failure: rename(failure) } : {}),
    ...(returnsWhenNil ? { returnsWhenNil: rename(returnsWhenNil) } : {}),
    // A bridge to another language may well hand out a copy of what the library lends.
    ...(value.lends ? { lends: false } : {}),
    ...(effects ? { arguments: effects.map((effect) => renameOwned(prefix, effect)) } : {}),
  };
}

function renameOwned(prefix: string, effect: ArgumentEffect): ArgumentEffect {
  const release = effect.startsWith('owned:') ? effect.slice('owned:'.length) : undefined;
  return release === undefined ? effect : `owned:${prefix}${release}`;
}
