/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'huge-array-view.finding':
    'The array type of this view is made up: {length} elements\n' +
    'It panics when {count} is larger, and an array of that size does not compile for 32-bit ' +
    'systems. unsafe.Slice makes the slice without an array.',
  'huge-array-view.bounded':
    'This view panics when {count} is larger than {length}\n' +
    'The length of the array type is made up and has nothing to do with the memory behind the ' +
    'pointer. unsafe.Slice makes the slice without an array.',
  'fix.unsafe-slice': 'Use unsafe.Slice',
};

const zhCn: Catalog = {
  'huge-array-view.finding':
    '这个视图的数组类型是虚构的：{length} 个元素\n' +
    '{count} 更大时会 panic，而且这么大的数组类型在 32 位系统上无法编译。' +
    'unsafe.Slice 不需要数组就能得到切片。',
  'huge-array-view.bounded':
    '当 {count} 大于 {length} 时，这个视图会 panic\n' +
    '数组类型的长度是虚构的，与指针所指的内存无关。unsafe.Slice 不需要数组就能得到切片。',
  'fix.unsafe-slice': '改用 unsafe.Slice',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
