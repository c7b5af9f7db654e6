/**
 * Ownership that somebody wrote down beside a declaration, in Go or C: `//cgovet:takes 0`,
 * `//cgovet:keeps 0`, `//cgovet:borrows`, `//cgovet:returns owned free=NAME`. It wins over what a body
 * seems to do. Positions are 0-based and, of a method, do not count the receiver.
 */
import type { CFunction, PackageModel, SourceUnit } from '../../model/package.ts';
import type { Callee } from '../ir.ts';
import type { Effect, Outcome, ParameterEffect, Summary } from './summary.ts';

/** The summary that comments declare; `undefined` when there are none. */
export function declaredSummary(model: PackageModel, callee: Callee): Summary | undefined {
  for (const source of declarationsOf(model, callee)) {
    const lines = directivesAbove(source.text, source.at);
    if (lines.length) return summaryOf(lines, callee.kind === 'method' ? 1 : 0);
  }
  return undefined;
}

/** Functions, Go's and C's, of which a comment says that the caller owns what they return. */
export function namesDeclaredOwned(model: PackageModel): string[] {
  const sources: [string, Place][] = [
    ...model.functions.map((fn): [string, Place] => [fn.signature.name, goPlace(fn)]),
    ...[...model.cFunctions].flatMap(([name, list]) =>
      list.map((fn): [string, Place] => [name, cPlace(fn)]),
    ),
  ];
  const mentioning = new Map<string, boolean>();
  const mentions = (text: string): boolean => {
    const known = mentioning.get(text) ?? text.includes('cgovet:returns');
    mentioning.set(text, known);
    return known;
  };
  return sources
    .filter(([, { text }]) => mentions(text))
    .filter(([, { text, at }]) => directivesAbove(text, at).some((d) => d.verb === 'returns'))
    .map(([name]) => name);
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

const DIRECTIVE = /\/[/*]\s*cgovet:(takes|keeps|borrows|returns)\b\s*([^*\n\r]*)/;

/** Directives in the comment lines right above the offset, without a blank line between. */
function directivesAbove(text: string, at: number): { verb: string; rest: string }[] {
  const out: { verb: string; rest: string }[] = [];
  let lineStart = text.lastIndexOf('\n', at - 1) + 1;
  while (lineStart > 0) {
    const start = text.lastIndexOf('\n', lineStart - 2) + 1;
    const line = text.slice(start, lineStart).trim();
    if (!line.startsWith('//') && !line.startsWith('/*')) break;
    const match = DIRECTIVE.exec(line);
    if (match?.[1]) out.push({ verb: match[1], rest: (match[2] ?? '').trim() });
    lineStart = start;
  }
  return out;
}

function summaryOf(lines: readonly { verb: string; rest: string }[], offset: number): Summary {
  const kept = new Set<number>();
  let release: string | undefined;
  for (const { verb, rest } of lines) {
    if (verb === 'returns') release = /\bfree=(\w+)/.exec(rest)?.[1] ?? 'free';
    if (verb !== 'takes' && verb !== 'keeps') continue;
    for (const position of rest.match(/\d+/g) ?? ['0']) {
      kept.add(Number(position) + offset);
    }
  }
  const count = Math.max(-1, ...kept) + 1;
  const params = Array.from({ length: count + 1 }, (_, i): ParameterEffect => {
    const effect: Effect = kept.has(i) ? 'keeps' : 'borrows';
    return { self: effect, inside: effect };
  });
  const results: Outcome['results'] = release === undefined ? [] : [{ kind: 'owned', release }];
  return { outcomes: [{ params, results }] };
}
