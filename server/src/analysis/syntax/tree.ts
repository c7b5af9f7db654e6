/**
 * The compact form of one top-level declaration: a structure of arrays over the nodes that the
 * analysis reads (named nodes, and operators, which the grammars mark with a field).
 *
 * A file is a list of such trees (see file.ts) so that a declaration whose text did not change keeps
 * its tree, and with it everything that was computed from it. All offsets are UTF-16 code units,
 * relative to the start of the declaration. Comments are kept apart: no walker ever meets one.
 */
import type { Field } from './kinds.ts';

/** Index of a node in its tree; the declaration itself is node 0, `NO_NODE` says "none". */
export type NodeId = number;

export const NO_NODE: NodeId = -1;

/** The columns of a tree. Nodes are in document order: a parent before its children. */
export interface TreeColumns {
  /** `GoKind` or `CKind`, by the language of the file; 0 is an operator token, 1 an error node. */
  readonly kind: Uint16Array;
  /** The `Field` by which the parent holds the node; 0 for none. */
  readonly field: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Start and end of each comment inside the declaration, in pairs. */
  readonly comments: Uint32Array;
}

export class SyntaxTree {
  readonly kind: Uint16Array;
  readonly field: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly comments: Uint32Array;

  /**
   * @param text the source of the declaration, nothing before or after it
   * @param hasError whether the parser had to recover somewhere inside
   */
  constructor(
    readonly text: string,
    readonly hasError: boolean,
    columns: TreeColumns,
  ) {
    this.kind = columns.kind;
    this.field = columns.field;
    this.start = columns.start;
    this.end = columns.end;
    this.parent = columns.parent;
    this.firstChild = columns.firstChild;
    this.nextSibling = columns.nextSibling;
    this.comments = columns.comments;
  }

  get nodeCount(): number {
    return this.kind.length;
  }

  kindOf(node: NodeId): number {
    return this.kind[node] ?? 0;
  }

  startOf(node: NodeId): number {
    return this.start[node] ?? 0;
  }

  endOf(node: NodeId): number {
    return this.end[node] ?? 0;
  }

  parentOf(node: NodeId): NodeId {
    return this.parent[node] ?? NO_NODE;
  }

  first(node: NodeId): NodeId {
    return this.firstChild[node] ?? NO_NODE;
  }

  next(node: NodeId): NodeId {
    return this.nextSibling[node] ?? NO_NODE;
  }

  textOf(node: NodeId): string {
    return this.text.slice(this.startOf(node), this.endOf(node));
  }

  /** The first child held by `field`, or `NO_NODE`. */
  child(node: NodeId, field: Field): NodeId {
    let child = this.first(node);
    while (child >= 0 && this.field[child] !== field) child = this.next(child);
    return child;
  }

  /** Children in order, operators included. */
  children(node: NodeId): NodeId[] {
    const out: NodeId[] = [];
    for (let child = this.first(node); child >= 0; child = this.next(child)) out.push(child);
    return out;
  }

  /** The smallest node that covers `[start, end)`, both relative to the declaration. */
  covering(start: number, end: number): NodeId {
    let node: NodeId = 0;
    for (;;) {
      let child = this.first(node);
      while (child >= 0 && !(this.startOf(child) <= start && this.endOf(child) >= end)) {
        child = this.next(child);
      }
      if (child < 0) return node;
      node = child;
    }
  }
}
