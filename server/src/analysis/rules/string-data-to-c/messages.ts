/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'string-data-to-c.changed':
    '{name} writes to the bytes of a Go string\n' +
    'Strings never change, and the bytes of a constant lie in memory that cannot be written: the program ' +
    'crashes. Give C a copy, from C.CString or as a []byte.',
  'string-data-to-c.unterminated':
    '{name} gets the bytes of a Go string, which no NUL ends\n' +
    'C reads on behind the string until it meets a zero byte. Pass C.CString and free it, or let the C ' +
    'function take a length.',
};

const zhCn: Catalog = {
  'string-data-to-c.changed':
    '{name} 会改写 Go 字符串的字节\n' +
    '字符串是不可变的，常量的字节所在的内存不可写：程序会崩溃。请把副本交给 C，例如 C.CString 的结果或 []byte。',
  'string-data-to-c.unterminated':
    '{name} 得到的是 Go 字符串的字节，末尾没有 NUL\n' +
    'C 会越过字符串继续读取，直到遇到零字节。请传递 C.CString 的结果并负责释放，或者让 C 函数接受长度参数。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
