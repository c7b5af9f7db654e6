/** A handle of runtime/cgo that is looked up, deleted or passed to C after it was deleted. */
import type { Finding } from '../../finding.ts';
import type { FunctionFacts } from '../../flow/facts.ts';
import type { Stale } from '../../flow/ownership/run.ts';
import { resourceOf } from '../../knowledge/go-resources.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, shortText, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'handle-use-after-delete',
  category: 'handle',
  severity: 'error',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) => facts.functions.flatMap((fn) => fn.result.stale.map((use) => check(fn, use))),
};

const MESSAGES = {
  use: 'handle-use-after-delete.finding',
  delete: 'handle-use-after-delete.twice',
  passed: 'handle-use-after-delete.passed',
} as const;

/** Of an id of the package's own table. */
const ID_MESSAGES = {
  use: 'handle-use-after-delete.id',
  delete: 'handle-use-after-delete.id',
  passed: 'handle-use-after-delete.id-passed',
} as const;

function check(fn: FunctionFacts, { node, site, kind }: Stale): Finding {
  const found = fn.result.sites.find((result) => result.site.id === site);
  const own = resourceOf(found?.site.release ?? '') === 'id';
  const acquired = found
    ? [
        note(fn, 'acquisition', spanOf(fn, found.site.node), 'note.obtained', {
          call: found.site.call,
        }),
      ]
    : [];
  const deleted = (found?.releases ?? [])
    .filter((release) => release !== node)
    .map((release) => {
      const call = shortText(fn, release);
      return note(fn, 'release', spanOf(fn, release), 'note.deleted-here', { call });
    });
  return finding(meta, fn, {
    span: spanOf(fn, node),
    messageId: (own ? ID_MESSAGES : MESSAGES)[kind],
    args: { call: shortText(fn, node) },
    notes: [...acquired, ...deleted],
    confidence: kind === 'passed' ? 'likely' : 'certain',
  });
}
