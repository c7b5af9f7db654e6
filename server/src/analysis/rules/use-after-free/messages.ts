/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'use-after-free.finding':
    '{name} is used after {earlier} gave it back\n' +
    'The memory may already hold something else, so this reads or writes what belongs to others. ' +
    'Free it after its last use; a defer does that.',
};

const zhCn: Catalog = {
  'use-after-free.finding':
    '{earlier} 已经释放了 {name}，这里却还在使用它\n' +
    '这块内存可能已经另作他用，此处的读写会碰到别人的数据。请在最后一次使用之后再释放，例如使用 defer。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
