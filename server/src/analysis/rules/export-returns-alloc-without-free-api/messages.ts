/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'export-returns-alloc-without-free-api.finding':
    '{function} gives C memory that it has to free, and the package exports nothing to free it with\nA C caller may be linked with another C library than cgo, and does not know which allocator the memory came from. Export a function that frees it, or say in a comment that it must be freed with free().',
};

const zhCn: Catalog = {
  'export-returns-alloc-without-free-api.finding':
    '{function} 把需要释放的内存交给 C，而本包没有导出任何释放它的函数\nC 调用者链接的 C 库可能与 cgo 不同，也不知道内存来自哪个分配器。请导出一个释放函数，或者在注释里说明要用 free() 释放。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
