/** From a leak to the finding of its rule: place, notes, fixes. */
import type { Finding, Fix } from '../finding.ts';
import { deferFree, freeBeforeExits, hoistAndDeferFree, hoistAndFree } from '../fixes/free.ts';
import { freeInRound } from '../fixes/free-in-round.ts';
import { inLoop } from '../fixes/source-edits.ts';
import { pathNotes } from './leak-path.ts';
import { consumerOf, type Leak } from './leaks.ts';
import type { RuleMeta } from './rule.ts';
import { finding, spanOf } from './support.ts';

interface Parts {
  readonly messageId: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly fixes: readonly Fix[];
}

/** The text for the leak: an object that refers to the block decides when it can be freed. */
export function messageOf(messageId: string, { result }: Leak): string {
  return result.referredBy === undefined ? messageId : 'leak.referred';
}

/** A finding at the acquisition; every message gets the call, the variable and the release. */
export function leakFinding(meta: RuleMeta, leak: Leak, parts: Parts): Finding {
  const { facts, result, severity } = leak;
  const { node, call, release } = result.site;
  return finding(meta, facts, {
    span: spanOf(facts, node),
    messageId: parts.messageId,
    args: {
      call,
      name: result.name ?? call,
      release,
      keeper: result.referredBy ?? '',
      ...parts.args,
    },
    notes: pathNotes(leak),
    fixes: parts.fixes,
    confidence: result.assumed ? 'likely' : 'certain',
    ...(severity ? { severity } : {}),
  });
}

/**
 * The release of a block that nothing gives back, where the block is obtained; none for a block that an
 * object refers to, which has to live as long.
 */
export function releaseFixes(leak: Leak): Fix[] {
  if (leak.result.referredBy !== undefined) return [];
  const { tree } = leak.facts.source.section;
  const { name, site } = leak.result;
  const loops = inLoop(tree, site.node);
  if (name === undefined && consumerOf(tree, site.node) !== undefined) {
    return loops ? hoistAndFree(leak) : hoistAndDeferFree(leak);
  }
  return loops ? freeInRound(leak) : deferFree(leak);
}

/** The release of a block that only some paths lose, before the exits that lose it. */
export function exitFixes(leak: Leak): Fix[] {
  const { facts, result } = leak;
  return inLoop(facts.source.section.tree, result.site.node) ? [] : freeBeforeExits(leak);
}
