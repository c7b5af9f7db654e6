/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'blocking-call-holds-go-memory.finding':
    '{name} holds this Go memory while it waits in {waiting}\n' +
    'As long as the call lasts the memory cannot be freed, and nothing may change it behind the back of C. ' +
    'Where the wait can be long, give C a block of its own.',
};

const zhCn: Catalog = {
  'blocking-call-holds-go-memory.finding':
    '{name} 在 {waiting} 中等待期间一直占用这块 Go 内存\n' +
    '调用结束之前，这块内存不能被回收，也不应有代码在 C 使用它时修改它。' +
    '如果可能等待很久，请给 C 一块它自己的内存。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
