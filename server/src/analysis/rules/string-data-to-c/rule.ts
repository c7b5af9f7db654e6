/** The bytes of a Go string go to C, which changes them or looks for the NUL that is not there. */
import type { Finding } from '../../finding.ts';
import { readsStrings } from '../../knowledge/c-buffers.ts';
import { writesThrough } from '../../model/c-effects.ts';
import { isCharPointer, mayBeLength, parameterTexts } from '../../model/c-parameters.ts';
import { calledInC } from '../../model/go-expressions.ts';
import { argumentsOf } from '../../model/go-nodes.ts';
import { typeOf } from '../../model/go-static-types.ts';
import { mayHoldStringData, stringDataAt } from '../../model/string-data.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'string-data-to-c',
  category: 'pointer',
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
  if (!mayHoldStringData(written)) return [];
  return expressions.calls.flatMap((node) => {
    const name = calledInC(tree, node);
    if (name === '') return [];
    return argumentsOf(tree, node).flatMap((argument, index) => {
      const data = stringDataAt(written, argument);
      if (!data) return [];
      const call = { node, name, index, argument };
      if (writesThrough(written.model, name, index)) return [report(written, call, true)];
      const needsNul = !data.terminated && expectsNul(written, call);
      return needsNul ? [report(written, call, false)] : [];
    });
  });
}

interface Given {
  readonly node: NodeId;
  readonly name: string;
  readonly index: number;
  readonly argument: NodeId;
}

function report(written: Written, { name, argument }: Given, changed: boolean): Finding {
  return finding(meta, written, {
    span: spanOf(written, argument),
    messageId: changed ? 'string-data-to-c.changed' : 'string-data-to-c.unterminated',
    args: { name: `C.${name}` },
    severity: changed ? 'error' : 'warning',
    confidence: changed ? 'certain' : 'likely',
  });
}

/** Whether the function reads a string up to its NUL: it takes a `char *`, and no length. */
function expectsNul(written: Written, { node, name, index, argument }: Given): boolean {
  const { model, tree } = written;
  if (readsStrings(name)) return true;
  const declared = model.cFunctions.get(name)?.[0];
  const others = argumentsOf(tree, node).filter((other) => other !== argument);
  if (declared) {
    const parameters = parameterTexts(declared.signature);
    return isCharPointer(parameters[index] ?? '') && !parameters.some(mayBeLength);
  }
  const isPointer = (type: string): boolean => /^\*|^unsafe\.Pointer$/.test(type);
  return (
    typeOf(written, argument) === '*C.char' &&
    others.every((other) => isPointer(typeOf(written, other)))
  );
}
