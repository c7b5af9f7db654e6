/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'malloc-nil-check.finding':
    '{call} never returns nil\n' +
    'When there is no memory, it ends the program instead. This test always has the same outcome; remove it, ' +
    'or allocate with C.calloc or a C function of your own where a failure can be handled.',
};

const zhCn: Catalog = {
  'malloc-nil-check.finding':
    '{call} 从不返回 nil\n' +
    '没有内存时它会直接终止程序，因此这个判断的结果总是一样。请去掉它；如果能够处理分配失败，' +
    '请改用 C.calloc 或自己的 C 函数来分配。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
