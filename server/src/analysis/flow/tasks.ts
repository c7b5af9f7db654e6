/** What a package's analysis computes: its tasks, and their results as they are kept. */
import type { SyntaxTree } from '../syntax/tree.ts';
import type { Callee, IrUnit } from './ir.ts';
import type { CDeclarations } from './lower/names.ts';
import type { UnitResult } from './ownership/analyze-unit.ts';
import type { Answers } from './questions.ts';

/** A result, and what it was computed from. */
export interface Cached {
  readonly unit: IrUnit;
  readonly answers: Answers;
  readonly exportedAs: string | undefined;
  readonly result: UnitResult;
  readonly summaryText: string;
  readonly read: ReadonlyMap<string, { readonly callee: Callee; readonly text: string }>;
}

/** Results by declaration and, of C, by the function inside it. Lives as long as the trees. */
export type FactsCache = WeakMap<SyntaxTree, Map<number, Cached>>;

/** A declaration that was lowered, and what lowering asked. */
export type Lowered = Pick<Cached, 'unit' | 'answers'>;

/**
 * Facts are about what a function itself acquires. For a summary its parameters are followed, too; it
 * is computed only when a caller has something to hand in.
 */
export type Purpose = 'facts' | 'summary';

export interface Task {
  readonly key: string;
  /** The same for tasks of which the declaration is lowered to the same unit. */
  readonly place: string;
  readonly purpose: Purpose;
  readonly tree: SyntaxTree;
  readonly slot: number;
  readonly exportedAs: string | undefined;
  readonly isC: boolean;
  /** What may be asked when the declaration is lowered; `lower` asks through what it is given. */
  readonly names: CDeclarations;
  readonly lower: (answers: Answers) => IrUnit;
}
