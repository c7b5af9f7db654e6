/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'reflect-header-underived.finding':
    'Nothing keeps the Go memory alive whose address goes into this reflect.{header}\n' +
    'The header is a variable of its own and its Data an integer: the memory may be freed or the stack moved ' +
    'before a slice or string is made of it. {instead} takes the pointer itself.',
  'note.header-declared': 'this header does not belong to a slice or string',
};

const zhCn: Catalog = {
  'reflect-header-underived.finding':
    'Go 内存的地址存进了这个 reflect.{header}，但没有任何引用让这块内存保持存活\n' +
    '这个 header 是独立的变量，Data 是一个整数：在由它得到切片或字符串之前，内存可能被回收，栈也可能移动。' +
    '{instead} 直接使用指针。',
  'note.header-declared': '这个 header 不属于任何切片或字符串',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
