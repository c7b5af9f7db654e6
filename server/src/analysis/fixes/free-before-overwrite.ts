/** Fix for a variable that gets another value while it holds a block: a release right before that. */
import type { Fix } from '../finding.ts';
import { GoKind } from '../syntax/kinds.ts';
import { NO_NODE } from '../syntax/tree.ts';
import { fileOf, fits, fixOf, holdingStatement } from './free.ts';
import { type LostBlock, releaseCode } from './release-code.ts';
import { linesBefore, statementOf } from './source-edits.ts';

/** Offered in a straight line: both statements in one list, and the new value is not made of the old. */
export function freeBeforeOverwrite(lost: LostBlock): Fix[] {
  const { facts, result } = lost;
  const { tree } = facts.source.section;
  const [loss, ...others] = result.losses;
  const statement = holdingStatement(lost);
  const { name } = result;
  if (!loss || others.length || statement === NO_NODE || name === undefined) return [];
  const overwriting = statementOf(tree, loss.node);
  if (overwriting === NO_NODE || tree.parentOf(overwriting) !== tree.parentOf(statement)) return [];
  if (tree.startOf(overwriting) < tree.endOf(statement) || result.ends.size !== 1) return [];
  if (tree.kindOf(overwriting) !== GoKind.AssignmentStatement) return [];
  const release = releaseCode(lost, name);
  if (!release || !fits(lost, release, statement)) return [];
  const value = tree.textOf(overwriting).split('=').slice(1).join('=');
  if (new RegExp(`\\b${name}\\b`).test(value)) return [];
  const edit = linesBefore(fileOf(facts), facts.source, overwriting, [release.call]);
  return fixOf(lost, release, { id: 'fix.insert-before', args: { code: release.call } }, [edit]);
}
