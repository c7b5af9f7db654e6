/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'out-param-leak.finding':
    'The C memory that {call} writes to {name} is never freed\n' +
    'The call stores a new block through the pointer that it gets, and the caller has to release it with ' +
    'C.{release}; no path does, and none hands it over.',
};

const zhCn: Catalog = {
  'out-param-leak.finding':
    '{call} 写入 {name} 的 C 内存始终没有释放\n' +
    '这次调用通过传入的指针交出一块新内存，调用者必须用 C.{release} 释放，而这里没有任何路径这样做，也没有移交其所有权。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
