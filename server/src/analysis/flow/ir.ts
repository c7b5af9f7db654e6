/**
 * The intermediate form that the analyses run on: a control-flow graph of small instructions, the same
 * for Go and C. One unit is one top-level declaration with the function literals inside it; they share
 * one table of variables, so that a literal reads and writes what it captures.
 *
 * Nodes are ids in the declaration's tree; everything here is relative to it and can be cached with it.
 */
import type { NodeId } from '../syntax/tree.ts';

export type VarId = number;
export type BlockId = number;
export type FunctionId = number;

export type VariableRole = 'param' | 'result' | 'local' | 'temp' | 'global';

export interface Variable {
  readonly name: string;
  /** The type as written, without spaces; empty when it is not written. */
  readonly type: string;
  readonly role: VariableRole;
  /** Function of the unit that declares it. */
  readonly owner: FunctionId;
  /** A slice that came out of an interface which may as well hold a number or a string: Go's own data. */
  readonly isGoData?: boolean;
}

/**
 * A storage location by the way to it: a variable and steps `.field`, `[]` (any element) and `*`.
 * Go's implicit dereference in `p.f` is not written; the heap model resolves it.
 */
export interface Place {
  readonly variable: VarId;
  readonly path: readonly string[];
}

export type Operand =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'nil' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'const'; readonly text: string }
  | { readonly kind: 'address'; readonly place: Place }
  | { readonly kind: 'function'; readonly function: FunctionId }
  | { readonly kind: 'named-function'; readonly name: string }
  | { readonly kind: 'unknown' };

/**
 * What a cast or some arithmetic does to a pointer on its way; the block that it belongs to stays the
 * same. `offset` moves it inside the block.
 */
export type Conversion = 'none' | 'offset' | 'to-integer' | 'to-pointer';

export type Callee =
  /** `C.name(…)` in Go, `name(…)` in C. */
  | { readonly kind: 'c'; readonly name: string }
  /** A function of this package. */
  | { readonly kind: 'go'; readonly name: string }
  /** `x.name(…)`; the receiver is argument 0. `type` is the receiver's type name when it is known. */
  | { readonly kind: 'method'; readonly name: string; readonly type: string }
  /** `pkg.Name(…)` with the import path of pkg. */
  | { readonly kind: 'imported'; readonly path: string; readonly name: string }
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'value'; readonly value: Operand };

export interface Call {
  readonly callee: Callee;
  readonly args: readonly Operand[];
  /** The last argument is spread (`xs...`). */
  readonly spread: boolean;
  readonly results: readonly VarId[];
  readonly node: NodeId;
}

export type Instruction =
  | {
      readonly op: 'assign';
      readonly target: Place;
      readonly source: Operand;
      readonly conversion: Conversion;
      /** The variable is new here: a value it had in a former round of a loop is another variable's. */
      readonly declares: boolean;
      readonly node: NodeId;
    }
  | { readonly op: 'call'; readonly call: Call }
  | { readonly op: 'defer'; readonly call: Call; readonly node: NodeId }
  | { readonly op: 'go'; readonly call: Call; readonly node: NodeId }
  /** New Go memory: `new(T)`, `&T{}`, `make`, a composite literal; fields are assigned after it. */
  | { readonly op: 'new'; readonly target: VarId; readonly what: string; readonly node: NodeId }
  /** The pointer is read or written through. */
  | { readonly op: 'use'; readonly value: Operand; readonly node: NodeId }
  /** A value leaves to where it cannot be followed: a channel, an interface method. */
  | { readonly op: 'escape'; readonly value: Operand; readonly node: NodeId }
  /** A value becomes the key of an element of a map, which keeps it as it keeps elements. */
  | {
      readonly op: 'keep-key';
      readonly element: Place;
      readonly value: Operand;
      readonly node: NodeId;
    }
  | { readonly op: 'end-scope'; readonly variables: readonly VarId[]; readonly node: NodeId };

/**
 * Comparisons with zero, and tests for the numbers by which C functions tell success and failure. Other:
 * a constant whose name does not say that it is zero.
 */
export type SignOperator = '== 0' | '< 0' | '<= 0' | '== 1' | '== -1' | '== other';

/** What a branch tests. `negated` swaps its arms. */
export type Condition =
  | { readonly kind: 'is-nil'; readonly place: Place }
  | { readonly kind: 'is-true'; readonly place: Place }
  /** `key` stands for the truth of the test while `places` keep their values. */
  | {
      readonly kind: 'fact';
      readonly key: string;
      readonly places: readonly Place[];
      /** Compares a place with a number by that operator. */
      readonly sign?: { readonly place: Place; readonly operator: SignOperator };
      /** Asks whether the two places hold the same. */
      readonly equal?: readonly [Place, Place];
    }
  | { readonly kind: 'opaque' };

export type Terminator =
  | { readonly kind: 'jump'; readonly to: BlockId }
  | {
      readonly kind: 'branch';
      readonly condition: Condition;
      readonly whenTrue: BlockId;
      readonly whenFalse: BlockId;
      /** What the reader sees tested, for the path notes. */
      readonly node: NodeId;
      /** Whether the reader sees the opposite of `condition`: `!=` is lowered as `==`, arms swapped. */
      readonly negated: boolean;
    }
  /** One of several, by something that the analysis does not know (`select`, `range`). */
  | {
      readonly kind: 'choice';
      readonly to: readonly BlockId[];
      readonly node: NodeId;
    }
  | { readonly kind: 'return'; readonly values: readonly Operand[]; readonly node: NodeId }
  /** The end of the body is reached without a return statement. */
  | { readonly kind: 'fall-off'; readonly node: NodeId }
  /** `panic`, `os.Exit`, an endless wait: nothing after it runs. */
  | { readonly kind: 'stop'; readonly how: 'panic' | 'exit' | 'goexit'; readonly node: NodeId };

export interface BasicBlock {
  readonly instructions: readonly Instruction[];
  readonly terminator: Terminator;
}

export interface IrFunction {
  readonly id: FunctionId;
  readonly params: readonly VarId[];
  readonly results: readonly VarId[];
  /** Whether the results have names (a bare `return` returns them). */
  readonly namedResults: boolean;
  /** Variables of enclosing functions that the body mentions. */
  readonly captures: readonly VarId[];
  /** Block 0 is the entry. */
  readonly blocks: readonly BasicBlock[];
  readonly node: NodeId;
}

export interface IrUnit {
  readonly variables: readonly Variable[];
  /** The declaration's own body is function 0, literals follow. */
  readonly functions: readonly IrFunction[];
}
