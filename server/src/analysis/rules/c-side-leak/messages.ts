/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'c-side-leak.finding':
    'The C function {function} never gives back the memory from {call}\n' +
    'No path of {function} releases the block or hands it over, so each call leaks it. Release it with {release}.',
  'c-side-leak.unused':
    'The C function {function} never gives back the memory from {call}, and does not use it\n' +
    'Each call leaks a block. An optimised build may delete such an allocation, so that a run need not ' +
    'show the leak. Remove the allocation, or release it with {release}.',
  'c-side-leak.on-path':
    'The C function {function} loses the memory from {call} on some paths\n' +
    'Other paths release the block or hand it over; those that the notes name do not. Release it with {release} before each of them.',
};

const zhCn: Catalog = {
  'c-side-leak.finding':
    'C 函数 {function} 始终没有归还 {call} 分配的内存\n' +
    '{function} 没有任何路径释放这块内存或移交其所有权，因此每调用一次就泄漏一块。请用 {release} 释放。',
  'c-side-leak.unused':
    'C 函数 {function} 始终没有归还 {call} 分配的内存，也没有使用它\n' +
    '每调用一次就泄漏一块。优化后的构建可能会删掉这样的分配，因此运行时不一定能看到泄漏。' +
    '请去掉这次分配，或用 {release} 释放。',
  'c-side-leak.on-path':
    'C 函数 {function} 在部分路径上丢失了 {call} 分配的内存\n' +
    '其他路径会释放或移交这块内存，而说明中列出的路径没有。请在这些出口之前用 {release} 释放。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
