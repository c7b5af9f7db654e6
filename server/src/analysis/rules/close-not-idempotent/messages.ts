/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'close-not-idempotent.finding':
    'A second call of {method} would free {field} again\nThe method frees the field and leaves the pointer in it, and no flag says that it ran. Set the field to nil after freeing it: C.free(nil) does nothing.',
};

const zhCn: Catalog = {
  'close-not-idempotent.finding':
    '再次调用 {method} 会重复释放 {field}\n该方法释放了字段却把指针留在里面，也没有标志说明它已经执行过。释放后请把字段置为 nil：C.free(nil) 什么也不做。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
