/** A small integer is dressed as a pointer, which the Go runtime may take for one. */
import type { Finding } from '../../finding.ts';
import { constantValue } from '../../model/go-constants.ts';
import { conversionAt } from '../../model/go-expressions.ts';
import { typeOf } from '../../model/go-static-types.ts';
import { handleIn } from '../../model/handle-types.ts';
import { originOf } from '../../model/pointer-origins.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, shortText, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'integer-as-pointer',
  category: 'unsafe',
  severity: 'error',
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
  if (!tree.text.includes('unsafe.Pointer(')) return [];
  return expressions.calls.flatMap((node) => {
    const conversion = conversionAt(tree, node);
    if (conversion?.type !== 'unsafe.Pointer' || conversion.dereferenced) return [];
    const { operand } = conversion;
    if (typeOf(written, operand) !== 'uintptr' || originOf(written, operand) !== 'number')
      return [];
    if (handleIn(written, operand) !== undefined) return [];
    if (constantValue(written.model, tree, unconverted(written, operand)) !== undefined) return [];
    const args = { value: shortText(written, unconverted(written, operand)) };
    return [finding(meta, written, { span: spanOf(written, node), messageId: MESSAGE, args })];
  });
}

const MESSAGE = 'integer-as-pointer.finding';

/** `x` of `uintptr(x)`. */
function unconverted({ tree }: Written, node: NodeId): NodeId {
  const conversion = conversionAt(tree, node);
  return conversion?.type === 'uintptr' ? conversion.operand : node;
}
