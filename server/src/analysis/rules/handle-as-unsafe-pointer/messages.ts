/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'handle-as-unsafe-pointer.finding':
    '{handle} is the number of a handle, not an address\nHandles count from 1. When the stack that holds such a pointer moves, the runtime throws "invalid pointer found on stack". Let the C function take a uintptr_t and pass C.uintptr_t({handle}), or the address of the handle for the time of the call.',
};

const zhCn: Catalog = {
  'handle-as-unsafe-pointer.finding':
    '{handle} 是句柄的编号，不是地址\n句柄从 1 开始编号。保存这种指针的栈移动时，运行时会抛出 "invalid pointer found on stack"。请让 C 函数接受 uintptr_t，并传递 C.uintptr_t({handle})；或者只在调用期间传递句柄的地址。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
