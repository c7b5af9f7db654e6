/**
 * Growing columns in which the declarations of one file are written one after the other. At the end
 * they become one array per column, of which each declaration gets a view: thousands of little arrays
 * would cost more time than the walk that fills them.
 */
import { NO_NODE, SyntaxTree } from '../analysis/syntax/tree.ts';

const INITIAL_NODES = 8192;

/** Where a declaration lies in the columns and in the file. */
interface Extent {
  readonly text: string;
  readonly hasError: boolean;
  readonly node: number;
  readonly comment: number;
}

export class Columns {
  private kind = new Uint16Array(INITIAL_NODES);
  private field = new Uint8Array(INITIAL_NODES);
  private start = new Uint32Array(INITIAL_NODES);
  private end = new Uint32Array(INITIAL_NODES);
  private parent = new Int32Array(INITIAL_NODES);
  private firstChild = new Int32Array(INITIAL_NODES);
  private nextSibling = new Int32Array(INITIAL_NODES);
  /** By node: its last child so far. Serves to link siblings and is not handed out. */
  private lastChild = new Int32Array(INITIAL_NODES);
  private count = 0;
  private comments: number[] = [];
  private extents: Extent[] = [];
  private origin = 0;

  /** Forgets what was written before; the memory stays. */
  reset(): void {
    this.count = 0;
    this.origin = 0;
    this.comments = [];
    this.extents = [];
  }

  /** Begins a declaration: the next node is its node 0. Returns which one it is. */
  begin(text: string, hasError: boolean): number {
    this.origin = this.count;
    return (
      this.extents.push({ text, hasError, node: this.count, comment: this.comments.length }) - 1
    );
  }

  /** Adds a node of the declaration and links it to its parent; `NO_NODE` for the first one. */
  add(kind: number, field: number, start: number, end: number, parent: number): number {
    const at = this.count++;
    if (at === this.kind.length) this.grow();
    const node = at - this.origin;
    this.kind[at] = kind;
    this.field[at] = field;
    this.start[at] = start;
    this.end[at] = end;
    this.parent[at] = parent;
    this.firstChild[at] = NO_NODE;
    this.nextSibling[at] = NO_NODE;
    this.lastChild[at] = NO_NODE;
    if (parent >= 0) this.link(parent + this.origin, node);
    return node;
  }

  parentOf(node: number): number {
    return this.parent[node + this.origin] ?? NO_NODE;
  }

  addComment(start: number, end: number): void {
    this.comments.push(start, end);
  }

  /** The trees of all declarations that were begun, in that order. */
  finish(): SyntaxTree[] {
    const kind = this.kind.slice(0, this.count);
    const field = this.field.slice(0, this.count);
    const start = this.start.slice(0, this.count);
    const end = this.end.slice(0, this.count);
    const parent = this.parent.slice(0, this.count);
    const firstChild = this.firstChild.slice(0, this.count);
    const nextSibling = this.nextSibling.slice(0, this.count);
    const comments = Uint32Array.from(this.comments);
    this.trimComments(comments);
    return this.extents.map(({ text, hasError, node, comment }, i) => {
      const next = this.extents[i + 1];
      const last = next?.node ?? this.count;
      return new SyntaxTree(text, hasError, {
        kind: kind.subarray(node, last),
        field: field.subarray(node, last),
        start: start.subarray(node, last),
        end: end.subarray(node, last),
        parent: parent.subarray(node, last),
        firstChild: firstChild.subarray(node, last),
        nextSibling: nextSibling.subarray(node, last),
        comments: comments.subarray(comment, next?.comment ?? comments.length),
      });
    });
  }

  /** The grammars count the `\r` of a line end to a line comment. */
  private trimComments(comments: Uint32Array): void {
    this.extents.forEach(({ text, comment }, i) => {
      const last = this.extents[i + 1]?.comment ?? comments.length;
      for (let at = comment + 1; at < last; at += 2) {
        comments[at] = commentEnd(text, comments[at] ?? 0);
      }
    });
  }

  private link(parentAt: number, node: number): void {
    const elder = this.lastChild[parentAt] ?? NO_NODE;
    if (elder < 0) this.firstChild[parentAt] = node;
    else this.nextSibling[elder + this.origin] = node;
    this.lastChild[parentAt] = node;
  }

  private grow(): void {
    const size = this.kind.length * 2;
    this.kind = copyInto(new Uint16Array(size), this.kind);
    this.field = copyInto(new Uint8Array(size), this.field);
    this.start = copyInto(new Uint32Array(size), this.start);
    this.end = copyInto(new Uint32Array(size), this.end);
    this.parent = copyInto(new Int32Array(size), this.parent);
    this.firstChild = copyInto(new Int32Array(size), this.firstChild);
    this.nextSibling = copyInto(new Int32Array(size), this.nextSibling);
    this.lastChild = copyInto(new Int32Array(size), this.lastChild);
  }
}

/** Where a comment that the grammar ends at `end` really ends: before the `\r` of a line end. */
export function commentEnd(text: string, end: number): number {
  return text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}

function copyInto<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from);
  return to;
}
