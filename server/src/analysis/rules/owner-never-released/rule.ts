/** An object with C memory in its fields that is lost without a call of its release method. */
import type { Finding } from '../../finding.ts';
import { deferRelease, holderOf } from '../../fixes/release-owner.ts';
import { inLoop } from '../../fixes/source-edits.ts';
import type { Releaser } from '../../flow/owners.ts';
import { argumentOf, type Site } from '../../flow/ownership/sites.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../../syntax/tree.ts';
import { pathNotes } from '../leak-path.ts';
import { type Leak, lostOwnersOf } from '../leaks.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'owner-never-released',
  category: 'leak',
  severity: 'warning',
  confidence: 'certain',
  fixable: true,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) =>
    lostOwnersOf(facts).flatMap((found): Finding[] => {
      const leak = withoutStops(found);
      const { site, losses } = leak.result;
      if (losses.length === 0 || isOnFailure(leak)) return [];
      const [releaser] = facts.owners.releasersOf(site.type ?? '');
      return releaser && !expectsError(leak) ? [report(leak, releaser)] : [];
    }),
};

/** A test that fails ends the process soon, with all that it holds. */
function withoutStops(leak: Leak): Leak {
  const losses = leak.result.losses.filter((loss) => loss.kind !== 'goexit');
  return { ...leak, result: { ...leak.result, losses } };
}

/** A helper of a test that returns an error ends the test: it loses what a failed test loses. */
function isOnFailure({ facts, result }: Leak): boolean {
  const { tree } = facts.source.section;
  return facts.file.test && result.losses.every(({ node }) => returnsError(tree, node));
}

function returnsError(tree: SyntaxTree, exit: NodeId): boolean {
  if (tree.kindOf(exit) !== GoKind.ReturnStatement) return false;
  return /\berr\w*$|\b(?:errors\.New|fmt\.Errorf)\(.*\)$/s.test(tree.textOf(exit).trim());
}

/** `_, err := open(…)` in a test wants to see that there is no object. */
function expectsError({ facts, result }: Leak): boolean {
  const { tree } = facts.source.section;
  if (!facts.file.test) return false;
  const statement = assignmentOf(tree, result.site.node);
  const left = statement === NO_NODE ? NO_NODE : tree.child(statement, Field.Left);
  if (left === NO_NODE) return false;
  const names = tree.children(left).map((name) => tree.textOf(name));
  return names.length > 1 && names[result.site.index] === '_';
}

/** The assignment of the call's results, also before the condition of an `if`. */
function assignmentOf(tree: SyntaxTree, node: NodeId): NodeId {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    const kind = tree.kindOf(up);
    if (kind === GoKind.ShortVarDeclaration || kind === GoKind.AssignmentStatement) return up;
    if (kind === GoKind.StatementList) break;
  }
  return NO_NODE;
}

function report(leak: Leak, releaser: Releaser): Finding {
  const { facts: fn, result, severity } = leak;
  const { node, call } = result.site;
  const never = result.ends.size === 1;
  const name = holderOf(fn, result);
  const looped = inLoop(fn.source.section.tree, node);
  return finding(meta, fn, {
    span: spanOf(fn, node),
    messageId: messageOf(result.site, never),
    args: { call, release: releaser.fn.displayName },
    notes: pathNotes({ ...leak, result: { ...result, name } }),
    fixes: never && !looped ? deferRelease(fn, result, releaser) : [],
    confidence: result.assumed ? 'likely' : 'certain',
    ...(severity ? { severity } : {}),
  });
}

function messageOf(site: Site, never: boolean): string {
  const filled = argumentOf(site) !== undefined;
  if (never) return filled ? 'owner-never-released.filled' : 'owner-never-released.finding';
  return filled ? 'owner-never-released.filled-on-path' : 'owner-never-released.on-path';
}
