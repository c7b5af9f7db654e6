/** `free` in a loop over the slots of an array that is given the address of the slot, not what lies in it. */
import { mayStandFor } from '../../knowledge/libraries/releases.ts';
import { assignmentsTo, bindingOf } from '../../model/go-bindings.ts';
import {
  addressed,
  calledInC,
  compactText,
  conversionAt,
  withoutParens,
} from '../../model/go-expressions.ts';
import { argumentsOf, contains, nodesOf } from '../../model/go-nodes.ts';
import { typeOf } from '../../model/go-static-types.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../../syntax/tree.ts';
import type { Written } from '../written.ts';

export interface FreedSlot {
  readonly written: Written;
  readonly call: NodeId;
  /** The function of C that gets it. */
  readonly name: string;
  /** The array as written. */
  readonly array: string;
}

/** Of all addresses in one array only the first can be the start of a block. */
export function freedSlots(written: Written): FreedSlot[] {
  const { tree, expressions } = written;
  return expressions.calls.flatMap((call) => {
    const name = calledInC(tree, call);
    if (name === '' || !mayStandFor(name, 'free')) return [];
    const loop = loopAround(tree, call);
    const [given] = argumentsOf(tree, call);
    if (loop === NO_NODE || given === undefined) return [];
    const walk = new Walk(written, loop);
    const array = walk.slotOf(given);
    if (array === undefined || walk.isChosen(call)) return [];
    return [{ written, call, name, array: compactText(tree, array) }];
  });
}

/** The innermost loop around a node; a literal that is made in each round frees the slot of its round. */
function loopAround(tree: SyntaxTree, node: NodeId): NodeId {
  let up = tree.parentOf(node);
  while (up > 0 && tree.kindOf(up) !== GoKind.ForStatement) up = tree.parentOf(up);
  return up > 0 ? up : NO_NODE;
}

const MAX_DEPTH = 10;

/** Conversions that keep the address. */
const ADDRESS = /^(?:unsafe\.Pointer|uintptr|\*.+)$/;

const POINTER = /^(?:\*|unsafe\.Pointer$)/;

/** Follows an address inside one loop through variables that get one value in each round. */
class Walk {
  private readonly tree: SyntaxTree;

  constructor(
    private readonly written: Written,
    private readonly loop: NodeId,
  ) {
    this.tree = written.tree;
  }

  /** The array whose slot is addressed, when another slot is in each round. */
  slotOf(node: NodeId, depth = 0): NodeId | undefined {
    const { tree } = this;
    const at = this.bare(node);
    if (at === NO_NODE || depth > MAX_DEPTH) return undefined;
    switch (tree.kindOf(at)) {
      case GoKind.Identifier: {
        const value = this.valueOf(at);
        return value === undefined ? undefined : this.slotOf(value, depth + 1);
      }
      case GoKind.BinaryExpression: {
        if (tree.textOf(tree.child(at, Field.Operator)) !== '+') return undefined;
        const [left, right] = [tree.child(at, Field.Left), tree.child(at, Field.Right)];
        const [one, other] = [this.fixedPlus(left, right), this.fixedPlus(right, left)];
        // Of two numbers it is open which is the address.
        if (one !== undefined) return this.isPointer(left) ? one : undefined;
        return this.isPointer(right) ? other : undefined;
      }
      case GoKind.UnaryExpression: {
        const element = addressed(tree, at);
        if (element === NO_NODE || tree.kindOf(element) !== GoKind.IndexExpression)
          return undefined;
        return this.fixedPlus(tree.child(element, Field.Operand), tree.child(element, Field.Index));
      }
      case GoKind.CallExpression: {
        if (compactText(tree, tree.child(at, Field.Function)) !== 'unsafe.Add') return undefined;
        const [base, offset] = argumentsOf(tree, at);
        return base === undefined || offset === undefined
          ? undefined
          : this.fixedPlus(base, offset);
      }
      default:
        return undefined;
    }
  }

  /** Whether a test of the round decides about the call: it may be made in the first one only. */
  isChosen(call: NodeId): boolean {
    const { tree, loop } = this;
    for (let up = tree.parentOf(call); up > loop; up = tree.parentOf(up)) {
      if (this.testsOf(up).some((test) => this.varies(test))) return true;
    }
    return false;
  }

  /** What an `if` or a `switch` decides by. */
  private testsOf(node: NodeId): NodeId[] {
    const { tree } = this;
    const kind = tree.kindOf(node);
    if (kind === GoKind.IfStatement) return [tree.child(node, Field.Condition)];
    if (kind !== GoKind.ExpressionSwitchStatement) return [];
    return [node, ...tree.children(node)].map((part) => tree.child(part, Field.Value));
  }

  private fixedPlus(base: NodeId, offset: NodeId): NodeId | undefined {
    const fixed = this.fixed(base);
    return fixed !== undefined && this.varies(offset) ? fixed : undefined;
  }

  /** Whether the integer, or what it was made from, is a pointer. */
  private isPointer(node: NodeId, depth = 0): boolean {
    const { tree } = this;
    let at = withoutParens(tree, node);
    for (let c = conversionAt(tree, at); c; c = conversionAt(tree, at)) {
      if (c.type !== 'uintptr') return POINTER.test(c.type);
      at = withoutParens(tree, c.operand);
    }
    if (at === NO_NODE || depth > MAX_DEPTH) return false;
    if (POINTER.test(typeOf(this.written, at))) return true;
    const value = tree.kindOf(at) === GoKind.Identifier ? this.valueOf(at) : undefined;
    return value !== undefined && this.isPointer(value, depth + 1);
  }

  /** The node without conversions and parentheses. */
  private bare(node: NodeId): NodeId {
    const { tree } = this;
    let at = withoutParens(tree, node);
    for (let c = conversionAt(tree, at); c; c = conversionAt(tree, at)) {
      if (c.dereferenced || !ADDRESS.test(c.type)) return at;
      at = withoutParens(tree, c.operand);
    }
    return at;
  }

  /** What a variable of the round holds, when it gets no other value. */
  private valueOf(identifier: NodeId): NodeId | undefined {
    const { tree, loop } = this;
    const binding = bindingOf(tree, identifier);
    if (binding?.kind !== 'variable' || binding.value === NO_NODE || binding.shared)
      return undefined;
    if (!contains(tree, loop, binding.node) || assignmentsTo(tree, binding).length)
      return undefined;
    return binding.value;
  }

  /** A variable, or a field of one, that is the same in every round. */
  private fixed(node: NodeId, depth = 0): NodeId | undefined {
    const { tree, loop } = this;
    const at = this.bare(node);
    if (at === NO_NODE || depth > MAX_DEPTH) return undefined;
    let root = at;
    while (tree.kindOf(root) === GoKind.SelectorExpression) root = tree.child(root, Field.Operand);
    if (tree.kindOf(root) !== GoKind.Identifier) return undefined;
    const binding = bindingOf(tree, root);
    if (!binding) return undefined;
    if (contains(tree, loop, binding.node)) {
      const value = root === at ? this.valueOf(at) : undefined;
      return value === undefined ? undefined : this.fixed(value, depth + 1);
    }
    return this.isAssigned(at) || this.isAssigned(root) ? undefined : at;
  }

  private isAssigned(place: NodeId): boolean {
    const { tree, loop } = this;
    const name = compactText(tree, place).replace(/\./g, '\\s*\\.\\s*');
    return new RegExp(
      `(?<![\\w.])${name}\\s*(?:[-+]?=(?!=)|\\+\\+|--|,[^;\\n]*[^=!<>:]=(?!=))`,
    ).test(tree.textOf(loop));
  }

  /** Whether the expression mentions what counts the rounds. */
  private varies(node: NodeId, depth = 0): boolean {
    const { tree, loop } = this;
    if (node === NO_NODE || depth > MAX_DEPTH) return false;
    for (const inner of nodesOf(tree, GoKind.Identifier, node)) {
      const binding = bindingOf(tree, inner);
      if (!binding) continue;
      if (contains(tree, loop, binding.node)) {
        if (binding.kind === 'range' || this.isCounter(binding.node)) return true;
        if (binding.value !== NO_NODE && this.varies(binding.value, depth + 1)) return true;
      } else if (this.isAssigned(inner)) return true;
    }
    return false;
  }

  /** Whether the variable is declared in the head of the loop. */
  private isCounter(declared: NodeId): boolean {
    const { tree, loop } = this;
    return !contains(tree, tree.child(loop, Field.Body), declared);
  }
}
