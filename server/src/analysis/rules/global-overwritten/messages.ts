/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'global-overwritten.finding':
    '{name} gets new C memory each time, and the old is never freed\nEach call of this function but the first loses the memory that {name} held before. Free it first, C.free(nil) does nothing, or set the variable only once.',
};

const zhCn: Catalog = {
  'global-overwritten.finding':
    '{name} 每次都得到新的 C 内存，而旧的从未释放\n除第一次之外，每次调用这个函数都会丢失 {name} 之前保存的内存。请先释放旧值（C.free(nil) 什么也不做），或者只给这个变量赋值一次。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
