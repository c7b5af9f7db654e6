/** Puts the real project and rules behind the server. */

import { RULES } from '../analysis/rules/index.ts';
import type { RuleMeta } from '../analysis/rules/rule.ts';
import { createRender } from '../messages/catalog.ts';
import { createEngine } from '../project/load-engine.ts';
import { openEditSession } from '../project/session.ts';
import { SUPPRESSION_RULE } from '../project/suppression-rule.ts';
import type { BackendLoader } from './backend.ts';
import { rulePage } from './rule-page.ts';

export const loadBackend: BackendLoader = async () => {
  const metas: readonly RuleMeta[] = [...RULES.map((rule) => rule.meta), SUPPRESSION_RULE];
  const byName = new Map(metas.map((meta) => [meta.name, meta]));
  return {
    session: await openEditSession(createEngine),
    render: createRender(metas),
    ruleDoc: (rule, lang) => byName.get(rule)?.docs[lang],
    rulePage,
  };
};
