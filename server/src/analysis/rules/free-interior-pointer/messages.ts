/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'free-interior-pointer.finding':
    '{call} gets an address inside {name}, not its start\n' +
    'A block is given back with the address that the allocator returned. ' +
    'Keep that pointer, and free it instead of the one that arithmetic moved.',
};

const zhCn: Catalog = {
  'free-interior-pointer.finding':
    '传给 {call} 的地址位于 {name} 内部，而不是它的起始处\n' +
    '释放内存必须使用分配器返回的那个地址。请保留原来的指针并释放它，而不是释放运算移动过的指针。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
