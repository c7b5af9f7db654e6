/**
 * Reads the part of a Go file before its first declaration: build constraints, the mark of
 * generated code, the package clause and whether "C" is imported. It does not parse declarations.
 */

export interface GoHeader {
  /** Name in the package clause; empty when there is none. */
  readonly packageName: string;
  readonly importsC: boolean;
  /** Text after `//go:build`, when there is such a line. */
  readonly goBuild?: string;
  /** Texts after `// +build`, one for each line. */
  readonly plusBuild: readonly string[];
  /** Whether the file says `// Code generated … DO NOT EDIT.` before its package clause. */
  readonly generated: boolean;
  /** Whether the header ended inside the text; false when the text was cut too early to know. */
  readonly complete: boolean;
}

const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m;
const GO_BUILD = /^[ \t]*\/\/go:build[ \t]+(.*?)[ \t\r]*$/m;
const PLUS_BUILD = /^[ \t]*\/\/[ \t]*\+build[ \t]+(.*?)[ \t\r]*$/;
const IDENTIFIER = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const STRING = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y;

/** The offset of the first character that is neither blank, `;` nor in a comment. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13) || code === 59 || code === 0xfeff) {
      at += 1;
    } else if (text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end + 1;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else {
      return at;
    }
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

interface Imports {
  readonly importsC: boolean;
  readonly end: number;
}

/** Reads one import spec; `end` is where it started when there is none. */
function readSpec(text: string, from: number): Imports {
  let at = from;
  const name = text[at] === '.' ? '.' : match(IDENTIFIER, text, at);
  if (name !== '') at = skipBlank(text, at + name.length);
  const path = match(STRING, text, at);
  if (path === '') return { importsC: false, end: from };
  return { importsC: name === '' && path === '"C"', end: at + path.length };
}

function readImport(text: string, from: number): Imports {
  let at = skipBlank(text, from);
  if (text[at] !== '(') return readSpec(text, at);
  let importsC = false;
  at = skipBlank(text, at + 1);
  while (text[at] !== ')') {
    const spec = readSpec(text, at);
    if (spec.end === at) return { importsC, end: at };
    importsC ||= spec.importsC;
    at = skipBlank(text, spec.end);
  }
  return { importsC, end: at + 1 };
}

function readImports(text: string, from: number): Imports {
  let importsC = false;
  let at = skipBlank(text, from);
  while (match(IDENTIFIER, text, at) === 'import') {
    const found = readImport(text, at + 'import'.length);
    importsC ||= found.importsC;
    at = skipBlank(text, found.end);
  }
  return { importsC, end: at };
}

/** Texts of `// +build` lines; they count only when a blank line follows before the package clause. */
function plusBuildLines(head: string): string[] {
  const lines = head.split('\n');
  const blank = lines.findLastIndex((line, index) => index < lines.length - 1 && !line.trim());
  return lines.slice(0, Math.max(blank, 0)).flatMap((line) => PLUS_BUILD.exec(line)?.[1] ?? []);
}

/**
 * Scans the header of a Go file. Never fails: broken text gives an empty package name.
 *
 * @param text the file or its beginning; decoded as Latin-1 is good enough
 */
export function scanGoHeader(text: string): GoHeader {
  const clause = skipBlank(text, 0);
  const head = text.slice(0, clause);
  let packageName = '';
  let imports: Imports = { importsC: false, end: clause };
  if (match(IDENTIFIER, text, clause) === 'package') {
    const name = skipBlank(text, clause + 'package'.length);
    packageName = match(IDENTIFIER, text, name);
    imports = readImports(text, name + packageName.length);
  }
  const goBuild = head.includes('//go:build') ? GO_BUILD.exec(head)?.[1] : undefined;
  return {
    packageName,
    importsC: imports.importsC,
    ...(goBuild === undefined ? {} : { goBuild }),
    plusBuild: head.includes('+build') ? plusBuildLines(head) : [],
    generated: head.includes('DO NOT EDIT') && GENERATED.test(head),
    complete: imports.end < text.length,
  };
}

/** Build constraint lines of a C file, which stand in its leading comments like those of Go. */
export function scanCHeader(text: string): Pick<GoHeader, 'goBuild' | 'plusBuild'> {
  const head = text.slice(0, skipBlank(text, 0));
  const goBuild = GO_BUILD.exec(head)?.[1];
  return { ...(goBuild === undefined ? {} : { goBuild }), plusBuild: plusBuildLines(head) };
}
