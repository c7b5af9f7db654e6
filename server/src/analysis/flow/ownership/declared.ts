/**
 * Ownership that somebody wrote down: in the configuration of the project, or beside a declaration in Go
 * or C as `//cgovet:takes 0`, `//cgovet:keeps 0`, `//cgovet:borrows`, `//cgovet:returns owned free=NAME`.
 * It wins over what a body seems to do; attributes of C count where there is no body. Positions are
 * 0-based and, of a method, do not count the receiver.
 */
import type { DeclaredOwnership } from '../../analyzer-types.ts';
import type { CFunctionSignature } from '../../model/c-declarations.ts';
import { commentLinesAbove } from '../../model/comments.ts';
import type { CFunction, PackageModel, SourceUnit } from '../../model/package.ts';
import type { FileSyntax } from '../../syntax/file.ts';
import type { Callee } from '../ir.ts';
import { groupTaken, ownershipByAttributes, releasesNamedBy } from './attributes.ts';
import { configuredFor } from './configured.ts';
import type { Effect, Outcome, ParameterEffect, Summary } from './summary.ts';

/** The summary that somebody declared; `undefined` when nobody did. */
export function declaredSummary(model: PackageModel, callee: Callee): Summary | undefined {
  const offset = callee.kind === 'method' ? 1 : 0;
  const configured = configuredFor(model, callee);
  if (configured) return summaryOf(configured, offset);
  for (const source of declarationsOf(model, callee)) {
    const lines = directivesAbove(source.text, source.at);
    if (lines.length) return summaryOf(declarationIn(lines), offset);
  }
  return undefined;
}

/** What is declared of functions, Go's and C's, by name: of methods and of other packages the last part. */
export interface DeclaredNames {
  /** Functions that hand out something that the caller owns. */
  readonly owned: ReadonlySet<string>;
  /** Functions that give back, take or keep something. */
  readonly freeing: ReadonlySet<string>;
  /** Functions that are named as those that give something back, with the position of that argument. */
  readonly releases: ReadonlyMap<string, number>;
}

const known = new WeakMap<PackageModel, DeclaredNames>();

export function declaredNames(model: PackageModel): DeclaredNames {
  let names = known.get(model);
  if (!names) {
    names = collectNames(model);
    known.set(model, names);
  }
  return names;
}

function collectNames(model: PackageModel): DeclaredNames {
  const owned = new Set<string>();
  const freeing = new Set<string>();
  const releases = new Map<string, number>();
  const add = (name: string, declared: DeclaredOwnership): void => {
    const { returnsOwned, writes = [], takes = [], keeps = [], frees = [] } = declared;
    if (returnsOwned !== undefined || writes.length) owned.add(name);
    if (takes.length + keeps.length + frees.length) freeing.add(name);
    if (returnsOwned !== undefined) releases.set(returnsOwned, 0);
    for (const { free } of writes) releases.set(free, 0);
  };
  for (const [name, declared] of model.ownership) {
    add(name.slice(name.lastIndexOf('.') + 1), declared);
  }
  for (const [name, { text, at }] of mentioning(model)) {
    add(name, declarationIn(directivesAbove(text, at)));
  }
  for (const [name, list] of model.cFunctions) {
    for (const { signature } of list) {
      const declared = ownershipIn(model, signature);
      if (declared) add(name, declared);
      for (const { name: release, position } of releasesNamedBy(signature)) {
        releases.set(release, position);
      }
    }
  }
  for (const name of releases.keys()) freeing.add(name);
  return { owned, freeing, releases };
}

const directed = new WeakMap<FileSyntax, boolean>();

function hasDirectives(syntax: FileSyntax): boolean {
  let known = directed.get(syntax);
  if (known === undefined) {
    known = syntax.text.includes('cgovet:');
    directed.set(syntax, known);
  }
  return known;
}

/** Declarations in texts that have directives. */
function mentioning(model: PackageModel): [string, Place][] {
  const go = model.files.flatMap(({ input }) =>
    [input.syntax, input.preamble?.syntax ?? []].flat(),
  );
  const texts = new Set([...go, ...model.cFiles.values()].filter(hasDirectives).map((s) => s.text));
  if (texts.size === 0) return [];
  const sources: [string, Place][] = [
    ...model.functions.map((fn): [string, Place] => [fn.signature.name, goPlace(fn)]),
    ...[...model.cFunctions].flatMap(([name, list]) =>
      list.map((fn): [string, Place] => [name, cPlace(fn)]),
    ),
  ];
  return sources.filter(([, { text }]) => texts.has(text));
}

/** What a function without a body does by its attributes, or by those of others that name it. */
export function attributedSummary(model: PackageModel, callee: Callee): Summary | undefined {
  if (callee.kind !== 'c') return undefined;
  for (const { signature } of model.cFunctions.get(callee.name) ?? []) {
    const declared = ownershipIn(model, signature);
    if (declared) return summaryOf(declared, 0);
  }
  const position = declaredNames(model).releases.get(callee.name);
  return position === undefined ? undefined : summaryOf({ frees: [position] }, 0);
}

function ownershipIn(
  model: PackageModel,
  signature: CFunctionSignature,
): DeclaredOwnership | undefined {
  return ownershipByAttributes(signature, (group) =>
    group === 'malloc' ? 'free' : takerOf(model, group),
  );
}

function takerOf(model: PackageModel, group: string): string | undefined {
  for (const [name, list] of model.cFunctions) {
    if (list.some(({ signature }) => groupTaken(signature) === group)) return name;
  }
  return undefined;
}

interface Place {
  readonly text: string;
  readonly at: number;
}

function declarationsOf(model: PackageModel, callee: Callee): Place[] {
  switch (callee.kind) {
    case 'go':
      return (model.functionsByName.get(callee.name) ?? []).map(goPlace);
    case 'method':
      return (model.methodsByName.get(callee.name) ?? [])
        .filter((fn) => callee.type === '' || fn.signature.receiver === callee.type)
        .map(goPlace);
    case 'c':
      return (model.cFunctions.get(callee.name) ?? []).map(cPlace);
    default:
      return [];
  }
}

function goPlace(fn: SourceUnit): Place {
  return { text: fn.text, at: fn.section.base };
}

function cPlace(fn: CFunction): Place {
  return { text: fn.text, at: fn.section.base + fn.section.tree.startOf(fn.signature.node) };
}

interface Directive {
  readonly verb: string;
  readonly rest: string;
}

const DIRECTIVE = /\/[/*]\s*cgovet:(takes|keeps|borrows|returns)\b\s*([^*\n\r]*)/;

/** Directives in the comment lines right above the offset, without a blank line between. */
function directivesAbove(text: string, at: number): Directive[] {
  return commentLinesAbove(text, at).flatMap((line) => {
    const match = DIRECTIVE.exec(line);
    return match?.[1] ? [{ verb: match[1], rest: (match[2] ?? '').trim() }] : [];
  });
}

function declarationIn(lines: readonly Directive[]): DeclaredOwnership {
  const keeps: number[] = [];
  let returnsOwned: string | undefined;
  for (const { verb, rest } of lines) {
    if (verb === 'returns') returnsOwned = /\bfree=(\w+)/.exec(rest)?.[1] ?? 'free';
    if (verb !== 'takes' && verb !== 'keeps') continue;
    for (const position of rest.match(/\d+/g) ?? ['0']) keeps.push(Number(position));
  }
  return { keeps, ...(returnsOwned === undefined ? {} : { returnsOwned }) };
}

function summaryOf(declared: DeclaredOwnership, offset: number): Summary {
  const { returnsOwned, takes = [], keeps = [], frees = [], writes = [] } = declared;
  const borrows: ParameterEffect = { self: 'borrows', inside: 'borrows' };
  const both = (effect: Effect): ParameterEffect => ({ self: effect, inside: effect });
  const effects = new Map<number, ParameterEffect>();
  for (const position of [...takes, ...keeps]) effects.set(position + offset, both('keeps'));
  for (const position of frees) effects.set(position + offset, both('frees'));
  for (const { position, free } of writes) {
    effects.set(position + offset, { ...borrows, out: free });
  }
  // What comes after the last one that is named, such as further variadic arguments, is borrowed.
  const count = Math.max(-1, ...effects.keys()) + 2;
  const params = Array.from({ length: count }, (_, i) => effects.get(i) ?? borrows);
  const results: Outcome['results'] =
    returnsOwned === undefined ? [] : [{ kind: 'owned', release: returnsOwned }];
  return { outcomes: [{ params, results }] };
}
