/**
 * From a binding's tree to compact trees, in one pass of one cursor and without recursion, so that
 * neither the number nor the depth of nodes can overflow a stack.
 */
import type { Section, Span } from '../analysis/syntax/file.ts';
import { NO_NODE, type SyntaxTree } from '../analysis/syntax/tree.ts';
import type { Cursor, ParsedTree } from './backend.ts';
import { Columns, commentEnd } from './columns.ts';
import { COMMENT, type GrammarMap, KIND_MASK, LEAF, OPERATOR, SKIP } from './grammar-map.ts';

export interface Conversion {
  readonly sections: readonly Section[];
  readonly comments: readonly Span[];
  readonly hasError: boolean;
}

/** What the caller may decide about the declarations of a text. */
export interface ConversionPolicy {
  /** The string to keep as the source of a new tree, instead of a slice of the whole text. */
  own?(source: string): string;
  /** A tree to use again for a declaration of this kind and source, which has no error. */
  reuse?(kind: number, source: string): SyntaxTree | undefined;
}

/** A section whose tree may still be under construction: then it is the one of that number. */
interface PlannedSection {
  readonly base: number;
  readonly tree: SyntaxTree | number;
}

/** One set of columns serves all conversions, as each ends before the next begins. */
const columns = new Columns();

/** Turns each top-level declaration of a parsed text into a section. */
export function convert(
  parsed: ParsedTree,
  text: string,
  policy: ConversionPolicy = {},
): Conversion {
  columns.reset();
  const planned: PlannedSection[] = [];
  const comments: Span[] = [];
  const hasError = parsed.walk((cursor) => {
    const anyError = cursor.currentNode.hasError;
    if (!cursor.gotoFirstChild()) return anyError;
    do {
      const action = parsed.grammar.action(cursor);
      if (action === COMMENT) {
        comments.push({ start: cursor.startIndex, end: commentEnd(text, cursor.endIndex) });
      }
      if (!isDeclaration(action)) continue;
      const source = text.slice(cursor.startIndex, cursor.endIndex);
      const sound = !anyError || !cursor.currentNode.hasError;
      planned.push(convertSection(cursor, parsed.grammar, { kind: action, source, sound }, policy));
    } while (cursor.gotoNextSibling());
    return anyError;
  });
  const built = columns.finish();
  return { sections: planned.flatMap((section) => completed(section, built)), comments, hasError };
}

/** Loose tokens stand at the top level of a text that the parser could not put together: no use. */
function isDeclaration(action: number): boolean {
  return action <= KIND_MASK;
}

function completed({ base, tree }: PlannedSection, built: readonly SyntaxTree[]): Section[] {
  const complete = typeof tree === 'number' ? built[tree] : tree;
  return complete ? [{ base, tree: complete }] : [];
}

interface Declaration {
  readonly kind: number;
  readonly source: string;
  readonly sound: boolean;
}

/** Converts the declaration under the cursor, which stands there again afterwards. */
function convertSection(
  cursor: Cursor,
  grammar: GrammarMap,
  { kind, source, sound }: Declaration,
  policy: ConversionPolicy,
): PlannedSection {
  const base = cursor.startIndex;
  const former = sound ? policy.reuse?.(kind, source) : undefined;
  if (former) return { base, tree: former };
  const tree = columns.begin(policy.own?.(source) ?? source, !sound);
  columns.add(kind, 0, 0, source.length, NO_NODE);
  if (cursor.gotoFirstChild()) addDescendants(cursor, grammar, base);
  return { base, tree };
}

function addDescendants(cursor: Cursor, grammar: GrammarMap, base: number): void {
  let parent = 0;
  for (;;) {
    const node = addNode(cursor, grammar, base, parent);
    if (node >= 0 && cursor.gotoFirstChild()) {
      parent = node;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      cursor.gotoParent();
      if (parent === 0) return;
      parent = columns.parentOf(parent);
    }
  }
}

/** Adds the node under the cursor if it is one to keep; its number if it may have children. */
function addNode(cursor: Cursor, grammar: GrammarMap, base: number, parent: number): number {
  const action = grammar.action(cursor);
  if (action === SKIP) return NO_NODE;
  if (action === COMMENT) {
    columns.addComment(cursor.startIndex - base, cursor.endIndex - base);
    return NO_NODE;
  }
  const field = grammar.field(cursor);
  if (action === OPERATOR && field === 0) return NO_NODE;
  const start = cursor.startIndex - base;
  const node = columns.add(action & KIND_MASK, field, start, cursor.endIndex - base, parent);
  return action & LEAF ? NO_NODE : node;
}
