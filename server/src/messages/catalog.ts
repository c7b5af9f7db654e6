/**
 * Turns a message id with arguments into text. The texts of rules come from the rules themselves,
 * those of the edges from en.ts and zh-cn.ts; nothing here decides which language to use.
 */
import type { Message } from '../analysis/finding.ts';
import { LANGS, type Lang, type RuleMeta } from '../analysis/rules/rule.ts';
import { type EdgeMessageId, EN } from './en.ts';
import { ZH_CN } from './zh-cn.ts';

export type Render = (lang: Lang, message: Message) => string;

const EDGE: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { en: EN, 'zh-cn': ZH_CN };

/** Replaces each `{name}` by the argument of that name; an unknown name stays as it is written. */
export function fill(template: string, args: Message['args']): string {
  return template.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(args, name) ? String(args[name]) : whole,
  );
}

/**
 * A renderer over the texts of the edges and of these rules. A message that no catalogue has comes
 * out as its id, so that a finding is never lost for want of a text.
 */
export function createRender(rules: readonly Pick<RuleMeta, 'messages'>[]): Render {
  const texts = new Map<Lang, Map<string, string>>();
  for (const lang of LANGS) {
    const merged = new Map<string, string>();
    for (const rule of rules) {
      for (const [id, text] of Object.entries(rule.messages[lang])) merged.set(id, text);
    }
    for (const [id, text] of Object.entries(EDGE[lang])) merged.set(id, text);
    texts.set(lang, merged);
  }
  return (lang, message) => {
    const template = texts.get(lang)?.get(message.id);
    return template === undefined ? message.id : fill(template, message.args);
  };
}

/** A text of the edges; its id is checked by the compiler. */
export function say(lang: Lang, id: EdgeMessageId, args: Message['args'] = {}): string {
  return fill(EDGE[lang][id] ?? id, args);
}

/** A message of the edges as data, to be rendered later. */
export function edgeMessage(id: EdgeMessageId, args: Message['args'] = {}): Message {
  return { id, args };
}
