/**
 * What a rule is. One rule = one folder `rules/<kebab-name>/`: `rule.ts` (metadata and check),
 * `messages.ts` and `doc.ts` (both languages), `testdata/`. The registry is generated from the folders.
 */
import type { Category, Confidence, Finding, Severity } from '../finding.ts';
import type { PackageFacts } from '../flow/facts.ts';

export type Lang = 'en' | 'zh-cn';

export const LANGS: readonly Lang[] = ['en', 'zh-cn'];

/** Texts by message id; `{name}` is replaced by the argument of that name. */
export type Catalog = Readonly<Record<string, string>>;

export interface RuleDoc {
  /** One line, no full stop: what the rule finds. */
  readonly title: string;
  /** Markdown: what happens and why it matters. */
  readonly why: string;
  /** Markdown: how to mend it, and what the quick fix does. */
  readonly fix: string;
  /** Markdown: what stays silent on purpose, and how to say that the code is right. */
  readonly silent: string;
}

export interface RuleMeta {
  readonly name: string;
  readonly category: Category;
  /** The usual severity; a finding may carry a lower one. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Whether some findings come with a fix. */
  readonly fixable: boolean;
  /** First version that has the rule. */
  readonly since: string;
  /** A whole Go file on which the rule fires exactly once, and its repaired form, on which it is silent. */
  readonly example: { readonly bad: string; readonly good: string };
  readonly docs: Readonly<Record<Lang, RuleDoc>>;
  /** Every message id that the rule's findings, notes and fixes use. */
  readonly messages: Readonly<Record<Lang, Catalog>>;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** Reads facts, returns findings; pure. */
  check(facts: PackageFacts): Finding[];
}
