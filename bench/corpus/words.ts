/** Findings and messages in English, in one line each. */
import type { Message } from '../../server/src/analysis/finding.ts';
import { RULES } from '../../server/src/analysis/rules/index.ts';
import { createRender } from '../../server/src/messages/catalog.ts';
import { SUPPRESSION_RULE } from '../../server/src/project/suppression-rule.ts';
import type { LocatedFinding } from '../../server/src/project/types.ts';

export interface Words {
  text(message: Message): string;
  finding(finding: LocatedFinding): string;
}

export function createWords(): Words {
  const render = createRender([...RULES.map((rule) => rule.meta), SUPPRESSION_RULE]);
  const text = (message: Message): string => render('en', message).replaceAll('\n', ' ');
  return {
    text,
    finding: ({ file, range, severity, rule, message }) =>
      `${file}:${range.start.line}: ${severity}: ${text(message)} (${rule})`,
  };
}
