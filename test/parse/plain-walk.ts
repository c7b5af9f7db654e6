/**
 * The compact form of a text, computed a second time in the plainest way: by recursion over the nodes
 * of web-tree-sitter, with names instead of numbers. It shares no code with the conversion.
 */
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { FileSyntax, Language as Name } from '../../server/src/analysis/syntax/file.ts';
import {
  C_KIND_NAMES,
  FIELD_NAMES,
  GO_KIND_NAMES,
} from '../../server/src/analysis/syntax/kinds.ts';

/** One line for each node and comment, so that a difference is easy to read. */
export type PlainSections = readonly string[];

const require = createRequire(import.meta.url);

function isKept(node: Node, field: string | null): boolean {
  if (node.type === 'comment') return false;
  return node.isNamed || (field !== null && node.type !== ',');
}

/** A cursor gives the field: `fieldNameForChild` counts wrongly after comments. */
function fieldsOfChildren(node: Node): (string | null)[] {
  const cursor = node.walk();
  const fields: (string | null)[] = [];
  if (cursor.gotoFirstChild()) {
    do fields.push(cursor.currentFieldName);
    while (cursor.gotoNextSibling());
  }
  cursor.delete();
  return fields;
}

function addNode(node: Node, field: string | null, base: number, depth: number, out: string[]) {
  const kind = node.isNamed ? node.type : 'token';
  const place = `[${node.startIndex - base}, ${node.endIndex - base})`;
  out.push(`${' '.repeat(depth)}${field ?? '-'} ${kind} ${place}`);
  const fields = fieldsOfChildren(node);
  node.children.forEach((child, i) => {
    const held = fields[i] || null;
    if (isKept(child, held)) addNode(child, held, base, depth + 1, out);
  });
}

/** Without the line end that the grammars count to a line comment in a file with CRLF. */
function endOf(comment: Node): number {
  return comment.startIndex + comment.text.replace(/\r$/, '').length;
}

function addComments(node: Node, base: number, out: string[]): void {
  if (node.type === 'comment') {
    out.push(`comment [${node.startIndex - base}, ${endOf(node) - base})`);
  }
  for (const child of node.children) addComments(child, base, out);
}

function isToken(node: Node): boolean {
  return node.childCount === 0 && !node.isError;
}

function describeNodes(root: Node): PlainSections {
  const out = [`error ${root.hasError}`];
  for (const child of root.children) {
    if (child.type === 'comment') out.push(`comment at ${child.startIndex} to ${endOf(child)}`);
    if (!child.isNamed || isToken(child)) continue;
    out.push(`section at ${child.startIndex}, error ${child.hasError}: ${child.text}`);
    addNode(child, null, child.startIndex, 1, out);
    addComments(child, child.startIndex, out);
  }
  return out;
}

/** Loads the grammars once more, away from the parser under test. */
export async function loadPlainWalk(): Promise<(name: Name, text: string) => PlainSections> {
  await Parser.init();
  const parser = new Parser();
  const languages = {
    go: await Language.load(require.resolve('tree-sitter-go/tree-sitter-go.wasm')),
    c: await Language.load(require.resolve('tree-sitter-c/tree-sitter-c.wasm')),
  };
  return (name, text) => {
    parser.setLanguage(languages[name]);
    const tree = parser.parse(text);
    if (!tree) throw new Error('web-tree-sitter gave no tree');
    try {
      return describeNodes(tree.rootNode);
    } finally {
      tree.delete();
    }
  };
}

/** The same lines from a compact form, in the order of the text. */
export function describeSyntax(syntax: FileSyntax): PlainSections {
  const names = syntax.language === 'go' ? GO_KIND_NAMES : C_KIND_NAMES;
  const items: { at: number; lines: string[] }[] = syntax.comments.map(({ start, end }) => ({
    at: start,
    lines: [`comment at ${start} to ${end}`],
  }));
  for (const { base, tree } of syntax.sections) {
    const lines = [`section at ${base}, error ${tree.hasError}: ${tree.text}`];
    const visit = (node: number, depth: number) => {
      const field = FIELD_NAMES[tree.field[node] ?? 0] || '-';
      const kind = names[tree.kindOf(node)] || 'token';
      const place = `[${tree.startOf(node)}, ${tree.endOf(node)})`;
      lines.push(`${' '.repeat(depth)}${field} ${kind} ${place}`);
      for (const child of tree.children(node)) visit(child, depth + 1);
    };
    visit(0, 1);
    for (let i = 0; i < tree.comments.length; i += 2) {
      lines.push(`comment [${tree.comments[i]}, ${tree.comments[i + 1]})`);
    }
    items.push({ at: base, lines });
  }
  items.sort((a, b) => a.at - b.at);
  return [`error ${syntax.hasError}`, ...items.flatMap((item) => item.lines)];
}
