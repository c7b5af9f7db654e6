/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'c-null-unchecked.finding':
    '{name} is used without a test for nil, and {call} returns NULL when there is no memory\n' +
    'C.malloc ends the process when memory runs out, but a C function that calls malloc itself hands the NULL ' +
    'on: what is done with it here then ends in a segmentation fault. Test {name} and return an error.',
};

const zhCn: Catalog = {
  'c-null-unchecked.finding':
    '{name} 没有判断 nil 就被使用，而内存不足时 {call} 会返回 NULL\n' +
    '从 Go 调用 C.malloc，内存不足时进程会直接终止；但自己调用 malloc 的 C 函数会把 NULL 传出来，' +
    '在这里使用就会引发段错误。请先判断 {name}，并返回错误。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
