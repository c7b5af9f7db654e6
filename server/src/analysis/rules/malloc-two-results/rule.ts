/** A second result of `C.malloc` and the other functions that cgo makes itself: they have none. */
import type { Finding, Fix } from '../../finding.ts';
import { hasNoErrno } from '../../knowledge/standard-allocators.ts';
import { calledInC, withParens } from '../../model/go-expressions.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'malloc-two-results',
  category: 'interop',
  severity: 'error',
  confidence: 'certain',
  fixable: true,
  since: '0.1.0',
  example,
  docs,
  messages,
};

export const rule: Rule = {
  meta,
  check: ({ model }) =>
    writtenIn(model).flatMap((written) =>
      written.expressions.calls.flatMap((node) => check(written, node)),
    ),
};

function check(written: Written, call: NodeId): Finding[] {
  const { tree, model } = written;
  const name = calledInC(tree, call);
  if (!hasNoErrno(name) || model.cFunctions.has(name)) return [];
  const targets = targetsOf(written, call);
  const [, second] = targets;
  if (second === undefined || targets.length !== 2) return [];
  return [
    finding(meta, written, {
      span: spanOf(written, call),
      messageId: 'malloc-two-results.finding',
      args: { call: `C.${name}` },
      fixes: tree.textOf(second) === '_' ? withoutSecond(written, targets) : [],
    }),
  ];
}

/** What the only value of an assignment or declaration is assigned to. */
function targetsOf({ tree }: Written, call: NodeId): NodeId[] {
  const value = withParens(tree, call);
  let statement = tree.parentOf(value);
  if (statement >= 0 && tree.kindOf(statement) === GoKind.ExpressionList) {
    if (tree.first(statement) !== value || tree.next(value) !== NO_NODE) return [];
    statement = tree.parentOf(statement);
  }
  if (statement < 0) return [];
  if (tree.kindOf(statement) === GoKind.VarSpec) {
    return tree.children(statement).filter((child) => tree.field[child] === Field.Name);
  }
  const left = tree.child(statement, Field.Left);
  const assigns = ASSIGNING.has(tree.kindOf(statement)) && left !== NO_NODE;
  return assigns ? tree.children(left) : [];
}

const ASSIGNING = new Set<number>([GoKind.ShortVarDeclaration, GoKind.AssignmentStatement]);

/** The blank that takes the second result goes. */
function withoutSecond(written: Written, [first, second]: readonly NodeId[]): Fix[] {
  if (first === undefined || second === undefined) return [];
  const edit = {
    file: written.source.path,
    start: spanOf(written, first).end,
    end: spanOf(written, second).end,
    newText: '',
  };
  const title = { id: 'malloc-two-results.fix', args: {} };
  return [{ title, safe: true, edits: [edit] }];
}
