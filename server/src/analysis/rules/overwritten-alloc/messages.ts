/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'overwritten-alloc.finding':
    'The C memory from {call} is lost when {name} gets another value\n' +
    'A later release sees only the new value. Give the block back with C.{release} before the assignment, ' +
    'or use another variable.',
};

const zhCn: Catalog = {
  'overwritten-alloc.finding':
    '{name} 被赋新值后，{call} 分配的 C 内存就丢失了\n' +
    '之后的释放只作用于新值。请在赋值之前用 C.{release} 释放，或者换用另一个变量。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
