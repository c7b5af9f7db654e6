/**
 * Which functions are worth analysing: those that can hold something to own or to report. An over-
 * approximation by names, cheap enough for every function of a package; the rest is only looked into
 * when a caller asks for a summary.
 */
import { cFunctionKnowledge } from '../knowledge/c-functions.ts';
import type { GoFunction, PackageModel } from '../model/package.ts';
import type { SyntaxTree } from '../syntax/tree.ts';

interface Mentions {
  /** Names in call position, Go's and C's. */
  readonly called: ReadonlySet<string>;
  /** Converts between addresses and integers. */
  readonly integers: boolean;
  /** Defers a call of C. */
  readonly defersC: boolean;
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
      called,
      integers: /\buintptr\s*\(/.test(text),
      defersC: /\bdefer\s+C\./.test(text),
    };
    cache.set(tree, mentions);
  }
  return mentions;
}

/** The names whose call may give the caller something that it must give back. */
function acquiringNames(model: PackageModel): ReadonlySet<string> {
  const waiting: [string, Mentions][] = [];
  for (const [name, list] of model.cFunctions) {
    for (const fn of list) waiting.push([name, mentionsOf(fn.section.tree)]);
  }
  for (const fn of model.functions) {
    waiting.push([fn.signature.name, mentionsOf(fn.section.tree)]);
  }
  const acquiring = new Set<string>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, { called }] of waiting) {
      if (acquiring.has(name) || !callsAny(called, acquiring)) continue;
      acquiring.add(name);
      changed = true;
    }
  }
  return acquiring;
}

function callsAny(called: ReadonlySet<string>, acquiring: ReadonlySet<string>): boolean {
  for (const name of called) {
    if (acquiring.has(name) || cFunctionKnowledge(name)?.returns) return true;
  }
  return false;
}

/** Tells of a tree whether the analysis should run over it. */
export function interestIn(model: PackageModel): (tree: SyntaxTree, fn?: GoFunction) => boolean {
  const acquiring = acquiringNames(model);
  return (tree, fn) => {
    const mentions = mentionsOf(tree);
    if (fn?.exportedAs !== undefined && fn.signature.results.length > 0) return true;
    return mentions.integers || mentions.defersC || callsAny(mentions.called, acquiring);
  };
}
