/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'cstring-temp-leak.finding':
    'The result of {call} goes straight into {callee}, so it can never be freed\n' +
    '{callee} does not take the memory over, and no variable keeps the pointer: each call leaks one block. ' +
    'Keep the result in a variable and free it with defer or, in a loop, right after the call.',
};

const zhCn: Catalog = {
  'cstring-temp-leak.finding':
    '{call} 的结果直接传给了 {callee}，这块内存再也无法释放\n' +
    '{callee} 不会接管这块内存，也没有变量保存它的指针，因此每调用一次就泄漏一块。' +
    '请先把结果存入变量，再用 defer 释放；在循环里则在调用之后立即释放。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
