/** A function of the C library is called and no header declares it. */
import type { Finding } from '../../finding.ts';
import { includeHeader } from '../../fixes/imports.ts';
import type { PackageFacts } from '../../flow/facts.ts';
import { headerOf } from '../../knowledge/c-headers.ts';
import { mayDeclare } from '../../model/c-includes.ts';
import { calledInC } from '../../model/go-expressions.ts';
import { Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { type Written, writtenIn } from '../written.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'missing-include',
  category: 'interop',
  severity: 'error',
  confidence: 'certain',
  fixable: true,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: check,
};

function check({ model }: PackageFacts): Finding[] {
  const decided = new Set<string>();
  const reported = new Set<string>();
  return writtenIn(model).flatMap((written) => {
    const { tree, expressions, file } = written;
    if (!file.importsC) return [];
    return expressions.calls.flatMap((node) => {
      const name = calledInC(tree, node);
      const header = name === '' ? undefined : headerOf(name);
      const { path } = file.input;
      if (header === undefined || decided.has(`${name} ${path}`)) return [];
      decided.add(`${name} ${path}`);
      if (reported.has(`${header} ${path}`) || mayDeclare(model, file, name, header)) return [];
      reported.add(`${header} ${path}`);
      return [report(written, node, name, header)];
    });
  });
}

function report(written: Written, node: NodeId, name: string, header: string): Finding {
  const edit = includeHeader(written.file, header);
  const title = { id: 'fix.include', args: { header } };
  return finding(meta, written, {
    span: spanOf(written, written.tree.child(node, Field.Function)),
    messageId: 'missing-include.finding',
    args: { name: `C.${name}`, header },
    fixes: edit ? [{ title, safe: true, edits: [edit] }] : [],
  });
}
