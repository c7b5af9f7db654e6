/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'close-not-idempotent.finding':
    'A second call of {method} would free {field} again\nThe method frees the field and leaves the pointer in it, and no flag says that it ran. Set the field to nil after freeing it, and test it before: C.free ignores nil, other functions may not.',
  'close-not-idempotent.kept-on-error':
    'After an error of {call} a second call of {method} frees {field} again\nThe C function frees what it gets even when it reports an error, but {field} becomes nil only when it does not. Set {field} to nil right after the call, before the result is tested.',
  'close-not-idempotent.exit': 'this return leaves the freed pointer in {field}',
};

const zhCn: Catalog = {
  'close-not-idempotent.finding':
    '再次调用 {method} 会重复释放 {field}\n该方法释放了字段却把指针留在里面，也没有标志说明它已经执行过。释放后请把字段置为 nil，并在释放之前判断：C.free 会忽略 nil，其他函数则不一定。',
  'close-not-idempotent.kept-on-error':
    '{call} 出错之后，再次调用 {method} 会重复释放 {field}\n这个 C 函数即使报告错误也会释放传入的内存，但 {field} 只有在没有错误时才置为 nil。请在调用之后、检查结果之前就把 {field} 置为 nil。',
  'close-not-idempotent.exit': '从这里返回时，已释放的指针仍留在 {field} 中',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
