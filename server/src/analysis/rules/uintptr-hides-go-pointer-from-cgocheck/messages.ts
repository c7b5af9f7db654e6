/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'uintptr-hides-go-pointer-from-cgocheck.finding':
    'C gets the address of Go memory as an integer: {address}\n' +
    'An integer does not keep the memory alive and does not follow a stack that moves before the call, ' +
    'and cgo checks nothing. Let the C function take a pointer.',
};

const zhCn: Catalog = {
  'uintptr-hides-go-pointer-from-cgocheck.finding':
    'Go 内存的地址以整数形式交给了 C：{address}\n' +
    '整数不会让内存保持存活，调用之前栈移动时也不会更新，cgo 也不做任何检查。' +
    '请让 C 函数接受指针参数。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
