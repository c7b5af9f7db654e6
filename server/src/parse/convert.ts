/**
 * From a binding's tree to compact trees, in one pass of one cursor and without recursion, so that
 * neither the number nor the depth of nodes can overflow a stack.
 */
import type { Section, Span } from '../analysis/syntax/file.ts';
import { NO_NODE, SyntaxTree } from '../analysis/syntax/tree.ts';
import type { Cursor, ParsedTree } from './backend.ts';
import { COMMENT, type GrammarMap, KIND_MASK, LEAF, OPERATOR, SKIP } from './grammar-map.ts';

export interface Conversion {
  readonly sections: Section[];
  readonly comments: Span[];
  readonly hasError: boolean;
}

/** A tree to use again for the declaration at `[start, end)`, which is of this kind and sound. */
export type Reuse = (kind: number, start: number, end: number) => SyntaxTree | undefined;

/** Columns that grow; one set serves all conversions, as each ends before the next begins. */
class TreeBuilder {
  private kind = new Uint16Array(4096);
  private field = new Uint8Array(4096);
  private start = new Uint32Array(4096);
  private end = new Uint32Array(4096);
  private parent = new Int32Array(4096);
  private firstChild = new Int32Array(4096);
  private nextSibling = new Int32Array(4096);
  private lastChild = new Int32Array(4096);
  private count = 0;
  private comments: number[] = [];

  /** The compact tree of the declaration under the cursor, which stands there again afterwards. */
  build(cursor: Cursor, grammar: GrammarMap, rootAction: number, source: Source): SyntaxTree {
    this.count = 0;
    this.comments = [];
    this.add(rootAction & KIND_MASK, 0, 0, source.text.length, NO_NODE);
    if (!(rootAction & LEAF) && cursor.gotoFirstChild()) {
      this.addDescendants(cursor, grammar, source.base);
    }
    return this.finish(source);
  }

  private addDescendants(cursor: Cursor, grammar: GrammarMap, base: number): void {
    let parent = 0;
    for (;;) {
      const node = this.visit(cursor, grammar, base, parent);
      if (node >= 0 && cursor.gotoFirstChild()) {
        parent = node;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        cursor.gotoParent();
        if (parent === 0) return;
        parent = this.parent[parent] ?? 0;
      }
    }
  }

  /** Adds the node under the cursor if it is one to keep; its number if it may have children. */
  private visit(cursor: Cursor, grammar: GrammarMap, base: number, parent: number): number {
    const action = grammar.action(cursor);
    if (action === SKIP) return NO_NODE;
    if (action === COMMENT) {
      this.comments.push(cursor.startIndex - base, cursor.endIndex - base);
      return NO_NODE;
    }
    const field = grammar.field(cursor);
    if (action === OPERATOR) {
      if (field !== 0) {
        this.add(0, field, cursor.startIndex - base, cursor.endIndex - base, parent);
      }
      return NO_NODE;
    }
    const kind = action & KIND_MASK;
    const node = this.add(kind, field, cursor.startIndex - base, cursor.endIndex - base, parent);
    return action & LEAF ? NO_NODE : node;
  }

  private add(kind: number, field: number, start: number, end: number, parent: number): number {
    const node = this.count++;
    if (node === this.kind.length) this.grow();
    this.kind[node] = kind;
    this.field[node] = field;
    this.start[node] = start;
    this.end[node] = end;
    this.parent[node] = parent;
    this.firstChild[node] = NO_NODE;
    this.nextSibling[node] = NO_NODE;
    this.lastChild[node] = NO_NODE;
    if (parent < 0) return node;
    const elder = this.lastChild[parent] ?? NO_NODE;
    if (elder < 0) this.firstChild[parent] = node;
    else this.nextSibling[elder] = node;
    this.lastChild[parent] = node;
    return node;
  }

  private grow(): void {
    const size = this.kind.length * 2;
    const larger = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.kind = larger(new Uint16Array(size), this.kind);
    this.field = larger(new Uint8Array(size), this.field);
    this.start = larger(new Uint32Array(size), this.start);
    this.end = larger(new Uint32Array(size), this.end);
    this.parent = larger(new Int32Array(size), this.parent);
    this.firstChild = larger(new Int32Array(size), this.firstChild);
    this.nextSibling = larger(new Int32Array(size), this.nextSibling);
    this.lastChild = larger(new Int32Array(size), this.lastChild);
  }

  private finish(source: Source): SyntaxTree {
    const count = this.count;
    return new SyntaxTree(source.text, source.hasError, {
      kind: this.kind.slice(0, count),
      field: this.field.slice(0, count),
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      parent: this.parent.slice(0, count),
      firstChild: this.firstChild.slice(0, count),
      nextSibling: this.nextSibling.slice(0, count),
      comments: Uint32Array.from(this.comments),
    });
  }
}

interface Source {
  readonly text: string;
  readonly base: number;
  readonly hasError: boolean;
}

const builder = new TreeBuilder();

/**
 * Turns each top-level declaration of a parsed text into a section.
 *
 * @param cut gives the text of a declaration, `text.slice` unless the caller wants its own copy
 */
export function convert(
  parsed: ParsedTree,
  cut: (start: number, end: number) => string,
  reuse?: Reuse,
): Conversion {
  return parsed.walk((cursor) => {
    const sections: Section[] = [];
    const comments: Span[] = [];
    const hasError = cursor.currentNode.hasError;
    if (!cursor.gotoFirstChild()) return { sections, comments, hasError };
    do {
      const action = parsed.grammar.action(cursor);
      if (action === SKIP || action === OPERATOR) continue;
      const start = cursor.startIndex;
      const end = cursor.endIndex;
      if (action === COMMENT) {
        comments.push({ start, end });
        continue;
      }
      const sound = !hasError || !cursor.currentNode.hasError;
      const former = sound ? reuse?.(action & KIND_MASK, start, end) : undefined;
      const source = () => ({ text: cut(start, end), base: start, hasError: !sound });
      const tree = former ?? builder.build(cursor, parsed.grammar, action, source());
      sections.push({ base: start, tree });
    } while (cursor.gotoNextSibling());
    return { sections, comments, hasError };
  });
}
