/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'realloc-loses-block.finding':
    'When {call} fails, {name} becomes nil and the old block is lost\n' +
    'A realloc that fails leaves the old block as it is, and its only pointer has just been overwritten. ' +
    'Put the result into another variable, and take it over when it is not nil.',
  'realloc-loses-block.tested': '{name} is tested here, so the failure is expected',
};

const zhCn: Catalog = {
  'realloc-loses-block.finding':
    '{call} 失败时，{name} 变为 nil，原来的内存块就此丢失\n' +
    'realloc 失败时会保留原来的内存块，而指向它的唯一指针刚刚被覆盖。请把结果存入另一个变量，不为 nil 时再接管。',
  'realloc-loses-block.tested': '这里判断了 {name}，说明考虑到了失败',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
