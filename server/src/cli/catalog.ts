/** Every rule that the command line can name, and the texts of all of them. */
import { RULES } from '../analysis/rules/index.ts';
import type { RuleMeta } from '../analysis/rules/rule.ts';
import { createRender, edgeMessage } from '../messages/catalog.ts';
import { UsageError } from '../project/errors.ts';
import { SUPPRESSION_RULE } from '../project/suppression-rule.ts';
import { closest } from './closest.ts';

export const ALL_RULES: readonly RuleMeta[] = [...RULES.map((rule) => rule.meta), SUPPRESSION_RULE];

export const render = createRender(ALL_RULES);

/** @throws {UsageError} for a name that is no rule */
export function findRule(name: string): RuleMeta {
  const rule = ALL_RULES.find((candidate) => candidate.name === name);
  if (rule !== undefined) return rule;
  const names = ALL_RULES.map((candidate) => candidate.name);
  const near = closest(name, names);
  const detail = edgeMessage('usage.unknown-rule', { name });
  throw near === undefined
    ? new UsageError(detail)
    : new UsageError(detail, edgeMessage('usage.closest', { name: near }));
}
