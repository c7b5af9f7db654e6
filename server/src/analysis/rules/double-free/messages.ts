/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'double-free.finding':
    '{call} frees {name} a second time\n' +
    'The memory was already given back, and the allocator may have handed it to somebody else since. ' +
    'Free it in one place, or set the pointer to nil after the first free.',
  'double-free.deferred':
    'This deferred {call} frees {name} a second time\n' +
    'When it runs, the memory has already been given back. Keep the defer and drop the other free, ' +
    'or free by hand on every path.',
  'double-free.again':
    '{call} frees {name} again in the next round\n' +
    'The first round gives the memory back, and later ones free it once more. Free it after the loop.',
};

const zhCn: Catalog = {
  'double-free.finding':
    '{call} 第二次释放了 {name}\n' +
    '这块内存已经释放过，分配器可能已经把它交给了别处使用。请只在一个地方释放，或者在第一次释放之后把指针置为 nil。',
  'double-free.deferred':
    '这个延迟执行的 {call} 会第二次释放 {name}\n' +
    '执行到它时，这块内存已经释放过了。请保留 defer 并删去另一次释放，或者在每条路径上手动释放。',
  'double-free.again':
    '{call} 在下一轮循环中会再次释放 {name}\n' +
    '第一轮已经释放了这块内存，之后的每一轮又会释放一次。请在循环结束之后再释放。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
