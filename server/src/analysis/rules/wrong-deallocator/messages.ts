/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'wrong-deallocator.finding':
    '{name} comes from {from}, but is given back with {by}\n' +
    'Memory has to go back to the library that allocated it: use {release}. ' +
    'Another allocator may not know the block, or leave open what the object holds.',
};

const zhCn: Catalog = {
  'wrong-deallocator.finding':
    '{name} 来自 {from}，却用 {by} 释放\n' +
    '内存必须还给分配它的库：请使用 {release}。别的分配器可能不认识这块内存，或者不会释放对象内部持有的资源。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
