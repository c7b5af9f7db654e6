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
import { remembered } from '../syntax/remembered.ts';
import { NO_NODE, type SyntaxTree } from '../syntax/tree.ts';
import { declaredNames } from './ownership/declared.ts';
import { mayPoint } from './ownership/parameters.ts';

interface Mentions {
  readonly tree: SyntaxTree;
  /** Names in call position, Go's and C's. */
  readonly called: ReadonlySet<string>;
  /** One of them is known to hand something out. */
  readonly handsOut: boolean;
  /** One of them is known to give something back. */
  readonly gives: boolean;
  /** Converts between addresses and integers. */
  readonly integers: boolean;
  /** Functions of the package that it defers and gives something; empty for one of C. */
  readonly deferred: ReadonlySet<string>;
  /** Name of the call at its end; empty when it ends otherwise. */
  readonly last: string;
  /** Has a loop or a wait without an end. */
  readonly endless: boolean;
}

const CALL = /\b([A-Za-z_]\w*)\)*\s*(?:\[[^\]]{0,80}\])?\(/g;

const mentionsOf = remembered((tree): Mentions => {
  const { text } = tree;
  const called = new Set<string>();
  for (const match of text.matchAll(CALL)) if (match[1]) called.add(match[1]);
  return {
    tree,
    called,
    handsOut: some(called, (name) => handsOut(name) || handsOutResource(name)),
    gives: some(called, givesBack),
    integers: /\buintptr\s*\)*\s*\(/.test(text),
    deferred: new Set([...text.matchAll(DEFERS)].map(([, name = '']) => name)),
    last: LAST_CALL.exec(text.slice(-200))?.[1] ?? '',
    endless: /\bfor\s*\{|\bselect\s*\{\s*\}/.test(text),
  };
});

/** `defer C.free(p)`, `defer release(p)`; not `defer mu.Unlock()` or `defer func() {`. */
const DEFERS = /\bdefer\s+(?:C\.|(\w+)\(\s*[^)\s])/g;

type Body = readonly [name: string, mentions: Mentions];

/** Functions with a body, by name, with what they mention. */
function bodies(model: PackageModel): Body[] {
  const out: Body[] = [];
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
function handingOut(model: PackageModel, all: readonly Body[]): Body[] {
  const names = new Set<string>(model.cFunctions.keys());
  for (const { signature } of model.functions) {
    const results = signature.results.map((result) => result.type);
    const out = signature.params.some(({ type }) => WRITTEN_THROUGH.test(type));
    const filled = [signature.pointerReceiver ? signature.receiver : '', ...pointersIn(signature)];
    const fills = filled.some((type) => type !== '' && holdsPointers(model, type));
    if (out || fills || results.some((type) => mayBeBlock(model, type))) names.add(signature.name);
  }
  return all.filter(([name]) => names.has(name));
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

/** Which functions of the package call which, by names. */
class Calls {
  readonly all: readonly Body[];
  private readonly callers = new Map<string, Body[]>();

  constructor(model: PackageModel) {
    this.all = bodies(model);
    for (const [name] of this.all) this.callers.set(name, []);
    for (const body of this.all) {
      for (const name of body[1].called) this.callers.get(name)?.push(body);
    }
  }

  /** Whether a function of the package has that name. */
  has(name: string): boolean {
    return this.callers.has(name);
  }

  /** The least set of names that holds those the test accepts, given the set so far. */
  closure(
    start: Iterable<string>,
    accepts: (mentions: Mentions, sofar: ReadonlySet<string>) => boolean,
    among: readonly Body[] = this.all,
  ): ReadonlySet<string> {
    const names = new Set<string>(start);
    const candidates = among === this.all ? undefined : new Set(among);
    const work = [...among];
    for (let body = work.pop(); body; body = work.pop()) {
      const [name, mentions] = body;
      if (names.has(name) || (candidates && !candidates.has(body))) continue;
      if (!accepts(mentions, names)) continue;
      names.add(name);
      work.push(...(this.callers.get(name) ?? []));
    }
    return names;
  }
}

function some(names: ReadonlySet<string>, test: (name: string) => boolean): boolean {
  for (const name of names) if (test(name)) return true;
  return false;
}

function mayGetHold({ handsOut, called }: Mentions, acquiring: ReadonlySet<string>): boolean {
  return handsOut || some(called, (name) => acquiring.has(name));
}

/** Whether a name that is called says, or is known, to give back, take or keep something. */
const callsFreeing = remembered((tree) =>
  some(
    mentionsOf(tree).called,
    (name) => nameSaysDestroys(name) || nameSaysTakes(name) || takes(name),
  ),
);

function takes(name: string): boolean {
  const { arguments: effects } = cFunctionKnowledge(name) ?? {};
  return effects?.some((effect) => effect === 'frees' || effect === 'keeps') ?? false;
}

function mayFree(mentions: Mentions, freed: ReadonlySet<string>): boolean {
  return callsFreeing(mentions.tree) || some(mentions.called, (name) => freed.has(name));
}

function mayGive({ gives, called }: Mentions, giving: ReadonlySet<string>): boolean {
  return gives || some(called, (name) => giving.has(name));
}

/** Names of the last calls of functions that do not return; an over-approximation. */
const STOPS = /^(panic|exit|_exit|abort|Exit|Fatal\w*|Panic\w*|Goexit|FailNow|Skip\w*|Exec)$/;

/** The call that starts the last line, or the last statement of it, before the closing braces. */
const LAST_CALL = /[\n{;]\s*(?!func\b)(?:\w+\.)*(\w+)\([^\n]*?\)[\s{}()]*\}\s*$/;

/** Whether the body ends in a call of something that may never return, or in an endless loop. */
function endsInStop({ last, endless }: Mentions, stopping: ReadonlySet<string>): boolean {
  return endless || STOPS.test(last) || stopping.has(last);
}

/** Called names on lines that mention a parameter, the receiver, or a variable made from one. */
const handedOn = remembered(({ text }): ReadonlySet<string> => {
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
  return out;
});

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
  if (!mayGive(mentions, giving)) return false;
  return some(handedOn(mentions.tree), (name) => giving.has(name) || givesBack(name));
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
  const calls = new Calls(model);
  const paths = new Set(model.files.flatMap((file) => [...file.imports.values()]));
  const imported = [...paths].flatMap((path) => namesOf(path) ?? []);
  const handedIn = imported.flatMap((names) => [...names.handingOut]);
  const declared = declaredNames(model);
  const start = [...declared.owned, ...handedIn, ...idTablesOf(model).adders];
  const acquiring = calls.closure(start, mayGetHold, handingOut(model, calls.all));
  const stopping = calls.closure([], endsInStop);
  const lending = lendingLiterals(model);
  const giving = calls.closure([], givesOn);
  let freeing: ReadonlySet<string> | undefined;
  const freeingNames = (): ReadonlySet<string> => {
    const freed = [...declared.freeing, ...imported.flatMap((names) => [...names.freeing])];
    freeing ??= calls.closure(freed, mayFree);
    return freeing;
  };
  return {
    inDeclaration: (tree, fn) => {
      const mentions = mentionsOf(tree);
      if (fn?.exportedAs !== undefined && fn.signature.results.length > 0) return true;
      return (
        mentions.integers ||
        some(mentions.deferred, (name) => !calls.has(name) || freeingNames().has(name)) ||
        mayGetHold(mentions, acquiring) ||
        mayGive(mentions, giving)
      );
    },
    inC: (tree) => mayGetHold(mentionsOf(tree), acquiring),
    inCall: (name) =>
      acquiring.has(name) || stopping.has(name) || giving.has(name) || lending.has(name),
    mayFree: (tree) => mayFree(mentionsOf(tree), freeingNames()),
    freeing: freeingNames,
    mayStop: (name) => stopping.has(name),
  };
}
