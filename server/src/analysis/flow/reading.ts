/** What the analysis of one declaration reads of others: each answer once, and noted for the next time. */
import { calleeKey, summaryText } from './callee-key.ts';
import type { Callee } from './ir.ts';
import type { Summary } from './ownership/summary.ts';
import type { Cached } from './tasks.ts';

/** Stands for a summary that was not asked for. */
export const PASSED_OVER = '-';

export interface Readable {
  summary(callee: Callee): Summary | undefined;
  /** Whether nothing needs to be known of a call that gets nothing that is followed. */
  passesOver(callee: Callee): boolean;
}

export class Reading {
  readonly read = new Map<string, { readonly callee: Callee; readonly text: string }>();
  private readonly summaries = new Map<string, Summary | undefined>();
  private readonly matters = new Map<string, boolean>();

  constructor(private readonly from: Readable) {}

  summary(callee: Callee): Summary | undefined {
    const key = calleeKey(callee);
    if (this.read.has(key)) return this.summaries.get(key);
    const summary = this.from.summary(callee);
    this.summaries.set(key, summary);
    this.read.set(key, { callee, text: summaryText(summary) });
    return summary;
  }

  mayMatter(callee: Callee): boolean {
    const key = calleeKey(callee);
    let may = this.matters.get(key);
    if (may === undefined) {
      may = !this.from.passesOver(callee);
      this.matters.set(key, may);
      if (!may) this.read.set(`${key} `, { callee, text: PASSED_OVER });
    }
    return may;
  }
}

/** Whether everything that was read is the same now. */
export function readsTheSame({ read }: Pick<Cached, 'read'>, from: Readable): boolean {
  for (const { callee, text } of read.values()) {
    const same =
      text === PASSED_OVER ? from.passesOver(callee) : summaryText(from.summary(callee)) === text;
    if (!same) return false;
  }
  return true;
}
