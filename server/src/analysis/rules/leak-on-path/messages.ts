/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'leak-on-path.finding':
    'The C memory from {call} is freed on some paths only\n' +
    'At least one way out of the function neither frees the block nor hands it over. ' +
    'Free it before each exit that loses it. Where no path hands it over, one defer right after this ' +
    'line can replace every free.',
  'leak-on-path.lost':
    'The C memory from {call} is lost on some paths\n' +
    'Other paths hand the block on; the one below neither does so nor frees it. ' +
    'Free it before each exit that loses it.',
};

const zhCn: Catalog = {
  'leak-on-path.finding':
    '{call} 分配的 C 内存只在部分路径上得到释放\n' +
    '函数至少有一个出口既没有释放这块内存，也没有移交其所有权。' +
    '请在每个遗漏的出口之前释放。如果没有路径移交它，也可以紧接着用一个 defer 代替所有释放。',
  'leak-on-path.lost':
    '{call} 分配的 C 内存在部分路径上丢失\n' +
    '其他路径会移交这块内存；下面这条路径既没有移交，也没有释放。' +
    '请在每个遗漏的出口之前释放。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
