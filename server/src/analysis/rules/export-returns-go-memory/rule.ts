/** An exported function hands Go memory to C, where the garbage collector cannot see it. */
import type { Finding } from '../../finding.ts';
import { Field } from '../../syntax/kinds.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'export-returns-go-memory',
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
  check: ({ functions }) =>
    functions.flatMap((fn) =>
      fn.result.goReturns.map(({ node, what }): Finding => {
        const { tree } = fn.source.section;
        const expression = tree.first(node);
        const end = tree.child(node, Field.Body) !== NO_NODE;
        const span = spanOf(fn, expression === NO_NODE || end ? node : expression);
        const short = what.replace(/\s+/g, ' ');
        return finding(meta, fn, {
          span,
          messageId: 'export-returns-go-memory.finding',
          args: { function: fn.fn?.exportedAs ?? fn.name, what: short },
          notes: [note(fn, 'exit', span, 'note.go-memory', { what: short })],
        });
      }),
    ),
};
