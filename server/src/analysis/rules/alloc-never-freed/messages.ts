/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'alloc-never-freed.finding':
    'The C memory from {call} is never freed\n' +
    'The garbage collector does not manage C memory, and no path frees this block or hands it over. ' +
    'Free it with defer right after this line (in a loop, at the end of each round), or give it to an ' +
    'owner that frees it.',
};

const zhCn: Catalog = {
  'alloc-never-freed.finding':
    '{call} 分配的 C 内存始终没有释放\n' +
    '垃圾回收器不管理 C 内存，而这里没有任何路径释放这块内存或移交其所有权。' +
    '请紧接着用 defer 释放（在循环里则在每一轮末尾释放），或者把它交给负责释放的所有者。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
