/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'free-go-memory.finding':
    '{call} frees {name}, which is Go memory\n' +
    'Only what C allocated may be given back to C: the allocator does not know this address and corrupts its heap. ' +
    'Free the C pointer itself, or leave the memory to the garbage collector.',
};

const zhCn: Catalog = {
  'free-go-memory.finding':
    '{call} 释放的 {name} 是 Go 内存\n' +
    '只有 C 分配的内存才能还给 C：分配器不认识这个地址，会破坏自己的堆。请释放 C 指针本身，或者把这块内存留给垃圾回收器。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
