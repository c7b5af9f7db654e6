/** Edits of Go source: lines before and after statements, with the indentation that is there. */
import type { TextEdit } from '../finding.ts';
import type { SourceUnit } from '../model/package.ts';
import { GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';

/** A file's text and path: edits are made in it with absolute offsets. */
export interface EditedFile {
  readonly path: string;
  readonly text: string;
}

/** The statement of a block that holds `node`, `NO_NODE` when there is none. */
export function statementOf(tree: SyntaxTree, node: NodeId): NodeId {
  let current = node;
  for (let up = tree.parentOf(node); up >= 0; up = tree.parentOf(up)) {
    if (tree.kindOf(up) === GoKind.StatementList) return current;
    if (tree.kindOf(up) === GoKind.FuncLiteral) return NO_NODE;
    current = up;
  }
  return NO_NODE;
}

/** White space at the start of the line that holds the offset. */
export function indentationAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** The line break that the file uses. */
export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Inserts lines after the line on which the statement ends; `undefined` when more code follows there. */
export function linesAfter(
  file: EditedFile,
  source: SourceUnit,
  statement: NodeId,
  lines: readonly string[],
): TextEdit | undefined {
  const { tree } = source.section;
  const start = source.base + tree.startOf(statement);
  const end = source.base + tree.endOf(statement);
  const rest = /^[^\r\n]*/.exec(file.text.slice(end))?.[0] ?? '';
  if (!/^[ \t]*(\/\/.*|\/\*.*\*\/[ \t]*)?$/.test(rest)) return undefined;
  const at = end + rest.length;
  const br = lineBreakOf(file.text);
  const indent = indentationAt(file.text, start);
  const newText = lines.map((line) => `${br}${indent}${line}`).join('');
  return { file: file.path, start: at, end: at, newText };
}

/** Inserts lines before the statement, which must be the first on its line. */
export function linesBefore(
  file: EditedFile,
  source: SourceUnit,
  statement: NodeId,
  lines: readonly string[],
): TextEdit | undefined {
  const at = source.base + source.section.tree.startOf(statement);
  const lineStart = file.text.lastIndexOf('\n', at - 1) + 1;
  const indent = file.text.slice(lineStart, at);
  if (!/^[ \t]*$/.test(indent)) return undefined;
  const br = lineBreakOf(file.text);
  const newText = lines.map((line) => `${line}${br}${indent}`).join('');
  return { file: file.path, start: at, end: at, newText };
}

/** Inserts lines before the closing brace of a block, one step deeper than the brace. */
export function linesBeforeEnd(
  file: EditedFile,
  source: SourceUnit,
  block: NodeId,
  lines: readonly string[],
): TextEdit | undefined {
  const brace = source.base + source.section.tree.endOf(block) - 1;
  const lineStart = file.text.lastIndexOf('\n', brace - 1) + 1;
  const indent = file.text.slice(lineStart, brace);
  if (file.text[brace] !== '}' || !/^[ \t]*$/.test(indent)) return undefined;
  const br = lineBreakOf(file.text);
  const newText = lines.map((line) => `${indent}\t${line}${br}`).join('');
  return { file: file.path, start: lineStart, end: lineStart, newText };
}

/** Whether the node runs again and again in a loop of the function or literal around it. */
export function inLoop(tree: SyntaxTree, node: NodeId): boolean {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    const kind = tree.kindOf(up);
    if (kind === GoKind.FuncLiteral) return false;
    if (kind === GoKind.ForStatement) return true;
  }
  return false;
}
