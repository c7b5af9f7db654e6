/** Fix for a value that may be finalized while C works with its pointer: mention it after the call. */
import type { Fix } from '../finding.ts';
import type { GoFunction } from '../model/package.ts';
import { GoKind } from '../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../syntax/tree.ts';
import { importOf } from './imports.ts';
import { linesAfter, linesBefore, statementOf } from './source-edits.ts';

/** Statements after which another one can stand that runs whenever they did. */
const PLAIN = new Set<number>([
  GoKind.ExpressionStatement,
  GoKind.ShortVarDeclaration,
  GoKind.AssignmentStatement,
  GoKind.VarDeclaration,
]);

/** `runtime.KeepAlive(x)` after the statement of the call or, where that leaves, a deferred one before. */
export function keepAliveAfter(fn: GoFunction, call: NodeId, owner: string): Fix[] {
  const { tree } = fn.section;
  const statement = statementOf(tree, call);
  if (statement === NO_NODE) return [];
  const file = { path: fn.path, text: fn.text };
  const runtime = [...fn.file.imports].find(([, path]) => path === 'runtime')?.[0] ?? 'runtime';
  if (runtime === '.' || runtime === '_') return [];
  const line = `${runtime}.KeepAlive(${owner})`;
  const edit = PLAIN.has(tree.kindOf(statement))
    ? linesAfter(file, fn, statement, [line])
    : linesBefore(file, fn, statement, [`defer ${line}`]);
  if (!edit) return [];
  const added = importOf(fn.file, 'runtime');
  const title = { id: 'fix.insert', args: { code: line } };
  return [{ title, safe: true, edits: added ? [added, edit] : [edit] }];
}
