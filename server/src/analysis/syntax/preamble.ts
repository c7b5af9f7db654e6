/**
 * The C text of a Go file: the doc comment of `import "C"`, found as cmd/cgo finds it and rewritten so
 * that each C character keeps its place. It does not parse the C.
 */
import type { FileSyntax, Section, Span } from './file.ts';
import { Field, GoKind } from './kinds.ts';
import type { NodeId } from './tree.ts';

/** A `#cgo` line, such as `#cgo LDFLAGS: -lm`; `text` starts at `#cgo` and has no line end. */
export interface CgoDirective extends Span {
  readonly text: string;
}

export interface Preamble {
  /** Offset of the first comment in the Go file. */
  readonly base: number;
  /**
   * As long as the part of the Go file that it replaces: an offset here plus `base` is the same place
   * there. Whatever is not C is blanked: comment markers, `#cgo` lines, Go code between two preambles.
   */
  readonly text: string;
  /** In document order, at their places in the Go file. */
  readonly directives: readonly CgoDirective[];
}

/** One spec of an import declaration that imports "C". */
interface ImportOfC {
  readonly section: Section;
  /** Index of the section in the file. */
  readonly index: number;
  readonly spec: NodeId;
  readonly alone: boolean;
}

function importSpecs(section: Section): NodeId[] {
  const { tree } = section;
  if (tree.kindOf(0) !== GoKind.ImportDeclaration) return [];
  const child = tree.first(0);
  const specs =
    tree.kindOf(child) === GoKind.ImportSpecList ? tree.children(child) : tree.children(0);
  return specs.filter((spec) => tree.kindOf(spec) === GoKind.ImportSpec);
}

function* importsOfC(go: FileSyntax): Iterable<ImportOfC> {
  for (const [index, section] of go.sections.entries()) {
    const { tree } = section;
    const specs = importSpecs(section);
    for (const spec of specs) {
      const path = tree.child(spec, Field.Path);
      if (path < 0 || tree.textOf(path) !== '"C"') continue;
      yield { section, index, spec, alone: specs.length === 1 };
    }
  }
}

/** Whether the file is a cgo file: it imports "C", with or without a preamble. */
export function hasImportC(go: FileSyntax): boolean {
  for (const _ of importsOfC(go)) return true;
  return false;
}

function newlines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}

/**
 * The comment group that go/parser takes for the doc comment of the token at `start`: comments with no
 * blank line between them, the last one ending on the line above. Those on the line of the token
 * before belong to that token.
 *
 * @param comments those between the token before, which ends at `previous`, and the token
 */
function leadGroup(
  text: string,
  comments: readonly Span[],
  previous: number,
  start: number,
): Span[] {
  let group: Span[] = [];
  let end = previous;
  let trailing = previous > 0;
  for (const comment of comments) {
    const gap = newlines(text, end, comment.start);
    if (gap > 0) trailing = false;
    if (gap > 1) group = [];
    if (!trailing) group.push(comment);
    end = comment.end;
  }
  return newlines(text, end, start) === 1 ? group : [];
}

/** The doc comment of the whole declaration. */
function declarationDoc(go: FileSyntax, { section, index }: ImportOfC): Span[] {
  const before = go.sections[index - 1];
  const previous = before ? before.base + before.tree.text.length : 0;
  const between = go.comments.filter(({ start, end }) => start >= previous && end <= section.base);
  return leadGroup(go.text, between, previous, section.base);
}

/** The doc comment of one spec inside parentheses. */
function specDoc(go: FileSyntax, { section, spec }: ImportOfC): Span[] {
  const { tree, base } = section;
  const list = tree.parentOf(spec);
  if (tree.kindOf(list) !== GoKind.ImportSpecList) return [];
  let previous = tree.startOf(list) + 1;
  for (const sibling of tree.children(list)) {
    if (sibling < spec) previous = tree.endOf(sibling);
  }
  const between: Span[] = [];
  for (let i = 0; i + 1 < tree.comments.length; i += 2) {
    const start = tree.comments[i] ?? 0;
    const end = tree.comments[i + 1] ?? 0;
    if (start >= previous && end <= tree.startOf(spec)) {
      between.push({ start: base + start, end: base + end });
    }
  }
  return leadGroup(go.text, between, base + previous, base + tree.startOf(spec));
}

function preambleComments(go: FileSyntax): Span[] {
  const comments: Span[] = [];
  for (const found of importsOfC(go)) {
    const own = specDoc(go, found);
    comments.push(...(own.length === 0 && found.alone ? declarationDoc(go, found) : own));
  }
  return comments;
}

/** Spaces for everything but line ends. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** The text of a comment with its markers blanked. */
function unmarked(comment: string): string {
  if (comment.startsWith('//')) return `  ${comment.slice(2)}`;
  const closed = comment.length >= 4 && comment.endsWith('*/');
  return `  ${closed ? `${comment.slice(2, -2)}  ` : comment.slice(2)}`;
}

function takeDirectives(text: string, base: number): { text: string; directives: CgoDirective[] } {
  const directives: CgoDirective[] = [];
  const rest = text.replace(/^[^\S\r\n]*#cgo\s[^\r\n]*/gm, (line, offset: number) => {
    const start = base + offset + line.indexOf('#');
    const directive = line.trim();
    directives.push({ start, end: start + directive.length, text: directive });
    return blank(line);
  });
  return { text: rest, directives };
}

/** The preamble of a Go file; undefined when it has none. */
export function extractPreamble(go: FileSyntax): Preamble | undefined {
  const comments = preambleComments(go);
  const first = comments[0];
  if (!first) return undefined;
  let text = '';
  let at = first.start;
  for (const { start, end } of comments) {
    text += blank(go.text.slice(at, start)) + unmarked(go.text.slice(start, end));
    at = end;
  }
  // A directive of the preprocessor ends with its line, which a comment stops short of.
  text += blank(go.text.slice(at, go.text.indexOf('\n', at) + 1));
  return { base: first.start, ...takeDirectives(text, first.start) };
}
