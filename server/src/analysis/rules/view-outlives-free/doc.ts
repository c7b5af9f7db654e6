/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Slice or string over C memory that is freed',
  why: `\`unsafe.Slice\`, \`unsafe.String\` and \`(*[1 << 30]byte)(p)[:n:n]\` do not copy. What they give looks like any
Go slice or string, but it is C memory and is gone once that is freed:

\`\`\`go
p := C.malloc(C.size_t(n))
defer C.free(p)
return unsafe.Slice((*byte)(p), n)
\`\`\`

The caller holds a slice into memory that the allocator gives to others.`,
  fix: `Copy before the free: \`C.GoBytes(p, C.int(n))\`, \`C.GoStringN\`, \`append([]byte(nil), view...)\` or
\`bytes.Clone(view)\`. Or leave the free to the caller, and return the pointer beside the slice.`,
  silent: `- The contents are copied before the free.
- The memory is freed in an error branch only.
- An error that is not nil is returned beside it.
- The owner of the memory is a struct that frees it later.`,
};

const zhCn: RuleDoc = {
  title: '切片或字符串直接指向已释放的 C 内存',
  why: `\`unsafe.Slice\`、\`unsafe.String\` 和 \`(*[1 << 30]byte)(p)[:n:n]\` 都不会复制。得到的结果看上去与普通的 Go 切片或字符串无异，
实际上就是 C 内存，内存一释放就失效：

\`\`\`go
p := C.malloc(C.size_t(n))
defer C.free(p)
return unsafe.Slice((*byte)(p), n)
\`\`\`

调用者手里的切片指向的内存，分配器已经可以交给别人。`,
  fix: `在释放之前复制：\`C.GoBytes(p, C.int(n))\`、\`C.GoStringN\`、\`append([]byte(nil), view...)\` 或 \`bytes.Clone(view)\`。也可以把
释放交给调用者，在返回切片的同时返回指针。`,
  silent: `- 释放之前已经复制了内容。
- 只在出错的分支释放。
- 同时返回了非 nil 的错误。
- 内存归某个结构体所有，由它稍后释放。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
