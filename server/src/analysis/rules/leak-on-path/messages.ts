/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'leak-on-path.finding':
    'The C memory from {call} is freed on some paths only\n' +
    'At least one way out of the function neither frees the block nor hands it over. ' +
    'Free it before each exit that loses it. Where no path hands it over, one defer right after this ' +
    'line can replace every free.',
  'leak-on-path.loop':
    'The C memory from {call} is lost each time the loop comes round again\n' +
    'The next round allocates another block before this one is freed, and a free after the loop ' +
    'reaches only the last. Free the block inside the loop.',
  'leak-on-path.overwritten':
    'The C memory from {call} is lost when {name} gets another value\n' +
    'A later free sees only the new value. Free the block before the assignment, ' +
    'or use another variable.',
};

const zhCn: Catalog = {
  'leak-on-path.finding':
    '{call} 分配的 C 内存只在部分路径上得到释放\n' +
    '函数至少有一个出口既没有释放这块内存，也没有移交其所有权。' +
    '请在每个遗漏的出口之前释放。如果没有路径移交它，也可以紧接着用一个 defer 代替所有释放。',
  'leak-on-path.loop':
    '循环每进入下一轮，{call} 分配的 C 内存就会丢失\n' +
    '上一块还没有释放，下一轮就又分配了一块；循环之后的释放只涉及最后一块。' +
    '请在循环体内释放。',
  'leak-on-path.overwritten':
    '{name} 被赋新值后，{call} 分配的 C 内存就丢失了\n' +
    '之后的释放只作用于新值。请在赋值之前先释放，或者换用另一个变量。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
