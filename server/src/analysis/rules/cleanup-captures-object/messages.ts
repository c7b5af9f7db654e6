/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'cleanup-captures-object.finding':
    'This function refers to {name}, so that it never runs\n{call} keeps the function, the function keeps {name} alive, and as long as {name} lives the function is not called: neither is ever released. Use only what the function gets as its parameter.',
};

const zhCn: Catalog = {
  'cleanup-captures-object.finding':
    '这个函数引用了 {name}，因此永远不会运行\n{call} 保存着这个函数，函数又使 {name} 保持存活，而只要 {name} 存活，函数就不会被调用：两者都永远不会释放。请只使用函数通过参数得到的内容。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
