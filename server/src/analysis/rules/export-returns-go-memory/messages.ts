/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'export-returns-go-memory.finding':
    'Exported function {function} returns Go memory to C: {what}\n' +
    'The garbage collector may free it while C still holds the pointer; by default the runtime ' +
    'panics at the call. Return C memory (C.malloc, C.CString) or a cgo.Handle.',
};

const zhCn: Catalog = {
  'export-returns-go-memory.finding':
    '导出函数 {function} 把 Go 内存返回给了 C：{what}\n' +
    'C 仍持有这个指针时，垃圾回收器就可能回收它指向的内存；默认设置下，运行时会在这次调用时 panic。' +
    '请返回 C 内存（C.malloc、C.CString）或 cgo.Handle。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
