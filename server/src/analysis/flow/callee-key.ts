/** Callees and summaries as texts that can be compared. */
import type { Callee } from './ir.ts';
import type { Summary } from './ownership/summary.ts';

/** The same for calls that may run the same functions. */
export function calleeKey(callee: Callee): string {
  if (callee.kind === 'method') return `method ${callee.type} ${callee.name}`;
  if (callee.kind === 'imported') return `imported ${callee.path} ${callee.name}`;
  return 'name' in callee ? `${callee.kind} ${callee.name}` : callee.kind;
}

const texts = new WeakMap<Summary, string>();

/** The summary as text; empty for none. */
export function summaryText(summary: Summary | undefined): string {
  if (!summary) return '';
  let text = texts.get(summary);
  if (text === undefined) {
    text = JSON.stringify(summary);
    texts.set(summary, text);
  }
  return text;
}
