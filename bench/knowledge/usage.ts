/**
 * Counts which C functions the cgo files of projects call. Text is searched, not parsed: what is a type
 * and what a project defines itself is told by how the names are written elsewhere.
 */
import { isKnownCType } from '../../server/src/analysis/knowledge/c-functions.ts';

export interface Project {
  readonly name: string;
  /** Go files that import "C". */
  readonly go: readonly string[];
  /** C, C++ and Objective-C files. */
  readonly c: readonly string[];
}

export interface Usage {
  readonly name: string;
  readonly calls: number;
  /** Names of the projects, sorted. */
  readonly projects: readonly string[];
}

/** `C.name(`, but not of a variable or field that is called C. */
const CALL = /(?<![\w.])C\.(\w+)\s*\(/g;

/** `*C.name`, `[]C.name`, `x C.name`, `(C.name)(x)`, `C.name{`. */
const TYPE_USE =
  /[*\]]\s*C\.(\w+)\b|\b(?!return\b|case\b|defer\b|go\b|range\b)\w+[ \t]+C\.(\w+)\b(?!\s*[(.])|\(\s*C\.(\w+)\s*\)\s*\(|(?<![\w.])C\.(\w+)\{/g;

const DEFINITION = /^[A-Za-z_][\w \t*]*?[\s*](\w+)\s*\([^;{}]*\)\s*\{/gm;
const MACRO = /^[ \t]*#[ \t]*define[ \t]+(\w+)\(/gm;
const TYPEDEF = /^[ \t]*typedef\b[^;]*?\b(\w+)\s*;/gm;

/** Go comment right before `import "C"`; the whole text before it, which costs nothing here. */
function preamble(text: string): string {
  return text.slice(0, Math.max(0, text.indexOf('"C"')));
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match.slice(1).find(Boolean) ?? '');
}

/** In the families of GLib types are written like this, and functions never; elsewhere constants. */
const LIKE_A_TYPE =
  /^(Gtk|Gdk|Gst|Pango|Atk|G)[A-Z][a-z]\w*$|^[A-Z][A-Z0-9_]+$|(^|_)(enum|struct)_/;

function typesOf(projects: readonly Project[]): ReadonlySet<string> {
  const types = new Set<string>();
  for (const { go, c } of projects) {
    for (const text of go) for (const name of matches(text, TYPE_USE)) types.add(name);
    for (const text of [...c, ...go.map(preamble)]) {
      for (const name of matches(text, TYPEDEF)) types.add(name);
    }
  }
  return types;
}

/** Functions and macros that the project defines itself. */
function ownNames({ go, c }: Project): ReadonlySet<string> {
  const texts = [...c, ...go.map(preamble)];
  return new Set(texts.flatMap((text) => [...matches(text, DEFINITION), ...matches(text, MACRO)]));
}

/**
 * How often each C function is called, most used first. Left out are types and what a project defines
 * itself, unless `bundled` knows the name: projects carry copies of libraries.
 */
export function countCalls(
  projects: readonly Project[],
  bundled: (name: string) => boolean,
): Usage[] {
  const types = typesOf(projects);
  const isType = (name: string): boolean =>
    types.has(name) || isKnownCType(name) || LIKE_A_TYPE.test(name);
  const found = new Map<string, { calls: number; projects: Set<string> }>();
  for (const project of projects) {
    const own = ownNames(project);
    for (const name of project.go.flatMap((text) => matches(text, CALL))) {
      if (!bundled(name) && (own.has(name) || isType(name))) continue;
      const entry = found.get(name) ?? { calls: 0, projects: new Set<string>() };
      entry.calls += 1;
      entry.projects.add(project.name);
      found.set(name, entry);
    }
  }
  return [...found]
    .map(([name, entry]) => ({ name, calls: entry.calls, projects: [...entry.projects].sort() }))
    .sort(byUse);
}

function byUse(a: Usage, b: Usage): number {
  if (a.calls !== b.calls) return b.calls - a.calls;
  if (a.projects.length !== b.projects.length) return b.projects.length - a.projects.length;
  return a.name < b.name ? -1 : 1;
}
