/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'reflect-header-literal.finding':
    'Nothing keeps the Go memory alive whose address is in this reflect.{header}\n' +
    'Data is an integer: until the header has become a slice or string, the memory may be freed or the ' +
    'stack moved. {instead} takes the pointer itself.',
  'fix.unsafe-slice': 'Use unsafe.Slice',
  'fix.unsafe-string-data': 'Use unsafe.StringData',
};

const zhCn: Catalog = {
  'reflect-header-literal.finding':
    '这个 reflect.{header} 中存着 Go 内存的地址，但没有任何引用让这块内存保持存活\n' +
    'Data 是一个整数：在 header 变成切片或字符串之前，内存可能被回收，栈也可能移动。' +
    '{instead} 直接使用指针。',
  'fix.unsafe-slice': '改用 unsafe.Slice',
  'fix.unsafe-string-data': '改用 unsafe.StringData',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
