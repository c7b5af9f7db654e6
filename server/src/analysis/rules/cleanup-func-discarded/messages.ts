/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'cleanup-func-discarded.dropped':
    '{call} returns a function that frees its C memory, and that function is dropped\n' +
    'Nothing else can give the block back. Give the function a name, and defer its call.',
  'cleanup-func-discarded.uncalled':
    '{call} returns a function that frees its C memory, and {cleanup} is never called\n' +
    'Nothing else gives the block back. Defer the call of {cleanup} right after this line.',
};

const zhCn: Catalog = {
  'cleanup-func-discarded.dropped':
    '{call} 同时返回了释放其 C 内存的函数，而这个函数被丢弃了\n' +
    '没有别的办法归还这块内存。请给这个函数起个名字，并用 defer 调用它。',
  'cleanup-func-discarded.uncalled':
    '{call} 同时返回了释放其 C 内存的函数，而 {cleanup} 从未被调用\n' +
    '没有别的代码归还这块内存。请紧接着用 defer 调用 {cleanup}。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
