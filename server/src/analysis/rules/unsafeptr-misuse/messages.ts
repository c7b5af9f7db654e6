/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'unsafeptr-misuse.finding':
    'This pointer is computed from {name}, which is only a number since an earlier statement\n' +
    'Nothing keeps the memory, and {name} does not follow a stack that moves. Convert to uintptr, add and convert ' +
    'back in one expression, or use unsafe.Add.',
};

const zhCn: Catalog = {
  'unsafeptr-misuse.finding':
    '这个指针由 {name} 计算得到，而它从前面的语句起就只是一个整数\n' +
    '没有任何引用让内存保持存活，栈移动时 {name} 也不会更新。请在同一个表达式里转换为 uintptr、' +
    '做加法并转换回指针，或者使用 unsafe.Add。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
