/** What the leak rules share: which findings an acquisition deserves, and the notes of its path. */
import type { Note, Severity } from '../finding.ts';
import type { FunctionFacts, PackageFacts } from '../flow/facts.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import type { Loss, Site } from '../flow/ownership/sites.ts';
import { type Resource, resourceOf } from '../knowledge/go-resources.ts';
import { GoKind } from '../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../syntax/tree.ts';
import { endOf, note, shortText, spanOf } from './support.ts';

/** An acquisition that is lost somewhere, with the function that it stands in. */
export interface Leak {
  readonly facts: FunctionFacts;
  readonly result: SiteResult;
  readonly kind: 'temporary' | 'never-freed' | 'overwritten' | 'on-path';
  /** Below the rule's own when the leak matters less. */
  readonly severity: Severity | undefined;
}

/** Every acquisition of such a resource that is lost on some path, each of one kind. */
export function leaksOf(facts: PackageFacts, resource: Resource = 'memory'): Leak[] {
  return lossesOf(
    facts,
    ({ kind, release }) => kind !== 'owner' && resourceOf(release) === resource,
  );
}

/** Every call that gives an object with C memory in its fields, where the object is lost. */
export function lostOwnersOf(facts: PackageFacts): Leak[] {
  return lossesOf(facts, (site) => site.kind === 'owner');
}

function lossesOf(facts: PackageFacts, concerns: (site: Site) => boolean): Leak[] {
  return facts.functions.flatMap((fn) =>
    fn.result.sites.flatMap((result) => {
      if (!concerns(result.site)) return [];
      if (result.losses.length === 0 || isDeferredAsNil(fn, result)) return [];
      const severity = severityOf(fn, result, facts.strict);
      if (severity === 'silent') return [];
      return [{ facts: fn, result, kind: kindOf(fn, result), severity }];
    }),
  );
}

/** `defer C.free(p)` while p was nil: another rule says what is wrong. */
function isDeferredAsNil(facts: FunctionFacts, result: SiteResult): boolean {
  return facts.result.nilDefers.some((event) => event.name === result.name);
}

function kindOf(facts: FunctionFacts, { name, ends, losses, site }: SiteResult): Leak['kind'] {
  if (losses.every((loss) => loss.kind === 'overwrite')) return 'overwritten';
  const kept = ends.has('freed') || ends.has('transferred') || ends.has('undecided');
  if (kept) return 'on-path';
  const inline =
    name === undefined && consumerOf(facts.source.section.tree, site.node) !== undefined;
  return inline ? 'temporary' : 'never-freed';
}

/** A leak that ends a test, or happens once for the process, is not worth an alarm. */
function severityOf(
  facts: FunctionFacts,
  result: SiteResult,
  strict: boolean,
): Severity | 'silent' | undefined {
  const once =
    isOnce(facts.source.section.tree, result.site.node) ||
    (facts.oncePerProcess && !insideLiteral(facts.source.section.tree, result.site.node));
  if (once) return strict ? 'info' : 'silent';
  return result.losses.every((loss) => loss.kind === 'goexit') ? 'info' : undefined;
}

/** Inside a literal that may run again: one that is not called where it stands. */
function insideLiteral(tree: SyntaxTree, node: NodeId): boolean {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    if (tree.kindOf(up) !== GoKind.FuncLiteral) continue;
    const parent = tree.parentOf(up);
    const called = tree.kindOf(parent) === GoKind.CallExpression && tree.first(parent) === up;
    if (!called) return true;
  }
  return false;
}

const ONCE = /(^|\.)(Do|OnceFunc|OnceValues?)$/;

/** Inside a literal that is given to `sync.Once` or one of its relatives. */
function isOnce(tree: SyntaxTree, node: NodeId): boolean {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    if (tree.kindOf(up) !== GoKind.FuncLiteral) continue;
    const call = tree.parentOf(tree.parentOf(up));
    if (call < 0 || tree.kindOf(call) !== GoKind.CallExpression) continue;
    if (ONCE.test(tree.textOf(tree.first(call)))) return true;
  }
  return false;
}

const CONVERSION = /^(unsafe\.Pointer|uintptr|\(.*\))$/s;

/** What the call at `node` is an argument of, past conversions; `undefined` when it is none. */
export function consumerOf(tree: SyntaxTree, node: NodeId): string | undefined {
  let current = node;
  for (;;) {
    let list = tree.parentOf(current);
    while (list > 0 && tree.kindOf(list) === GoKind.ParenthesizedExpression) {
      list = tree.parentOf(list);
    }
    if (list <= 0 || tree.kindOf(list) !== GoKind.ArgumentList) return undefined;
    const call = tree.parentOf(list);
    const callee = tree.textOf(tree.first(call));
    if (!CONVERSION.test(callee)) return callee.replace(/\s+/g, ' ');
    current = call;
  }
}

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

/** Whether the acquisition runs again and again in a loop of the function or literal around it. */
export function inLoop(tree: SyntaxTree, node: NodeId): boolean {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    const kind = tree.kindOf(up);
    if (kind === GoKind.FuncLiteral) return false;
    if (kind === GoKind.ForStatement) return true;
  }
  return false;
}
