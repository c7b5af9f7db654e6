/** The path of a block through a C function that loses it: its notes, and how much it matters. */
import type { Note } from '../finding.ts';
import type { CFunctionFacts } from '../flow/facts.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import type { Loss } from '../flow/ownership/sites.ts';
import { isStandardAllocator } from '../knowledge/standard-allocators.ts';
import { CKind } from '../syntax/kinds.ts';
import { endOf, note, shortText, spanOf } from './support.ts';

/** More exits than these make a finding longer, not clearer. */
const MAX_EXITS = 5;

/** Acquisition, the way to the first exit that loses the block, that exit, and the other exits. */
export function cPathNotes(facts: CFunctionFacts, result: SiteResult): Note[] {
  const { call, node } = result.site;
  const notes = [note(facts, 'acquisition', spanOf(facts, node), 'note.acquired', { call })];
  for (const { node: test, taken } of result.losses[0]?.branches ?? []) {
    if (taken === undefined) continue;
    const id = taken ? 'note.branch-true' : 'note.branch-false';
    const condition = shortText(facts, test);
    notes.push(note(facts, 'branch', spanOf(facts, test), id, { condition }));
  }
  for (const loss of result.losses.slice(0, MAX_EXITS)) notes.push(exitNote(facts, result, loss));
  for (const release of result.releases) {
    const args = { call: shortText(facts, release) };
    notes.push(note(facts, 'release', spanOf(facts, release), 'note.released-here', args));
  }
  return notes;
}

function exitNote(facts: CFunctionFacts, { name, site }: SiteResult, { kind, node }: Loss): Note {
  const args = { name: name ?? site.call };
  switch (kind) {
    case 'end':
      return note(facts, 'exit', endOf(facts, node), 'note.lost-at-end', { function: facts.name });
    case 'cleared':
    case 'overwrite':
      return note(facts, 'exit', spanOf(facts, node), 'note.lost-at-overwrite', args);
    case 'scope':
      return isLoop(facts, node)
        ? note(facts, 'exit', endOf(facts, node), 'note.loop-again')
        : note(facts, 'exit', endOf(facts, node), 'note.lost-at-scope-end', args);
    case 'statement':
      return note(facts, 'exit', spanOf(facts, node), 'note.dropped');
    default:
      return note(facts, 'exit', spanOf(facts, node), 'note.lost-at-return');
  }
}

const LOOPS = new Set<number>([CKind.ForStatement, CKind.WhileStatement, CKind.DoStatement]);

function isLoop({ source }: CFunctionFacts, node: number): boolean {
  const { tree } = source.section;
  return LOOPS.has(tree.kindOf(node)) || LOOPS.has(tree.kindOf(tree.parentOf(node)));
}

/** Whether each path that loses the block is one on which there was no memory for another one. */
export function onlyWithoutMemory(facts: CFunctionFacts, result: SiteResult): boolean {
  const others = facts.result.sites.flatMap(({ site, name }) =>
    site !== result.site && name !== undefined && isStandardAllocator(site.call) ? [name] : [],
  );
  return result.losses.every(({ branches }) =>
    branches.some(({ node, taken }) => {
      const text = facts.source.section.tree.textOf(node).replace(/\s+/g, '');
      return others.some((name) => saysNull(text, name) === taken);
    }),
  );
}

/** What a test says when it holds: that the pointer is null, or that it is not. */
function saysNull(test: string, name: string): boolean | undefined {
  const plain = test.replace(/[()]/g, '').replace(/^(NULL|0)([!=]=)(.*)$/, '$3$2$1');
  if (plain === name || plain === `${name}!=NULL` || plain === `${name}!=0`) return false;
  const isNull = plain === `!${name}` || plain === `${name}==NULL` || plain === `${name}==0`;
  return isNull ? true : undefined;
}
