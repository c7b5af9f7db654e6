/** A package variable that gets new C memory each time, while nothing frees the old. */
import type { Finding } from '../../finding.ts';
import type { FunctionFacts, PackageFacts } from '../../flow/facts.ts';
import { resourceOf } from '../../knowledge/go-resources.ts';
import { isOnce } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'global-overwritten',
  category: 'leak',
  severity: 'info',
  confidence: 'likely',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) => facts.functions.flatMap((fn) => (fn.oncePerProcess ? [] : check(facts, fn))),
};

function check(facts: PackageFacts, fn: FunctionFacts): Finding[] {
  return fn.result.sites.flatMap(({ site, global }): Finding[] => {
    if (!global || resourceOf(site.release) !== 'memory' || site.kind === 'owner') return [];
    const { name, node } = global;
    const { tree } = fn.source.section;
    if (fn.name === 'main' || isOnce(tree, node) || isTested(fn, name)) return [];
    if (isManaged(facts, name)) return [];
    return [
      finding(meta, fn, {
        span: spanOf(fn, node),
        messageId: 'global-overwritten.finding',
        args: { name, call: site.call },
        notes: [
          note(fn, 'acquisition', spanOf(fn, site.node), 'note.acquired', { call: site.call }),
        ],
      }),
    ];
  });
}

/** The function looks at the variable before it sets it. */
function isTested({ source }: FunctionFacts, name: string): boolean {
  return new RegExp(`\\b${name}\\s*[!=]=`).test(source.section.tree.text);
}

/** Some function of the package frees what the variable holds, or hands it on. */
function isManaged({ model, owners }: PackageFacts, name: string): boolean {
  const mention = new RegExp(`\\b${name}\\b`);
  return model.functions.some(
    (fn) => mention.test(fn.section.tree.text) && owners.releasesGlobal(fn, name),
  );
}
