/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'free-interior-pointer.finding':
    '{call} gets an address inside {name}, not its start\n' +
    'A block is given back with the address that the allocator returned. ' +
    'Keep that pointer, and free it instead of the one that arithmetic moved.',
  'free-interior-pointer.slot':
    '{call} gets the address of a slot of {name}, not the pointer that lies in it\n' +
    'Only the first of these addresses can be the start of a block, and that is the array itself. ' +
    'Read the pointer from the slot and free that: *(*unsafe.Pointer)(slot).',
};

const zhCn: Catalog = {
  'free-interior-pointer.finding':
    '传给 {call} 的地址位于 {name} 内部，而不是它的起始处\n' +
    '释放内存必须使用分配器返回的那个地址。请保留原来的指针并释放它，而不是释放运算移动过的指针。',
  'free-interior-pointer.slot':
    '传给 {call} 的是 {name} 中一个槽位的地址，而不是其中保存的指针\n' +
    '这些地址里只有第一个可能是内存块的起始处，而那是数组本身。请先从槽位读出指针再释放：*(*unsafe.Pointer)(slot)。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
