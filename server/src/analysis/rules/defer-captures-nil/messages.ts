/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'defer-captures-nil.finding':
    'This defer calls {call} with nil: {name} has no value yet\n' +
    'The arguments of a deferred call are evaluated at the defer statement, so what {name} points to ' +
    'later is never freed. Move the defer below the assignment, or defer a closure.',
  'defer-captures-nil.useless':
    'This defer calls {call} with nil: {name} has no value yet\n' +
    'The arguments of a deferred call are evaluated at the defer statement, so this one does nothing. ' +
    'Where {name} is yours to give back, move the defer below the assignment; where it stays with C, ' +
    'remove the defer.',
};

const zhCn: Catalog = {
  'defer-captures-nil.finding':
    '这个 defer 会以 nil 调用 {call}：此时 {name} 还没有赋值\n' +
    'defer 的实参在执行 defer 语句时就已求值，所以 {name} 之后指向的内存不会被释放。' +
    '请把 defer 移到赋值之后，或者改为 defer 一个闭包。',
  'defer-captures-nil.useless':
    '这个 defer 会以 nil 调用 {call}：此时 {name} 还没有赋值\n' +
    'defer 的实参在执行 defer 语句时就已求值，所以这次调用什么也不做。如果 {name} 应由这里释放，请把 defer 移到赋值之后；' +
    '如果它仍归 C 所有，请删去这个 defer。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
