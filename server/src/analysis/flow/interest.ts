/**
 * Which functions are worth analysing: those that can hold something to own or to report. An over-
 * approximation by names, cheap enough for every function of a package; the rest is only looked into
 * when a caller asks for a summary.
 */
import {
  cFunctionKnowledge,
  givesBack,
  handsOut,
  nameSaysDestroys,
  nameSaysTakes,
} from '../knowledge/c-functions.ts';
import { handsOutResource } from '../knowledge/go-resources.ts';
import { baseTypeName } from '../model/go-types.ts';
import { idTablesOf } from '../model/id-tables.ts';
import type { GoFunction, PackageModel } from '../model/package.ts';
import { NO_NODE, type SyntaxTree } from '../syntax/tree.ts';
import { declaredNames } from './ownership/declared.ts';
import { mayPoint } from './ownership/parameters.ts';

interface Mentions {
  readonly tree: SyntaxTree;
  /** Names in call position, Go's and C's. */
  readonly called: ReadonlySet<string>;
  /** Converts between addresses and integers. */
  readonly integers: boolean;
  /** Defers a call that is given something, of C or of a function of the package. */
  readonly defers: boolean;
  /** Name of the call at its end; empty when it ends otherwise. */
  readonly last: string;
  /** Has a loop or a wait without an end. */
  readonly endless: boolean;
}

const cache = new WeakMap<SyntaxTree, Mentions>();

const CALL = /([A-Za-z_]\w*)\)*\s*(?:\[[^\]]{0,80}\])?\(/g;

function mentionsOf(tree: SyntaxTree): Mentions {
  let mentions = cache.get(tree);
  if (!mentions) {
    const { text } = tree;
    const called = new Set<string>();
    for (const match of text.matchAll(CALL)) if (match[1]) called.add(match[1]);
    mentions = {
      tree,
      called,
      integers: /\buintptr\s*\)*\s*\(/.test(text),
      defers: DEFERS.test(text),
      last: LAST_CALL.exec(text.slice(-200))?.[1] ?? '',
      endless: /\bfor\s*\{|\bselect\s*\{\s*\}/.test(text),
    };
    cache.set(tree, mentions);
  }
  return mentions;
}

/** `defer C.free(p)`, `defer release(p)`; not `defer mu.Unlock()` or `defer func() {`. */
const DEFERS = /\bdefer\s+(?:C\.|\w+\(\s*[^)\s])/;

/** Functions with a body, by name, with what they mention. */
function bodies(model: PackageModel): [string, Mentions][] {
  const out: [string, Mentions][] = [];
  for (const [name, list] of model.cFunctions) {
    for (const fn of list) {
      const { tree } = fn.section;
      if (fn.signature.body !== NO_NODE) out.push([name, mentionsOf(tree)]);
    }
  }
  for (const fn of model.functions) {
    out.push([fn.signature.name, mentionsOf(fn.section.tree)]);
  }
  return out;
}

/** Functions that may hand a block to their caller: what they return can point into C memory. */
function handingOut(model: PackageModel): [string, Mentions][] {
  const names = new Set<string>(model.cFunctions.keys());
  for (const { signature } of model.functions) {
    const results = signature.results.map((result) => result.type);
    const out = signature.params.some(({ type }) => WRITTEN_THROUGH.test(type));
    const filled = [signature.pointerReceiver ? signature.receiver : '', ...pointersIn(signature)];
    const fills = filled.some((type) => type !== '' && holdsPointers(model, type));
    if (out || fills || results.some((type) => mayBeBlock(model, type))) names.add(signature.name);
  }
  return bodies(model).filter(([name]) => names.has(name));
}

/** Parameters through which a pointer can be written. */
const WRITTEN_THROUGH = /^\*(\*|unsafe\.Pointer$)/;

/** Types that parameters point to. */
function pointersIn({ params }: GoFunction['signature']): string[] {
  return params.flatMap(({ type }) => (/^\*\w+$/.test(type) ? [type.slice(1)] : []));
}

/** A struct type of the package that can hold a pointer to C memory. */
function holdsPointers(model: PackageModel, type: string): boolean {
  return [...(model.types.get(type)?.fields.values() ?? [])].some(mayPoint);
}

/** A pointer to C memory, or to a struct of Go's that may hold one. */
function mayBeBlock(model: PackageModel, type: string): boolean {
  if (!mayPoint(type)) return false;
  const fields = model.types.get(baseTypeName(type))?.fields;
  return !fields?.size || [...fields.values()].some(mayPoint);
}

/** The least set of names that holds those the test accepts, given the set so far. */
function closure(
  all: readonly [string, Mentions][],
  start: Iterable<string>,
  accepts: (mentions: Mentions, sofar: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const names = new Set<string>(start);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, mentions] of all) {
      if (names.has(name) || !accepts(mentions, names)) continue;
      names.add(name);
      changed = true;
    }
  }
  return names;
}

function callsAny(called: ReadonlySet<string>, acquiring: ReadonlySet<string>): boolean {
  for (const name of called) {
    if (acquiring.has(name) || handsOut(name) || handsOutResource(name)) return true;
  }
  return false;
}

function freesAny(called: ReadonlySet<string>, freeing: ReadonlySet<string>): boolean {
  for (const name of called) {
    if (freeing.has(name) || nameSaysDestroys(name) || nameSaysTakes(name)) return true;
    if (cFunctionKnowledge(name)?.arguments?.some((a) => a === 'frees' || a === 'keeps'))
      return true;
  }
  return false;
}

function givesAny(called: ReadonlySet<string>, giving: ReadonlySet<string>): boolean {
  for (const name of called) if (giving.has(name) || givesBack(name)) return true;
  return false;
}

/** Names of the last calls of functions that do not return; an over-approximation. */
const STOPS = /^(panic|exit|_exit|abort|Exit|Fatal\w*|Panic\w*|Goexit|FailNow|Skip\w*|Exec)$/;

/** The call that starts the last line, or the last statement of it, before the closing braces. */
const LAST_CALL = /[\n{;]\s*(?!func\b)(?:\w+\.)*(\w+)\([^\n]*?\)[\s{}()]*\}\s*$/;

/** Whether the body ends in a call of something that may never return, or in an endless loop. */
function endsInStop({ last, endless }: Mentions, stopping: ReadonlySet<string>): boolean {
  return endless || STOPS.test(last) || stopping.has(last);
}

const handed = new WeakMap<SyntaxTree, ReadonlySet<string>>();

/** Called names on lines that mention a parameter, the receiver, or a variable made from one. */
function handedOn({ tree }: Mentions): ReadonlySet<string> {
  let names = handed.get(tree);
  if (!names) {
    const { text } = tree;
    const body = /\{[ \t]*\n/.exec(text)?.index ?? text.indexOf('{');
    const head = text.slice(0, body).match(/[A-Za-z_]\w*/g) ?? [];
    const own = new Set(head.filter((word) => !COMMON.has(word)));
    const out = new Set<string>();
    for (const line of text.slice(body).split('\n')) {
      if (!line.match(/[A-Za-z_]\w*/g)?.some((word) => own.has(word))) continue;
      for (const match of line.matchAll(CALL)) if (match[1]) out.add(match[1]);
      const local = /^\s*(?:var\s+)?(\w+)(?:\s+[\w.*]+)?\s*:?=/.exec(line)?.[1];
      if (local) own.add(local);
    }
    names = out;
    handed.set(tree, names);
  }
  return names;
}

const COMMON = new Set('func C unsafe Pointer char string error'.split(' '));

/** C functions that return a string literal. */
function lendingLiterals(model: PackageModel): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, list] of model.cFunctions) {
    const lends = list.some(({ signature, section }) => {
      return (
        signature.body !== NO_NODE && RETURNS_LITERAL.test(section.tree.textOf(signature.node))
      );
    });
    if (lends) names.add(name);
  }
  return names;
}

const RETURNS_LITERAL = /\breturn\b[^;]*"/;

/** Whether the body hands something that it got to what gives back. */
function givesOn(mentions: Mentions, giving: ReadonlySet<string>): boolean {
  const gives = (name: string): boolean => giving.has(name) || givesBack(name);
  for (const name of mentions.called) {
    if (gives(name)) {
      for (const on of handedOn(mentions)) if (gives(on)) return true;
      return false;
    }
  }
  return false;
}

export interface Interest {
  /** Whether the analysis should run over the declaration to find something to report. */
  inDeclaration(tree: SyntaxTree, fn?: GoFunction): boolean;
  /** Whether the C function may get hold of a block. */
  inC(tree: SyntaxTree): boolean;
  /** Whether a call of that name may hand out a block, give one back, or never return. */
  inCall(name: string): boolean;
  /** Whether the declaration may give something back. */
  mayFree(tree: SyntaxTree): boolean;
  /** Whether a call of that name may never return. */
  mayStop(name: string): boolean;
  /** Names of functions and methods that may give something back. */
  freeing(): ReadonlySet<string>;
}

/** Names of functions and methods of an imported package. */
export interface ImportedNames {
  readonly handingOut: Iterable<string>;
  readonly freeing: Iterable<string>;
}

/** @param namesOf what is known of the package with that import path */
export function interestIn(
  model: PackageModel,
  namesOf: (path: string) => ImportedNames | undefined,
): Interest {
  const all = bodies(model);
  const paths = new Set(model.files.flatMap((file) => [...file.imports.values()]));
  const imported = [...paths].flatMap((path) => namesOf(path) ?? []);
  const handedIn = imported.flatMap((names) => [...names.handingOut]);
  const declared = declaredNames(model);
  const start = [...declared.owned, ...handedIn, ...idTablesOf(model).adders];
  const acquiring = closure(handingOut(model), start, ({ called }, sofar) =>
    callsAny(called, sofar),
  );
  const stopping = closure(all, [], endsInStop);
  const lending = lendingLiterals(model);
  const giving = closure(all, [], givesOn);
  let freeing: ReadonlySet<string> | undefined;
  const freeingNames = (): ReadonlySet<string> => {
    const freed = [...declared.freeing, ...imported.flatMap((names) => [...names.freeing])];
    freeing ??= closure(all, freed, ({ called }, sofar) => freesAny(called, sofar));
    return freeing;
  };
  return {
    inDeclaration: (tree, fn) => {
      const mentions = mentionsOf(tree);
      if (fn?.exportedAs !== undefined && fn.signature.results.length > 0) return true;
      return (
        mentions.integers ||
        mentions.defers ||
        callsAny(mentions.called, acquiring) ||
        givesAny(mentions.called, giving)
      );
    },
    inC: (tree) => callsAny(mentionsOf(tree).called, acquiring),
    inCall: (name) =>
      acquiring.has(name) || stopping.has(name) || giving.has(name) || lending.has(name),
    mayFree: (tree) => freesAny(mentionsOf(tree).called, freeingNames()),
    freeing: freeingNames,
    mayStop: (name) => stopping.has(name),
  };
}
