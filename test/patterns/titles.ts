/** What each pattern is, in one line of each language. */
import type { Lang } from '../../server/src/analysis/rules/rule.ts';

export const TITLES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  S01: {
    en: 'A C string is made, used and freed on one path',
    'zh-cn': 'C 字符串在同一条路径上创建、使用并释放',
  },
  S02: {
    en: 'Two slices are given to `memcpy` by the addresses of their first elements',
    'zh-cn': '把两个切片首元素的地址直接交给 `memcpy`',
  },
  S03: {
    en: 'C memory is copied with `C.GoBytes` or `C.GoString` and freed',
    'zh-cn': '用 `C.GoBytes` 或 `C.GoString` 复制 C 内存后释放',
  },
  S04: {
    en: 'C memory becomes a slice through `reflect.SliceHeader`, and nothing frees it',
    'zh-cn': '通过 `reflect.SliceHeader` 把 C 内存变成切片，没有人释放',
  },
  S05: {
    en: 'A finalizer frees the block while C still works with its pointer',
    'zh-cn': 'C 仍在使用指针时，终结器已释放该内存块',
  },
  S06: {
    en: 'C memory is seen as an array of an enormous type',
    'zh-cn': '把 C 内存当作巨大数组类型来使用',
  },
  S07: {
    en: 'One Go function makes a slice over C memory, another frees it',
    'zh-cn': '一个 Go 函数在 C 内存上创建切片，另一个负责释放',
  },
  S08: {
    en: '`defer C.free` stands right after `C.CString`',
    'zh-cn': '`C.CString` 之后紧跟 `defer C.free`',
  },
  S09: {
    en: 'The data of a Go string is given to C without a copy',
    'zh-cn': '不经复制就把 Go 字符串的数据交给 C',
  },
  S10: {
    en: 'Go memory is given to a C function that waits',
    'zh-cn': '把 Go 内存交给会等待的 C 函数',
  },
  S11: {
    en: 'The address of a Go variable waits in a `uintptr`',
    'zh-cn': 'Go 变量的地址暂存在 `uintptr` 中',
  },
  S12: {
    en: 'A table of numbers stands for Go objects on the C side',
    'zh-cn': '用编号表在 C 侧代表 Go 对象',
  },
  S13: {
    en: 'A number is dressed as a pointer',
    'zh-cn': '把整数伪装成指针',
  },
  S14: {
    en: 'An exported function returns Go memory to C',
    'zh-cn': '导出函数把 Go 内存返回给 C',
  },
  S15: {
    en: 'A C string in a local variable of `main` is never freed',
    'zh-cn': '`main` 的局部变量中的 C 字符串从未释放',
  },
  S16: {
    en: 'The copy that `C.CBytes` makes is never freed',
    'zh-cn': '`C.CBytes` 的副本从未释放',
  },
  S17: {
    en: 'A C function of the preamble loses what it allocates',
    'zh-cn': '前导部分的 C 函数丢失了自己分配的内存',
  },
  S18: {
    en: 'A thread that C starts loses what it allocates',
    'zh-cn': 'C 启动的线程丢失了自己分配的内存',
  },
  S19: {
    en: 'The same in a program that serves for ever',
    'zh-cn': '同样的问题出现在一直运行的服务程序中',
  },
  S20: {
    en: 'C memory that the heap profile of Go does not show',
    'zh-cn': 'Go 的堆分析看不到的 C 内存',
  },
  S21: {
    en: '`C.malloc` is tested for nil, or used with two results',
    'zh-cn': '检查 `C.malloc` 是否为 nil，或使用其双返回值形式',
  },
  S22: {
    en: 'A Go struct holds a C pointer and has no method that frees it',
    'zh-cn': 'Go 结构体持有 C 指针，却没有释放它的方法',
  },
  S23: {
    en: 'A pointer to C memory is overwritten with the address of a Go copy',
    'zh-cn': '指向 C 内存的指针被 Go 副本的地址覆盖',
  },
  S24: {
    en: '`Free` frees and resets the field',
    'zh-cn': '`Free` 释放后重置字段',
  },
  S25: {
    en: '`Free` does not reset the field',
    'zh-cn': '`Free` 没有重置字段',
  },
  S26: {
    en: 'The caller never calls `Close`',
    'zh-cn': '调用者从未调用 `Close`',
  },
  S27: {
    en: 'A finalizer and a `Free` method release the same block',
    'zh-cn': '终结器和 `Free` 方法释放同一个内存块',
  },
  S28: {
    en: 'A C function returns a large fresh buffer that is never freed',
    'zh-cn': 'C 函数返回新的大缓冲区，却从未释放',
  },
  S29: {
    en: 'The same, freed in the loop',
    'zh-cn': '同样的程序，在循环中释放',
  },
  S30: {
    en: 'The cure: the release stands where the pointer is obtained',
    'zh-cn': '修复方法：在获得指针的地方释放',
  },
  S31: {
    en: 'Memory is freed by another allocator than the one that made it',
    'zh-cn': '用另一个分配器释放内存',
  },
  S32: {
    en: 'C memory, a view of it, or a handle is used after it was given back',
    'zh-cn': 'C 内存、其视图或句柄在归还后仍被使用',
  },
};
