/** C memory without a NUL is read as a C string. */
import type { Finding } from '../../finding.ts';
import { readsUpToNul } from '../../knowledge/c-buffers.ts';
import { calledInC } from '../../model/go-expressions.ts';
import { argumentsOf } from '../../model/go-nodes.ts';
import { unterminatedBy } from '../../model/unterminated.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'unterminated-c-string',
  category: 'interop',
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
  check: ({ model }) => writtenIn(model).flatMap(check),
};

function check(written: Written): Finding[] {
  const { tree, expressions } = written;
  return expressions.calls.flatMap((node) => {
    const name = calledInC(tree, node);
    if (!readsUpToNul(name)) return [];
    const [argument = NO_NODE] = argumentsOf(tree, node);
    const filler = unterminatedBy(written, argument);
    if (filler === undefined) return [];
    return [
      finding(meta, written, {
        span: spanOf(written, node),
        messageId: 'unterminated-c-string.finding',
        args: { reader: `C.${name}`, filler: `C.${filler}` },
      }),
    ];
  });
}
