/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'c-result-leak.finding':
    'What {call} returns is never given back\n' +
    'The C function hands out a new block or object, and its caller has to release it with C.{release}; ' +
    'no path does, and none hands it over.',
};

const zhCn: Catalog = {
  'c-result-leak.finding':
    '{call} 返回的内存始终没有归还\n' +
    '这个 C 函数返回新的内存块或对象，调用者必须用 C.{release} 释放，而这里没有任何路径这样做，也没有移交其所有权。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
