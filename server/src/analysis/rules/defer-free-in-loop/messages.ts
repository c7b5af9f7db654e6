/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'defer-free-in-loop.endless':
    'This deferred {call} waits for the end of the function, and the loop has no bound\n' +
    'A defer runs when the function returns, not at the end of a round: memory grows with each round. ' +
    'Free the block at the end of the round, or put the body into a function of its own.',
  'defer-free-in-loop.many':
    'This deferred {call} waits for the end of the function, for each element that the caller gave\n' +
    'A defer runs when the function returns, not at the end of a round: all blocks are held at once. ' +
    'Free the block at the end of the round, or put the body into a function of its own.',
  'defer-free-in-loop.few':
    'This deferred {call} in a loop waits for the end of the function\n' +
    'A defer runs when the function returns, not at the end of a round. ' +
    'Where nothing needs the block after its round, free it there.',
  'defer-free-in-loop.loop': 'the loop',
};

const zhCn: Catalog = {
  'defer-free-in-loop.endless':
    '这个延迟的 {call} 要等到函数结束才执行，而循环没有上限\n' +
    'defer 在函数返回时执行，而不是在每一轮结束时，因此内存会逐轮增长。请在每一轮末尾释放，或者把循环体放进单独的函数。',
  'defer-free-in-loop.many':
    '这个延迟的 {call} 要等到函数结束才执行，调用者给出多少元素就累积多少块\n' +
    'defer 在函数返回时执行，而不是在每一轮结束时，因此所有内存块会同时被占用。请在每一轮末尾释放，或者把循环体放进单独的函数。',
  'defer-free-in-loop.few':
    '循环里这个延迟的 {call} 要等到函数结束才执行\n' +
    'defer 在函数返回时执行，而不是在每一轮结束时。如果之后不再需要这块内存，请在每一轮内释放。',
  'defer-free-in-loop.loop': '循环在这里',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
