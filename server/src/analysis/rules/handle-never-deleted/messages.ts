/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'handle-never-deleted.finding':
    'The handle from {call} is never deleted\nA handle keeps its Go value alive until Delete is called. No path calls it or hands the handle over, so the value can never be collected. Delete the handle when C no longer needs it.',
};

const zhCn: Catalog = {
  'handle-never-deleted.finding':
    '{call} 创建的句柄始终没有删除\n句柄会一直保持它的 Go 值存活，直到调用 Delete。这里没有任何路径调用它或移交句柄，因此这个值永远无法回收。请在 C 不再需要它时删除句柄。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
