/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'incomplete-close.finding':
    '{method} frees other fields, but not {field}\n' +
    'The field holds C memory from {call}, and nothing in the package frees it. Whoever calls {method} ' +
    'believes that all is given back. Free the field here, too.',
  'incomplete-close.stored': '{call} allocates the C memory that {field} holds',
};

const zhCn: Catalog = {
  'incomplete-close.finding':
    '{method} 释放了其他字段，却漏了 {field}\n' +
    '这个字段保存着 {call} 分配的 C 内存，而包内没有任何代码释放它。调用 {method} 的人会以为所有内存都已归还。' +
    '请在这里一并释放。',
  'incomplete-close.stored': '{field} 保存的 C 内存由 {call} 在这里分配',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
