/** Edits that make `C.free` and `unsafe.Pointer` available in a file. */
import type { TextEdit } from '../finding.ts';
import { goDeclaration } from '../model/go-declarations.ts';
import type { GoFile } from '../model/package.ts';
import type { Section } from '../syntax/file.ts';
import { GoKind } from '../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../syntax/tree.ts';
import { lineBreakOf } from './source-edits.ts';

/** What is missing to write `C.free(unsafe.Pointer(p))` in the file. */
export function importsForFree(file: GoFile): TextEdit[] {
  const include = includeHeader(file, 'stdlib.h');
  const unsafe = importUnsafe(file);
  return [...(include ? [include] : []), ...(unsafe ? [unsafe] : [])];
}

/** How the file writes `unsafe.Pointer`. */
export function unsafePointer(file: GoFile): string {
  for (const [name, path] of file.imports) {
    if (path !== 'unsafe' || name === '_') continue;
    return name === '.' ? 'Pointer' : `${name}.Pointer`;
  }
  return 'unsafe.Pointer';
}

interface Spec {
  readonly section: Section;
  readonly node: NodeId;
  readonly path: string;
}

function specsOf(file: GoFile): Spec[] {
  const out: Spec[] = [];
  for (const section of file.input.syntax.sections) {
    const { tree } = section;
    if (tree.kindOf(0) !== GoKind.ImportDeclaration) continue;
    const paths = goDeclaration(tree).imports;
    specNodes(tree, 0).forEach((node, i) => {
      out.push({ section, node, path: paths[i]?.path ?? '' });
    });
  }
  return out;
}

function specNodes(tree: SyntaxTree, node: NodeId): NodeId[] {
  if (tree.kindOf(node) === GoKind.ImportSpec) return [node];
  return tree.children(node).flatMap((child) => specNodes(tree, child));
}

function isGrouped({ section, node }: Spec): boolean {
  return section.tree.kindOf(section.tree.parentOf(node)) === GoKind.ImportSpecList;
}

function endOfSpec({ section, node }: Spec): number {
  return section.base + section.tree.endOf(node);
}

export function importUnsafe(file: GoFile): TextEdit | undefined {
  return importOf(file, 'unsafe');
}

/** Into the group in alphabetical order, else on a line of its own after the last import. */
export function importOf(file: GoFile, wanted: string): TextEdit | undefined {
  const specs = specsOf(file);
  if (specs.some((spec) => spec.path === wanted)) return undefined;
  const { text, path } = { text: file.input.syntax.text, path: file.input.path };
  const br = lineBreakOf(text);
  const grouped = specs.filter((spec) => isGrouped(spec) && spec.path !== 'C');
  const before = grouped.filter((spec) => !spec.path.includes('.') && spec.path < wanted).at(-1);
  if (before) return insertion(path, lineEnd(text, endOfSpec(before)), `${br}\t"${wanted}"`);
  const first = grouped[0];
  if (first) {
    const at = first.section.base + first.section.tree.startOf(first.node);
    return insertion(path, at, `"${wanted}"${br}\t`);
  }
  const inGroup = specs.find((spec) => isGrouped(spec) && spec.path === 'C');
  if (inGroup) return insertion(path, lineEnd(text, endOfSpec(inGroup)), `${br}\t"${wanted}"`);
  const last = specs.at(-1);
  if (!last) return undefined;
  return insertion(path, lineEnd(text, endOfSpec(last)), `${br}import "${wanted}"`);
}

/** Takes an import away that stands on a line of its own; nothing where it stands otherwise. */
export function withoutImport(file: GoFile, imported: string): TextEdit | undefined {
  const specs = specsOf(file);
  const spec = specs.find((candidate) => candidate.path === imported);
  if (!spec) return undefined;
  const { text } = file.input.syntax;
  const { section } = spec;
  const whole = !isGrouped(spec);
  const from = section.base + (whole ? 0 : section.tree.startOf(spec.node));
  const start = text.lastIndexOf('\n', from) + 1;
  const end = text.indexOf('\n', endOfSpec(spec)) + 1;
  const kept = text.slice(start, from) + text.slice(endOfSpec(spec), end);
  if (kept.trim() !== '' || end === 0) return undefined;
  return { file: file.input.path, start, end, newText: '' };
}

function lineEnd(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset));
  return found ? offset + found.index : text.length;
}

function insertion(file: string, at: number, newText: string): TextEdit {
  return { file, start: at, end: at, newText };
}

function includesOf(source: string): string[] {
  return [...source.matchAll(/#\s*include\s*<([^>]+)>/g)].map(([, header = '']) => header);
}

/** Ahead of the preamble's C, in the preamble's own kind of comment. */
export function includeHeader(file: GoFile, header: string): TextEdit | undefined {
  const { text } = file.input.syntax;
  const { preamble, path } = file.input;
  const br = lineBreakOf(text);
  const include = `#include <${header}>`;
  if (!preamble) {
    const spec = specsOf(file).find((candidate) => candidate.path === 'C');
    if (!spec) return undefined;
    const at = isGrouped(spec)
      ? spec.section.base + spec.section.tree.startOf(spec.node)
      : spec.section.base;
    const indent = isGrouped(spec) ? '\t' : '';
    return insertion(path, at, `// ${include}${br}${indent}`);
  }
  const source = text.slice(preamble.base, preamble.base + preamble.syntax.text.length);
  if (includesOf(source).includes(header)) return undefined;
  const head = headLength(source);
  const { line, indent } = source.startsWith('//')
    ? lineComment(text, preamble.base, include)
    : { line: include, indent: '' };
  const at = preamble.base + head;
  if (source[head - 1] === '\n') return insertion(path, at, `${indent}${line}${br}`);
  if (head === source.length) return insertion(path, at, `${br}${indent}${line}`);
  const before = head === 0 ? '' : br;
  return insertion(path, at, `${before}${line}${br}${indent}`);
}

/** The line as the preamble writes its own, and what stands before it. */
function lineComment(
  text: string,
  base: number,
  content: string,
): { line: string; indent: string } {
  const space = text.startsWith('// ', base) ? ' ' : '';
  const lineStart = text.lastIndexOf('\n', base - 1) + 1;
  return { line: `//${space}${content}`, indent: text.slice(lineStart, base) };
}

/** Length of what has to stay in front: the comment's opening, and the `#cgo` lines right after it. */
function headLength(source: string): number {
  const isBlock = source.startsWith('/*');
  let head = isBlock ? (/^\/\*[ \t]*(\r?\n)?/.exec(source)?.[0].length ?? 2) : 0;
  let at = 0;
  for (const line of source.split(/(?<=\n)/)) {
    at += line.length;
    const content = line.replace(/^\s*(?:\/\/|\/\*)?\s*/, '');
    if (content === '') continue;
    if (!/^#cgo\b/.test(content)) break;
    head = at;
  }
  return isBlock ? Math.min(head, source.indexOf('*/')) : head;
}
