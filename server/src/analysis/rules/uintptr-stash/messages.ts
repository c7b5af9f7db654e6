/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'uintptr-stash.finding':
    'The pointer made from {name} may not point to its Go variable any more\n' +
    'A uintptr is a number: it does not keep the memory alive and is not updated when a stack moves. ' +
    'Convert to uintptr and back in one expression, or keep an unsafe.Pointer.',
  'uintptr-stash.stored':
    'The address of Go memory is stored as an integer in {name}\n' +
    'A uintptr is a number: it does not keep the memory alive and is not updated when a stack moves, ' +
    'so a pointer made from it later may be wrong. Store a pointer or a cgo.Handle.',
};

const zhCn: Catalog = {
  'uintptr-stash.finding':
    '由 {name} 转换得到的指针可能已不再指向原来的 Go 变量\n' +
    'uintptr 只是一个整数：它不会让内存保持存活，栈移动时也不会随之更新。' +
    '请在同一个表达式里完成到 uintptr 的转换和转换回指针，或者改为保存 unsafe.Pointer。',
  'uintptr-stash.stored':
    'Go 内存的地址被当作整数存进了 {name}\n' +
    'uintptr 只是一个整数：它不会让内存保持存活，栈移动时也不会随之更新，' +
    '之后再由它转换得到的指针可能是错的。请改为保存指针或 cgo.Handle。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
