/** C memory that a constructor puts into a field which no function of the package ever frees. */
import type { Finding, Note } from '../../finding.ts';
import type { PackageFacts } from '../../flow/facts.ts';
import { ownedType } from '../../flow/owners.ts';
import { GoKind } from '../../syntax/kinds.ts';
import { lostOwnersOf } from '../leaks.ts';
import { type OwnedField, ownedFieldsOf, releaseMethodsOf } from '../owned-fields.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'field-without-owner',
  category: 'leak',
  severity: 'warning',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) =>
    ownedFieldsOf(facts).flatMap((owned): Finding[] => {
      const { stored } = owned;
      if (stored.inCopy) return isLostCopy(owned) ? [report(facts, owned)] : [];
      if (facts.owners.releasing(stored.type, owned.field).length) return [];
      if (returnsBlock(owned) || isKeptForever(facts, stored.type)) return [];
      // What a release method forgets is said there.
      return releaseMethodsOf(facts, stored.type).length ? [] : [report(facts, owned)];
    }),
};

function report(facts: PackageFacts, { facts: fn, result, stored }: OwnedField): Finding {
  const { node, call } = result.site;
  const field = `${stored.type}${stored.path.replace(/\[\]/g, '')}`;
  const acquired = result.site.kind === 'direct' ? 'note.acquired' : 'note.acquired-by';
  const notes = [note(fn, 'acquisition', spanOf(fn, node), acquired, { call })];
  if (stored.node !== node) {
    notes.push(note(fn, 'use', spanOf(fn, stored.node), 'field-without-owner.stored', { field }));
  }
  return finding(meta, fn, {
    span: spanOf(fn, node),
    messageId: stored.inCopy ? 'field-without-owner.in-copy' : 'field-without-owner.finding',
    args: { call, field, type: stored.type, function: fn.name },
    notes: [...notes, ...(stored.inCopy ? [] : lostHere(facts, stored.type))],
    confidence: result.assumed ? 'likely' : 'certain',
  });
}

/** The function also hands the block to its caller, who may free it. */
function returnsBlock({ facts }: OwnedField): boolean {
  return facts.result.summary.outcomes.some(({ results }) =>
    results.some((r) => r.kind === 'owned'),
  );
}

/** Every object of the type goes into a variable of the package, and lives as long as the process. */
function isKeptForever(facts: PackageFacts, type: string): boolean {
  const made = facts.functions.flatMap(({ result }) =>
    result.sites.filter(({ site }) => site.kind === 'owner' && ownedType(site.type ?? '') === type),
  );
  return made.length > 0 && made.every(({ handed }) => handed);
}

/** More places than these make a finding longer, not clearer. */
const MAX_NOTES = 5;

/** Calls whose result is dropped: there the memory is lost for good. */
function lostHere(facts: PackageFacts, type: string): Note[] {
  return lostOwnersOf(facts)
    .filter(({ result }) => ownedType(result.site.type ?? '') === type)
    .slice(0, MAX_NOTES)
    .map(({ facts: fn, result }) => {
      const { node, call } = result.site;
      return note(fn, 'exit', spanOf(fn, node), 'field-without-owner.lost', { call });
    });
}

/** The receiver is a copy that dies with the call: nothing else in the body takes it as a whole. */
function isLostCopy({ facts, result }: OwnedField): boolean {
  const { fn, source } = facts;
  if (!fn || fn.signature.receiver !== result.stored[0]?.type) return false;
  const { tree } = source.section;
  const field = result.stored[0].path.replace(/\[\]/g, '');
  const written = /^func \((\w+) /.exec(tree.text)?.[1];
  if (written === undefined) return false;
  let stored = false;
  for (let node = 0; node < tree.nodeCount; node++) {
    if (tree.kindOf(node) !== GoKind.Identifier || tree.textOf(node) !== written) continue;
    const up = tree.parentOf(node);
    if (tree.kindOf(up) === GoKind.ParameterDeclaration) continue;
    if (tree.kindOf(up) !== GoKind.SelectorExpression) return false;
    if (
      tree.kindOf(tree.parentOf(up)) === GoKind.CallExpression &&
      tree.first(tree.parentOf(up)) === up
    )
      return false;
    stored ||= tree.textOf(up) === `${written}${field}`;
  }
  return stored;
}
