/** Memory that a C function of the package allocates and loses: reported in the C code. */
import type { Finding, Severity } from '../../finding.ts';
import type { CFunctionFacts } from '../../flow/facts.ts';
import type { SiteResult } from '../../flow/ownership/analyze-unit.ts';
import { isStandardAllocator } from '../../knowledge/standard-allocators.ts';
import { cPathNotes, onlyWithoutMemory } from '../c-leak-path.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'c-side-leak',
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
  check: (facts) =>
    facts.cFunctions.flatMap((fn) =>
      fn.result.sites.filter(({ losses }) => losses.length > 0).map((result) => report(fn, result)),
    ),
};

function report(fn: CFunctionFacts, result: SiteResult): Finding {
  const { node, call, release } = result.site;
  const severity: Severity = onlyWithoutMemory(fn, result) ? 'info' : 'warning';
  return finding(meta, fn, {
    span: spanOf(fn, node),
    messageId: messageOf(fn, result),
    args: { function: fn.name, call, release },
    notes: cPathNotes(fn, result),
    severity,
  });
}

function messageOf(fn: CFunctionFacts, { ends, name, site }: SiteResult): string {
  if (ends.has('freed') || ends.has('transferred') || ends.has('undecided')) {
    return 'c-side-leak.on-path';
  }
  // What a library does besides allocating must not be removed.
  const needed = isUsed(fn, name) || !isStandardAllocator(site.call);
  return needed ? 'c-side-leak.finding' : 'c-side-leak.unused';
}

/** Whether the variable stands anywhere but where it is declared and set. */
function isUsed({ source }: CFunctionFacts, name: string | undefined): boolean {
  if (name === undefined) return false;
  const { tree } = source.section;
  const text = tree.textOf(source.signature.node).replace(/"[^"\n]*"|\/\/.*|\/\*[\s\S]*?\*\//g, '');
  const mentions = text.match(new RegExp(`\\b${name}\\b(?!\\s*=[^=])`, 'g')) ?? [];
  const declared = new RegExp(`[\\w*]\\s+\\**${name}\\s*[;,]`).test(text) ? 1 : 0;
  return mentions.length > declared;
}
