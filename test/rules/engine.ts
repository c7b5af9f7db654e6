/** What the runner needs of a parser and an analyzer; its own tests bring fakes. */
import type { PackageResult } from '../../server/src/analysis/analyzer-types.ts';
import type { Message } from '../../server/src/analysis/finding.ts';
import type { RuleMeta } from '../../server/src/analysis/rules/rule.ts';
import type { Files } from './fixture.ts';

export interface Engine {
  readonly rules: readonly RuleMeta[];
  /** Parses the files of one package and analyses them with every rule. */
  analyze(files: Files): PackageResult;
  /** Names of files in which the parser had to recover. */
  brokenFiles(files: Files): string[];
  /** The same engine with nothing remembered. */
  fresh(): Engine;
}

/** The 1-based line in which an offset lies. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** An English text of a rule, such as the message of a finding or of a note, as a reader sees it. */
export function englishOf(rule: string, message: Message, rules: readonly RuleMeta[]): string {
  const meta = rules.find((candidate) => candidate.name === rule);
  const text = meta?.messages.en[message.id] ?? `(${message.id})`;
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(message.args[name] ?? whole));
}
