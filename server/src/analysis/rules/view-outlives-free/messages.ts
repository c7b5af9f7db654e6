/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'view-outlives-free.finding':
    'This returns a view of {name}, which {earlier} gives back\n' +
    'The slice or string is no copy: it is the C memory itself, and the caller gets it after it was freed. ' +
    'Copy the contents, for example with C.GoBytes or bytes.Clone.',
};

const zhCn: Catalog = {
  'view-outlives-free.finding':
    '这里返回的切片或字符串直接指向 {name}，而 {earlier} 会释放它\n' +
    '它不是副本，就是那块 C 内存本身，调用者拿到时内存已被释放。请复制内容，例如使用 C.GoBytes 或 bytes.Clone。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
