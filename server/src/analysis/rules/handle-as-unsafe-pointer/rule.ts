/** The number of a handle of runtime/cgo is dressed as a pointer. */
import type { Finding } from '../../finding.ts';
import { conversionAt } from '../../model/go-expressions.ts';
import { handleIn } from '../../model/handle-types.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { finding, shortText, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'handle-as-unsafe-pointer',
  category: 'handle',
  severity: 'error',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages,
};

export const rule: Rule = {
  meta,
  check: ({ model }) => writtenIn(model).flatMap(check),
};

function check(written: Written): Finding[] {
  const { tree, expressions } = written;
  return expressions.calls.flatMap((node) => {
    const conversion = conversionAt(tree, node);
    if (conversion?.type !== 'unsafe.Pointer' || conversion.dereferenced) return [];
    const handle = handleIn(written, conversion.operand);
    if (handle === undefined) return [];
    const args = { handle: shortText(written, handle) };
    return [finding(meta, written, { span: spanOf(written, node), messageId: MESSAGE, args })];
  });
}

const MESSAGE = 'handle-as-unsafe-pointer.finding';
