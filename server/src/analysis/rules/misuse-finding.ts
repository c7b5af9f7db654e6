/** Findings about a block that was given back: where it came from, where it went, where it is met again. */
import type { Finding, Note } from '../finding.ts';
import type { FunctionFacts, PackageFacts } from '../flow/facts.ts';
import type { Misuse, MisuseKind } from '../flow/ownership/misuse-events.ts';
import { GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../syntax/tree.ts';
import type { RuleMeta } from './rule.ts';
import { finding, note, spanOf } from './support.ts';

export interface MisuseIn {
  readonly facts: FunctionFacts;
  readonly misuse: Misuse;
}

/** What of that kind happens in the functions of the package. */
export function misusesOf({ functions }: PackageFacts, kind: MisuseKind): MisuseIn[] {
  return functions.flatMap((facts) =>
    facts.result.misuses
      .filter((misuse) => misuse.kind === kind)
      .map((misuse) => ({ facts, misuse })),
  );
}

/** The finding at the place of the misuse, with the way of the block to there as notes. */
export function misuseFinding(
  meta: RuleMeta,
  { facts, misuse }: MisuseIn,
  messageId: string,
): Finding {
  const { node, site, name, released, taken, by = '' } = misuse;
  const notes: Note[] = [];
  if (taken !== undefined) {
    notes.push(note(facts, 'acquisition', spanOf(facts, taken), 'note.address-taken', { name }));
  }
  if (site) {
    notes.push(
      note(facts, 'acquisition', spanOf(facts, site.node), 'note.acquired', { call: site.call }),
    );
  }
  const call = calleeText(facts, node);
  const earlier = released ? calleeText(facts, released.node) : '';
  if (released && released.node !== node) {
    const id = isDeferred(facts, released.node) ? 'note.freed-at-end' : 'note.freed-here';
    notes.push(note(facts, 'release', spanOf(facts, released.node), id, { call: earlier }));
  }
  return finding(meta, facts, {
    span: spanOf(facts, node),
    messageId,
    args: {
      name: name || (site?.call ?? call),
      call,
      earlier,
      by,
      release: site?.release ?? '',
      from: site?.call ?? '',
    },
    notes,
  });
}

/** What is called, as the source has it. */
function calleeText(facts: FunctionFacts, node: NodeId): string {
  const text = facts.source.section.tree.textOf(node).split('(', 1)[0] ?? '';
  return text.replace(/\s+/g, '');
}

/** Whether the call runs when the function returns. */
export function isDeferred(facts: FunctionFacts, node: NodeId): boolean {
  const { tree } = facts.source.section;
  for (let at = tree.parentOf(node); at !== NO_NODE; at = tree.parentOf(at)) {
    if (tree.kindOf(at) === GoKind.DeferStatement) return true;
  }
  return false;
}
