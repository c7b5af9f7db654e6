/**
 * Finds suppression comments in a file and the lines that each covers. Whether they hide anything is
 * decided in suppress.ts.
 */
import type { FileSyntax, Section, Span } from '../analysis/syntax/file.ts';
import { CKind, GoKind } from '../analysis/syntax/kinds.ts';
import type { LineTable } from '../analysis/syntax/lines.ts';
import type { NodeId, SyntaxTree } from '../analysis/syntax/tree.ts';
import type { SourceFile } from './source-file.ts';

export interface Directive extends Span {
  readonly by: 'cgovet:ignore' | 'nolint' | 'lint:ignore';
  /** Names as they are written; `nolint:cgovet` has the name `cgovet`, which means every rule. */
  readonly names: readonly string[];
  /** Empty when none was given. */
  readonly reason: string;
  /** First and last covered line, 0-based. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** On the covered lines a finding may also end; a comment above its code covers beginnings only. */
  readonly trailing: boolean;
}

const MARKS = ['cgovet:ignore', 'nolint:', 'lint:ignore'];
const CGOVET = /^\/\/\s*cgovet:ignore(?:\s+(\S+))?(?:\s+(.*))?$/;
const NOLINT = /^\/\/\s*nolint:([\w-]+(?:,\s*[\w-]+)*)(?:\s*\/\/(.*)|\s.*)?$/;
const LINT = /^\/\/\s*lint:ignore\s+(\S+)(?:\s+(.*))?$/;

type Words = Pick<Directive, 'by' | 'names' | 'reason'>;

/** What a comment says; undefined for one that suppresses nothing. */
export function parseDirective(comment: string): Words | undefined {
  const text = comment.trimEnd();
  const words = (by: Directive['by'], found: RegExpExecArray): Words => ({
    by,
    names: (found[1] ?? '').split(/,\s*/).filter((name) => name !== ''),
    reason: (found[2] ?? '').trim(),
  });
  const own = CGOVET.exec(text);
  if (own !== null) return words('cgovet:ignore', own);
  const nolint = NOLINT.exec(text);
  if (nolint !== null) return words('nolint', nolint);
  const lint = LINT.exec(text);
  return lint === null ? undefined : words('lint:ignore', lint);
}

/** A syntax that starts at `base` of the file; its sections and comments are relative to that. */
interface Part {
  readonly base: number;
  readonly syntax: FileSyntax;
}

function* commentsOf({ base, syntax }: Part): Generator<Span> {
  for (const { start, end } of syntax.comments) yield { start: base + start, end: base + end };
  for (const section of syntax.sections) {
    const { comments } = section.tree;
    const from = base + section.base;
    for (let at = 0; at + 1 < comments.length; at += 2) {
      yield { start: from + (comments[at] ?? 0), end: from + (comments[at + 1] ?? 0) };
    }
  }
}

function sectionAt(syntax: FileSyntax, offset: number): Section | undefined {
  return syntax.sections.find(
    ({ base, tree }) => base <= offset && offset < base + tree.text.length,
  );
}

/** The largest node that starts where `offset` does, without the list that it is the first of. */
function nodeStartingAt(tree: SyntaxTree, offset: number, list: number): NodeId {
  let node = tree.covering(offset, offset + 1);
  for (;;) {
    const parent = tree.parentOf(node);
    if (parent < 0 || tree.startOf(parent) !== offset || tree.kindOf(parent) === list) return node;
    node = parent;
  }
}

/** Where the first block inside the node begins, else where the node ends. */
function endOfHead(tree: SyntaxTree, node: NodeId, block: number): number {
  const end = tree.endOf(node);
  for (let inner = node + 1; inner < tree.nodeCount && tree.startOf(inner) < end; inner += 1) {
    if (tree.kindOf(inner) === block) return tree.startOf(inner);
  }
  return end;
}

/**
 * The end of what a comment above `offset` covers: a whole declaration, a statement, or of a
 * statement with a block its head.
 */
function coveredEnd({ base, syntax }: Part, offset: number): number {
  const section = sectionAt(syntax, offset - base);
  if (section === undefined) return offset;
  const { tree } = section;
  const from = base + section.base;
  if (offset === from) return from + tree.text.length;
  const go = syntax.language === 'go';
  const node = nodeStartingAt(tree, offset - from, go ? GoKind.StatementList : CKind.Error);
  return from + endOfHead(tree, node, go ? GoKind.Block : CKind.CompoundStatement);
}

/** The text between two offsets of the file as the part has it: in C, without Go's comment marks. */
function textOf({ base, syntax }: Part, start: number, end: number): string {
  return syntax.text.slice(Math.max(start - base, 0), Math.max(end - base, 0));
}

/** Offset of the first code below a comment that stands alone; undefined when a blank line follows. */
function codeBelow(part: Part, lines: LineTable, line: number): number | undefined {
  for (let below = line + 1; below < lines.lineCount; below += 1) {
    const content = textOf(part, lines.startOf(below), lines.endOf(below));
    const code = content.trimStart();
    if (code === '') return undefined;
    if (!code.startsWith('//')) return lines.startOf(below) + content.length - code.length;
  }
  return undefined;
}

function place({ lines }: SourceFile, part: Part, comment: Span, words: Words): Directive {
  const { line, column } = lines.positionAt(comment.start);
  const trailing = textOf(part, comment.start - column, comment.start).trim() !== '';
  const below = trailing ? undefined : codeBelow(part, lines, line);
  if (below === undefined) {
    return { ...comment, ...words, trailing, firstLine: line, lastLine: line };
  }
  const last = Math.max(coveredEnd(part, below) - 1, below);
  return {
    ...comment,
    ...words,
    trailing,
    firstLine: lines.positionAt(below).line,
    lastLine: lines.positionAt(last).line,
  };
}

/** Every suppression comment of a file, in the Go and in the C of its preamble, in order. */
export function directivesOf(file: SourceFile): Directive[] {
  const { syntax, preamble } = file.input;
  if (!MARKS.some((mark) => syntax.text.includes(mark))) return [];
  const parts: Part[] = [{ base: 0, syntax }];
  if (preamble !== undefined) parts.push(preamble);
  const found: Directive[] = [];
  for (const part of parts) {
    for (const comment of commentsOf(part)) {
      const words = parseDirective(syntax.text.slice(comment.start, comment.end));
      if (words !== undefined) found.push(place(file, part, comment, words));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
