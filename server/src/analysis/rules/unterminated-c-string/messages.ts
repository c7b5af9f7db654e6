/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'unterminated-c-string.finding':
    '{reader} reads past the end of this memory: {filler} writes no NUL into it\n' +
    'The copy goes on until a zero byte is met, into memory that belongs to others or to nobody. Write the ' +
    'NUL in C, or copy a known length with C.GoStringN or C.GoBytes.',
};

const zhCn: Catalog = {
  'unterminated-c-string.finding':
    '{reader} 会读到这块内存之外：{filler} 没有写入 NUL\n' +
    '复制会一直进行到遇见零字节为止，读到属于别处或不属于任何人的内存。请在 C 中写入 NUL，' +
    '或者用 C.GoStringN、C.GoBytes 复制已知的长度。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
