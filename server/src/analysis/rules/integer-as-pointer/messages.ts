/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'integer-as-pointer.finding':
    '{value} is an integer, not an address: as a pointer it can stop the program\n' +
    'When the stack that holds it moves, the runtime throws "invalid pointer found on stack". Let the C ' +
    'function take a uintptr_t and pass C.uintptr_t({value}).',
};

const zhCn: Catalog = {
  'integer-as-pointer.finding':
    '{value} 是整数而不是地址，当作指针会让程序崩溃\n' +
    '保存它的栈移动时，运行时会抛出 "invalid pointer found on stack"。请让 C 函数接受 uintptr_t，' +
    '并传递 C.uintptr_t({value})。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
