/**
 * Results that depend on one another, each computed when it is asked for. Those that depend on
 * themselves are computed until they hold, in rounds over the whole cycle; it knows nothing of what
 * they are about.
 */

export interface Work<Task, Result> {
  keyOf(task: Task): string;
  /** Computes a result; what it needs of others it gets from `ask`. */
  compute(task: Task): Result;
  /** Results of the same text are the same. */
  textOf(result: Result): string;
}

/**
 * What is known of a result that is asked for: `result` is absent while the first round of a cycle
 * computes it. Nothing is known when the questions go too deep, or when a cycle does not come to rest.
 */
export type Answer<Result> =
  | { readonly known: true; readonly result: Result | undefined }
  | { readonly known: false };

const NOTHING = { known: false } as const;

/** A result of the current round, with the running tasks whose assumed results it was made from. */
interface Provisional<Result> {
  readonly result: Result;
  readonly leansOn: Set<string>;
}

/** What does not hold after so many rounds is given up. */
const MAX_ROUNDS = 12;

/** Each task that waits for another one takes some of the stack. */
const MAX_DEPTH = 40;

export class OnDemand<Task, Result> {
  private readonly done = new Map<string, Result>();
  private readonly running = new Set<string>();
  private readonly provisional = new Map<string, Provisional<Result>>();
  /** What the last round found out of the tasks of a cycle. */
  private readonly assumed = new Map<string, Result>();
  /** What was assumed of running tasks in this round, as text. */
  private readonly read = new Map<string, string | undefined>();
  /** Running tasks whose assumed results the task that is being computed was made from. */
  private leansOn = new Set<string>();
  private givingUp = false;

  constructor(private readonly work: Work<Task, Result>) {}

  ask(task: Task): Answer<Result> {
    const key = this.work.keyOf(task);
    const result = this.done.get(key) ?? this.fromThisRound(key);
    if (result !== undefined) return { known: true, result };
    if (this.running.has(key)) return this.assume(key);
    if (this.running.size >= MAX_DEPTH) return NOTHING;
    return { known: true, result: this.run(task, key) };
  }

  private fromThisRound(key: string): Result | undefined {
    const found = this.provisional.get(key);
    for (const on of found?.leansOn ?? []) if (this.running.has(on)) this.leansOn.add(on);
    return found?.result;
  }

  private assume(key: string): Answer<Result> {
    if (this.givingUp) return NOTHING;
    this.leansOn.add(key);
    const result = this.assumed.get(key);
    this.read.set(key, this.textOf(result));
    return { known: true, result };
  }

  private run(task: Task, key: string): Result {
    const outer = this.leansOn;
    this.leansOn = new Set();
    this.running.add(key);
    let result = this.work.compute(task);
    if (this.isHead(key)) result = this.iterate(task, key, result);
    this.running.delete(key);
    this.leansOn.delete(key);
    if (this.leansOn.size === 0) this.settle(key, result);
    else this.postpone(key, result);
    this.leansOn = new Set([...outer, ...this.leansOn]);
    return result;
  }

  /** Whether a cycle ends here: it leads to this task and to none that runs further out. */
  private isHead(key: string): boolean {
    return this.leansOn.size === 1 && this.leansOn.has(key);
  }

  /** Repeats the cycle until each result is what was assumed of it. */
  private iterate(task: Task, key: string, first: Result): Result {
    let result = first;
    for (let round = 1; round < MAX_ROUNDS; round++) {
      if (this.holds(key, result)) return result;
      this.nextRound(key, result);
      result = this.work.compute(task);
      if (!this.isHead(key)) return result;
    }
    if (this.holds(key, result)) return result;
    this.nextRound(key, result);
    this.givingUp = true;
    result = this.work.compute(task);
    this.givingUp = false;
    return result;
  }

  private holds(key: string, result: Result): boolean {
    for (const [member, text] of this.read) {
      if (member !== key && !this.provisional.get(member)?.leansOn.has(key)) continue;
      const now = member === key ? result : this.provisional.get(member)?.result;
      if (this.textOf(now) !== text) return false;
    }
    return true;
  }

  private nextRound(key: string, result: Result): void {
    this.assumed.set(key, result);
    this.read.delete(key);
    this.leansOn = new Set();
    for (const [member, { leansOn, result: found }] of this.provisional) {
      if (!leansOn.has(key)) continue;
      this.provisional.delete(member);
      this.assumed.set(member, found);
      this.read.delete(member);
    }
  }

  /** The result is final, and with it the results of the cycle that ends here. */
  private settle(key: string, result: Result): void {
    this.finish(key, result);
    for (const [member, { leansOn, result: found }] of this.provisional) {
      if (leansOn.has(key)) this.finish(member, found);
    }
  }

  private finish(key: string, result: Result): void {
    this.done.set(key, result);
    this.provisional.delete(key);
    this.assumed.delete(key);
    this.read.delete(key);
  }

  /** The result is part of a cycle that ends further out, and so are those that were made from it. */
  private postpone(key: string, result: Result): void {
    const leansOn = new Set(this.leansOn);
    for (const other of this.provisional.values()) {
      if (other.leansOn.has(key)) for (const on of leansOn) other.leansOn.add(on);
    }
    this.provisional.set(key, { result, leansOn });
    this.assumed.set(key, result);
  }

  private textOf(result: Result | undefined): string | undefined {
    return result === undefined ? undefined : this.work.textOf(result);
  }
}
