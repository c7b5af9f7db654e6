/**
 * What the server needs from the layers below it, in one value, so that a test can hand in its own.
 * Loading the real one is in load.ts.
 */
import type { Message } from '../analysis/finding.ts';
import type { Lang, RuleDoc } from '../analysis/rules/rule.ts';
import type { EditSession } from '../project/types.ts';

export interface Backend {
  readonly session: EditSession;
  /** Text of a message of the catalogue. */
  render(lang: Lang, message: Message): string;
  /** What a rule says about itself; undefined for a name that is no rule. */
  ruleDoc(rule: string, lang: Lang): RuleDoc | undefined;
  /** Absolute path of the page of a rule beside the program; undefined when it was not shipped. */
  rulePage(rule: string, lang: Lang): string | undefined;
}

/** Rejects when the parser or its grammars cannot be loaded. */
export type BackendLoader = () => Promise<Backend>;
