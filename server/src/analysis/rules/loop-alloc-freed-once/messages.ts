/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'loop-alloc-freed-once.finding':
    'Each round of the loop loses the C memory that {call} gave to {name} in the round before\n' +
    'A release after the loop reaches only the last block. Give each block back with C.{release} inside the loop.',
};

const zhCn: Catalog = {
  'loop-alloc-freed-once.finding':
    '循环每进入下一轮，上一轮由 {call} 分配给 {name} 的 C 内存就会丢失\n' +
    '循环之后的释放只涉及最后一块。请在循环体内用 C.{release} 释放每一块。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
