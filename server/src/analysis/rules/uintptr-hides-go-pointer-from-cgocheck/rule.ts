/** The address of Go memory is handed to C as an integer, which no check of cgo sees. */
import type { Finding } from '../../finding.ts';
import { calledInC, compactText } from '../../model/go-expressions.ts';
import { argumentsOf } from '../../model/go-nodes.ts';
import { typeOf } from '../../model/go-static-types.ts';
import { isPinned, originOf } from '../../model/pointer-origins.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, shortText, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'uintptr-hides-go-pointer-from-cgocheck',
  category: 'unsafe',
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
  if (!/\buintptr\b/.test(tree.text)) return [];
  return expressions.calls.flatMap((node) => {
    const name = calledInC(tree, node);
    const [operand, ...more] = name === '' ? [] : argumentsOf(tree, node);
    if (operand === undefined || more.length > 0) return [];
    if (typeOf(written, node) !== `C.${name}` || !isInteger(written, operand)) return [];
    if (originOf(written, operand) !== 'go' || isIdentity(written, operand)) return [];
    if (isPinned(tree, operand)) return [];
    const args = { address: shortText(written, node) };
    return [finding(meta, written, { span: spanOf(written, node), messageId: MESSAGE, args })];
  });
}

const MESSAGE = 'uintptr-hides-go-pointer-from-cgocheck.finding';

/** Whether the value was made an integer before, from a pointer. */
function isInteger(written: Written, operand: NodeId): boolean {
  return typeOf(written, operand) === 'uintptr';
}

/** The same address is a key of a map: C gets it only to hand it back. */
function isIdentity({ model, tree }: Written, operand: NodeId): boolean {
  const key = `[${compactText(tree, operand)}]`;
  return model.files.some((file) => file.input.syntax.text.replace(/\s+/g, '').includes(key));
}
