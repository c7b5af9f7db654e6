/** What can be known of what a C function does with memory. Types only; the tables are elsewhere. */

/**
 * What happens to the block that an argument points to. `owned:NAME`: a new block is written through
 * the argument, which the caller gives back with NAME. `refers`: an object stores the pointer and never
 * frees it, so that the caller has to, after the object.
 */
export type ArgumentEffect = 'frees' | 'keeps' | 'refers' | 'borrows' | `owned:${string}`;

/** The result that says that a call succeeded. */
export type Success = 'zero' | 'non-zero' | 'non-negative' | 'positive' | 'true' | 'non-nil';

export interface CFunctionKnowledge {
  /** The result is a new block that the caller owns, given back by the function named. */
  readonly returns?: { readonly release: string; readonly nullable: boolean };
  /** With nil as that argument the result is a new block; otherwise what the caller gave. */
  readonly returnsWhenNil?: { readonly argument: number; readonly release: string };
  /** The result stays with the library, or with what an argument points to: nobody may free it. */
  readonly lends?: boolean;
  /** The result is Go memory: a copy. */
  readonly copies?: boolean;
  /** The result points into the block of that argument. */
  readonly returnsArgument?: number;
  /** By position; a position that is missing borrows. */
  readonly arguments?: readonly ArgumentEffect[];
  /** `frees` and `keeps` are about what the variable holds of which the argument is the address. */
  readonly through?: boolean;
  /** Gives back one of possibly several references: the object may live on, and be given back again. */
  readonly counted?: boolean;
  /** The blocks are written through arguments whatever the result says. */
  readonly writesAnyway?: boolean;
  /** What it frees is gone also when its result tells of an error, which came up on the way. */
  readonly freesAnyway?: boolean;
  /** Which result says that blocks were written through arguments; `zero` when absent. */
  readonly succeeds?: Success;
  /**
   * How a failure is told beside the result: something other than nil or zero is written through that
   * argument, only then. With `release` it is a new message or error object that the caller owns.
   */
  readonly failure?: {
    readonly argument: number;
    readonly release?: string;
    /** How the result tells it, too, where the function says nothing else of its result. */
    readonly succeeds?: Success;
  };
  /** A result other than zero says that argument 0 is an object for errors that nobody owns. */
  readonly tellsValid?: boolean;
  /** The block of argument 0 becomes the result, or stays when the result is nil. */
  readonly resizes?: boolean;
  /** Never returns. */
  readonly stops?: boolean;
}

/** The function that gives back what is written through the argument. */
export function writesOwned(effect: ArgumentEffect): string | undefined {
  return effect.startsWith('owned:') ? effect.slice('owned:'.length) : undefined;
}
