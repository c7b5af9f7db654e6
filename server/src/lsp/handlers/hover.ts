/** Explains the rules of the findings under the cursor; says nothing about any other place. */
import type { Hover, Position } from 'vscode-languageserver/node';
import { unwrapped } from '../../messages/markdown.ts';
import type { LocatedFinding } from '../../project/types.ts';
import { type Context, ruleLink, visibleFindings } from '../context.ts';
import { toHover, touches } from '../convert.ts';
import { text } from '../texts.ts';

export function hover(context: Context, path: string, position: Position): Hover | null {
  const at = { start: position, end: position };
  const findings = visibleFindings(context, path).get(path) ?? [];
  const here = findings.filter((finding) => touches(finding.range, at));
  const [first] = here;
  if (first === undefined) return null;
  const byRule = new Map(here.map((finding) => [finding.rule, finding]));
  const sections = [...byRule.values()].map((finding) => explain(context, finding));
  const value = sections.filter((section) => section !== '').join('\n\n---\n\n');
  return value === '' ? null : toHover(value, first.range, context.traits.markdownHover);
}

/** Empty for a rule that has nothing to say about itself. */
function explain(context: Context, { rule }: LocatedFinding): string {
  const { backend, lang, traits } = context;
  const doc = backend.ruleDoc(rule, lang);
  if (doc === undefined) return '';
  const link = ruleLink(backend, traits, lang, rule);
  const more = text(lang, 'rule-page', { rule });
  const parts = [
    `**${doc.title}**`,
    unwrapped(firstParagraph(doc.why)),
    `**${text(lang, 'fix')}**`,
    unwrapped(doc.fix),
    ...(link === undefined ? [] : [`[${more}](${link})`]),
  ];
  return parts.join('\n\n');
}

/** The rest is on the rule's page; a hover has little room, and the finding has said much already. */
function firstParagraph(markdown: string): string {
  return markdown.split('\n\n')[0] ?? '';
}
