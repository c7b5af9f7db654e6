/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'return-freed.finding':
    'This returns {name} after it was given back\n' +
    'The caller gets a pointer to memory that {earlier} frees before it can use it. ' +
    'Return a copy such as C.GoString, or leave the free to the caller.',
};

const zhCn: Catalog = {
  'return-freed.finding':
    '这里返回的 {name} 已经被释放\n' +
    '调用者还来不及使用，{earlier} 就已释放了指针所指的内存。请返回副本，例如 C.GoString 的结果，或者把释放交给调用者。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
