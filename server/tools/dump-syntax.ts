/** The compact trees of a file as text: kind, field, range, and the source of leaves. */
import type { FileSyntax, Section, SyntaxParser } from '../src/analysis/syntax/file.ts';
import { C_KIND_NAMES, FIELD_NAMES, GO_KIND_NAMES } from '../src/analysis/syntax/kinds.ts';
import { LineTable } from '../src/analysis/syntax/lines.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../src/analysis/syntax/tree.ts';
import { parseGoFile } from '../src/parse/go-file.ts';
import type { DumpFile, DumpInput } from './dump.ts';

function shorten(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted.length > 60 ? `${quoted.slice(0, 57)}..."` : quoted;
}

function nodeLine(tree: SyntaxTree, node: NodeId, depth: number, names: readonly string[]): string {
  const kind = names[tree.kindOf(node)] || 'token';
  const field = FIELD_NAMES[tree.field[node] ?? 0];
  const range = `[${tree.startOf(node)}, ${tree.endOf(node)})`;
  const leaf = tree.first(node) === NO_NODE ? ` ${shorten(tree.textOf(node))}` : '';
  return `${'  '.repeat(depth + 1)}${field ? `${field}: ` : ''}${kind} ${range}${leaf}`;
}

function sectionLines(section: Section, names: readonly string[], place: string): string[] {
  const { tree, base } = section;
  const lines = [`# ${place} offset ${base}${tree.hasError ? ', has errors' : ''}`];
  const depths: number[] = [];
  for (let node = 0; node < tree.nodeCount; node++) {
    const depth = node === 0 ? 0 : (depths[tree.parentOf(node)] ?? 0) + 1;
    depths.push(depth);
    lines.push(nodeLine(tree, node, depth, names));
  }
  for (let i = 0; i + 1 < tree.comments.length; i += 2) {
    const [start, end] = [tree.comments[i] ?? 0, tree.comments[i + 1] ?? 0];
    lines.push(`  comment [${start}, ${end}) ${shorten(tree.text.slice(start, end))}`);
  }
  return lines;
}

function fileLines(path: string, syntax: FileSyntax, base: number, lines: LineTable): string[] {
  const names = syntax.language === 'go' ? GO_KIND_NAMES : C_KIND_NAMES;
  const place = (offset: number) => {
    const { line, column } = lines.positionAt(base + offset);
    return `${path}:${line + 1}:${column + 1}`;
  };
  const sections = syntax.sections.flatMap((s) => sectionLines(s, names, place(s.base)));
  const comments = syntax.comments.map(
    ({ start, end }) => `# ${place(start)} comment ${shorten(syntax.text.slice(start, end))}`,
  );
  return [...sections, ...comments];
}

/** The sections of each file, then those of its preamble; offsets are relative to the section. */
export function dumpSyntax({ files, parser }: DumpInput): string {
  return files.map((file) => dumpFile(file, parser)).join('');
}

function dumpFile({ path, text, language }: DumpFile, parser: SyntaxParser): string {
  const lines = new LineTable(text);
  if (language === 'c') return `${fileLines(path, parser.parse('c', text), 0, lines).join('\n')}\n`;
  const { syntax, preamble } = parseGoFile(parser, text);
  const out = fileLines(path, syntax, 0, lines);
  if (preamble) {
    out.push('', '# preamble', ...fileLines(path, preamble.syntax, preamble.base, lines));
    for (const { start, text: directive } of preamble.directives) {
      const { line } = lines.positionAt(start);
      out.push(`# ${path}:${line + 1} directive ${directive}`);
    }
  }
  return `${out.join('\n')}\n`;
}
