/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'empty-slice-index.finding':
    'This panics when {name} is empty\n' +
    'Test len({name}) first, or use unsafe.SliceData({name}), which gives a pointer for an empty slice, too.',
  'empty-slice-index.empty':
    '{name} is empty here: taking its first element panics\n' +
    'Use unsafe.SliceData({name}), or pass nil.',
};

const zhCn: Catalog = {
  'empty-slice-index.finding':
    '{name} 为空时，这里会 panic\n' +
    '请先检查 len({name})，或者使用 unsafe.SliceData({name})，它对空切片也能给出指针。',
  'empty-slice-index.empty':
    '{name} 在这里是空的：取它的第一个元素会 panic\n' +
    '请使用 unsafe.SliceData({name})，或者传递 nil。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
