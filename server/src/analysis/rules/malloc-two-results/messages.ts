/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'malloc-two-results.finding':
    '{call} has no second result\n' +
    'A call of C with two results gives errno as well, but cgo makes this function itself: it ends the ' +
    'program when there is no memory. Such code does not compile. Take one result.',
  'malloc-two-results.fix': 'Take one result',
};

const zhCn: Catalog = {
  'malloc-two-results.finding':
    '{call} 没有第二个返回值\n' +
    '调用 C 函数时用两个变量接收可以同时得到 errno，但这个函数由 cgo 自己生成：没有内存时它会直接终止程序。' +
    '这样的代码无法编译，请只接收一个返回值。',
  'malloc-two-results.fix': '只接收一个返回值',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
