/** `p = realloc(p, n)`: when it fails, p is nil and the old block has no holder. */
import type { Finding } from '../../finding.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { reallocsOf, type SelfRealloc } from '../self-realloc.ts';
import { withShared } from '../shared-messages.ts';
import { finding, note, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'realloc-loses-block',
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
  check: (facts) => reallocsOf(facts).map(report),
};

function report({ declared, call, target, name, test, callers }: SelfRealloc): Finding {
  const notes =
    test === undefined
      ? []
      : [
          note(declared, 'branch', spanOf(declared, test), 'realloc-loses-block.tested', {
            name: target,
          }),
        ];
  return finding(meta, declared, {
    span: spanOf(declared, call),
    messageId: 'realloc-loses-block.finding',
    args: { name: target, call: name },
    notes,
    // Who does not test the result crashes before anybody could miss the old block.
    ...(test === undefined || callers ? { severity: 'info' } : {}),
  });
}
