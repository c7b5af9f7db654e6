/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'alloc-never-freed.finding':
    'The C memory from {call} is never freed\n' +
    'The garbage collector does not manage C memory, and no path frees this block or hands it over. ' +
    'Free it with defer right after this line (in a loop, at the end of each round), or give it to an ' +
    'owner that frees it.',
  'alloc-never-freed.view':
    'Nothing can free the C memory from {call} that {function} returns as a {type}\n' +
    'The garbage collector does not manage C memory, a caller has no pointer to free, and the package has no ' +
    'function that frees such a value. Copy it with C.GoBytes or C.GoString and free the block, or return ' +
    'an object with a Close method.',
};

const zhCn: Catalog = {
  'alloc-never-freed.finding':
    '{call} 分配的 C 内存始终没有释放\n' +
    '垃圾回收器不管理 C 内存，而这里没有任何路径释放这块内存或移交其所有权。' +
    '请紧接着用 defer 释放（在循环里则在每一轮末尾释放），或者把它交给负责释放的所有者。',
  'alloc-never-freed.view':
    '{call} 分配的 C 内存由 {function} 以 {type} 的形式返回，再也无法释放\n' +
    '垃圾回收器不管理 C 内存，调用者手里没有可以释放的指针，包里也没有释放这种值的函数。' +
    '请用 C.GoBytes 或 C.GoString 复制并释放这块内存，或者返回带有 Close 方法的对象。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
