/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'finalizer-only-release.finding':
    'Only a finalizer frees the C memory of {type}\nThe collector does not see how much C memory an object holds, so the finalizer may run late, and at the end of the process it does not run. Add a Close method that frees the memory, and keep the finalizer as a safety net.',
};

const zhCn: Catalog = {
  'finalizer-only-release.finding':
    '{type} 的 C 内存只靠终结器释放\n垃圾回收器不知道对象占用了多少 C 内存，终结器可能很晚才执行，进程结束时则根本不会执行。请加上释放内存的 Close 方法，终结器只作为兜底。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
