/** Go memory is in the hands of C while C waits. */
import type { Finding } from '../../finding.ts';
import { waitingCall } from '../../model/c-effects.ts';
import { calledInC } from '../../model/go-expressions.ts';
import { argumentsOf } from '../../model/go-nodes.ts';
import { typeOf } from '../../model/go-static-types.ts';
import { originOf } from '../../model/pointer-origins.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'blocking-call-holds-go-memory',
  category: 'pointer',
  severity: 'hint',
  confidence: 'advice',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: ({ model }) => writtenIn(model).flatMap(check),
};

function check(written: Written): Finding[] {
  const { tree, expressions, model } = written;
  return expressions.calls.flatMap((node) => {
    const name = calledInC(tree, node);
    const args = argumentsOf(tree, node);
    const waiting = name === '' ? undefined : waitingCall(model, name, args.length);
    if (waiting === undefined) return [];
    const held = args.find((argument) => isGoMemory(written, argument));
    if (held === undefined) return [];
    return [
      finding(meta, written, {
        span: spanOf(written, held),
        messageId: 'blocking-call-holds-go-memory.finding',
        args: { name: `C.${name}`, waiting },
      }),
    ];
  });
}

function isGoMemory(written: Written, argument: NodeId): boolean {
  const type = typeOf(written, argument);
  const isPointer = type.startsWith('*') || type === 'unsafe.Pointer';
  return isPointer && originOf(written, argument) === 'go';
}
