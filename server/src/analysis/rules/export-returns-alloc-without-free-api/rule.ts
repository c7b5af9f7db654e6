/** An exported function that gives C new memory, in a package that exports nothing to free it with. */
import type { FunctionFacts, PackageFacts } from '../../flow/facts.ts';
import { Field } from '../../syntax/kinds.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'export-returns-alloc-without-free-api',
  category: 'leak',
  severity: 'info',
  confidence: 'advice',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) => {
    const giving = facts.functions.filter(givesMemory);
    if (giving.length === 0 || hasFreeFunction(facts)) return [];
    return giving
      .filter((fn) => !isCalledByC(facts, fn.fn?.exportedAs ?? '') && !isDocumented(fn))
      .map((fn) =>
        finding(meta, fn, {
          span: spanOf(fn, fn.source.section.tree.child(0, Field.Name)),
          messageId: 'export-returns-alloc-without-free-api.finding',
          args: { function: fn.name },
        }),
      );
  },
};

function givesMemory({ fn, result }: FunctionFacts): boolean {
  if (fn?.exportedAs === undefined) return false;
  return result.summary.outcomes.some(({ results }) => results.some((r) => r.kind === 'owned'));
}

/** Some exported function frees, or may free, what C hands back. */
function hasFreeFunction({ model, owners }: PackageFacts): boolean {
  return model.functions.some(
    (fn) =>
      fn.exportedAs !== undefined &&
      fn.signature.params.length > 0 &&
      owners.endsIn(fn).some((end) => end.path === '' && end.status !== 'transferred'),
  );
}

/** The package's own C code calls the function: it knows what to do with the memory. */
function isCalledByC({ model }: PackageFacts, name: string): boolean {
  const call = new RegExp(`\\b${name}\\b`);
  return [...model.cFunctions.values()]
    .flat()
    .some(({ section, signature }) => signature.body >= 0 && call.test(section.tree.text));
}

/** The comment right above says that `free` is the way to give the result back. */
function isDocumented({ source }: FunctionFacts): boolean {
  const above = source.text.slice(0, source.base);
  const comment = /(?:^[ \t]*\/\/[^\n]*\n)+$/m.exec(above)?.[0] ?? '';
  return /\bfree/i.test(comment);
}
