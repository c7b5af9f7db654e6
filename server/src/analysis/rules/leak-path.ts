/** What the leak rules share: the notes of a path to a loss. */
import type { Note } from '../finding.ts';
import type { FunctionFacts } from '../flow/facts.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import type { Loss } from '../flow/ownership/sites.ts';
import { resourceOf } from '../knowledge/go-resources.ts';
import { GoKind } from '../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../syntax/tree.ts';
import { consumerOf, type Leak } from './leaks.ts';
import { endOf, note, shortText, spanOf } from './support.ts';

/** What the notes say of memory, and what of handles and pins. */
const MEMORY_NOTES = {
  acquired: 'note.acquired',
  acquiredBy: 'note.acquired-by',
  released: 'note.released-here',
  atReturn: 'note.lost-at-return',
  atEnd: 'note.lost-at-end',
  atPanic: 'note.lost-at-panic',
  atOverwrite: 'note.lost-at-overwrite',
  atScopeEnd: 'note.lost-at-scope-end',
} as const;

const RESOURCE_NOTES = {
  acquired: 'note.obtained',
  acquiredBy: 'note.obtained-by',
  released: 'note.given-back-here',
  atReturn: 'note.kept-at-return',
  atEnd: 'note.kept-at-end',
  atPanic: 'note.kept-at-panic',
  atOverwrite: 'note.kept-at-overwrite',
  atScopeEnd: 'note.kept-at-scope-end',
} as const;

function noteIds({ site }: SiteResult): Record<keyof typeof MEMORY_NOTES, string> {
  return resourceOf(site.release) === 'memory' ? MEMORY_NOTES : RESOURCE_NOTES;
}

/** More exits than these make a finding longer, not clearer. */
const MAX_EXITS = 5;

/** Acquisition, the way to the first exit that loses the block, that exit, and the other exits. */
export function pathNotes(leak: Leak): Note[] {
  const { facts, result } = leak;
  const ids = noteIds(result);
  const id = result.site.kind === 'direct' ? ids.acquired : ids.acquiredBy;
  const span = spanOf(facts, result.site.node);
  const notes = [note(facts, 'acquisition', span, id, { call: result.site.call })];
  const [first] = result.losses;
  if (first) notes.push(...branchNotes(facts, first));
  for (const loss of result.losses.slice(0, MAX_EXITS)) notes.push(exitNote(leak, loss));
  for (const node of result.releases) {
    const call = shortText(facts, node);
    notes.push(note(facts, 'release', spanOf(facts, node), ids.released, { call }));
  }
  return notes;
}

function branchNotes(facts: FunctionFacts, loss: Loss): Note[] {
  return loss.branches.flatMap(({ node, taken }) => {
    if (taken === undefined) return [];
    const id = taken ? 'note.branch-true' : 'note.branch-false';
    const condition = shortText(facts, node);
    return [note(facts, 'branch', spanOf(facts, node), id, { condition })];
  });
}

function exitNote(leak: Leak, loss: Loss): Note {
  const { facts, result } = leak;
  const name = result.name ?? result.site.call;
  const ids = noteIds(result);
  const { tree } = facts.source.section;
  switch (loss.kind) {
    case 'end': {
      const literal = tree.kindOf(loss.node) === GoKind.FuncLiteral;
      const args = { function: literal ? 'func' : facts.name };
      return note(facts, 'exit', endOf(facts, loss.node), ids.atEnd, args);
    }
    case 'cleared':
    case 'overwrite':
      return note(facts, 'exit', spanOf(facts, loss.node), ids.atOverwrite, { name });
    case 'scope':
      if (isLoopScope(tree, loss.node)) {
        return note(facts, 'exit', endOf(facts, loss.node), 'note.loop-again');
      }
      return note(facts, 'exit', endOf(facts, loss.node), ids.atScopeEnd, { name });
    case 'panic':
      return note(facts, 'exit', spanOf(facts, loss.node), ids.atPanic);
    case 'statement': {
      const call = consumerOf(tree, result.site.node);
      if (call === undefined) return note(facts, 'exit', spanOf(facts, loss.node), 'note.dropped');
      return note(facts, 'exit', spanOf(facts, loss.node), 'note.used-here', { call });
    }
    default:
      return note(facts, 'exit', spanOf(facts, loss.node), ids.atReturn);
  }
}

function isLoopScope(tree: SyntaxTree, node: NodeId): boolean {
  if (tree.kindOf(node) === GoKind.ForStatement) return true;
  const parent = tree.parentOf(node);
  return parent >= 0 && tree.kindOf(parent) === GoKind.ForStatement;
}
