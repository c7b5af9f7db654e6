/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'free-borrowed.finding':
    'What {from} returns is only lent, but {by} gives it back here\n' +
    'It belongs to the library, to an argument of the call, or to the program. ' +
    'Its owner will use it or free it again. Leave it alone, and copy what has to live longer.',
  'free-borrowed.lent': '{from} lends it here',
};

const zhCn: Catalog = {
  'free-borrowed.finding':
    '{from} 返回的内存只是借用的，这里却用 {by} 释放了它\n' +
    '它属于库、属于该调用的某个参数，或者属于程序本身，其所有者还会使用它或再次释放它。请不要释放；需要保留更久的内容请复制一份。',
  'free-borrowed.lent': '{from} 在这里借出它',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
