/** A `defer` that gives memory back, in a loop: it waits for the end of the function. */
import type { Finding } from '../../finding.ts';
import type { Span } from '../../syntax/file.ts';
import { Field } from '../../syntax/kinds.ts';
import { NO_NODE, type NodeId } from '../../syntax/tree.ts';
import { deferredReleases, type LoopDefer } from '../loop-defers.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'defer-free-in-loop',
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
  check: ({ model }) =>
    writtenIn(model).flatMap((written) => deferredReleases(written).map(report)),
};

const MESSAGES = {
  endless: 'defer-free-in-loop.endless',
  many: 'defer-free-in-loop.many',
  few: 'defer-free-in-loop.few',
} as const;

function report({ written, node, call, loop, rounds }: LoopDefer): Finding {
  return finding(meta, written, {
    span: spanOf(written, node),
    messageId: MESSAGES[rounds],
    args: { call },
    notes: [note(written, 'branch', headOf(written, loop), 'defer-free-in-loop.loop')],
    severity: rounds === 'few' ? 'info' : 'warning',
  });
}

/** The loop without its body. */
function headOf(written: Written, loop: NodeId): Span {
  const { tree } = written;
  const { start } = spanOf(written, loop);
  const body = tree.child(loop, Field.Body);
  const length = body === NO_NODE ? 3 : tree.startOf(body) - tree.startOf(loop);
  return { start, end: start + Math.max(3, length - 1) };
}
