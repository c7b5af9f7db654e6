/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory used after it was freed',
  why: `After \`C.free\` the block belongs to the allocator. Reading it gives whatever is there by then, writing
it changes what somebody else stores there. Tests often pass, because the old contents usually stay for
a while.

\`\`\`go
cs := C.CString(s)
C.free(unsafe.Pointer(cs)) // a missing defer
return int(C.parse(cs))
\`\`\`

A slice or string made over the block with \`unsafe.Slice\`, \`unsafe.String\` or
\`(*[1 << 30]byte)(p)[:n:n]\` is the same memory and dies with it. So does what the
fields of a struct point to, once its library was asked to empty it, as \`C.git_buf_dispose(&buf)\` does.`,
  fix: `Free after the last use. Mostly the word \`defer\` is missing:

\`\`\`go
cs := C.CString(s)
defer C.free(unsafe.Pointer(cs))
return int(C.parse(cs))
\`\`\`

To keep the contents, copy them first with \`C.GoString\`, \`C.GoBytes\` or \`bytes.Clone\`.`,
  silent: `- Comparing the pointer with nil, printing it, or storing it.
- A pointer that got another value after the free.
- A free that runs later, at the end of the function.
- A copy: what \`C.GoString\` and \`C.GoBytes\` return is Go memory.
- Memory that was freed on some paths only, where a condition keeps the others apart.`,
};

const zhCn: RuleDoc = {
  title: 'C 内存在释放之后仍被使用',
  why: `\`C.free\` 之后，这块内存归分配器所有。读取它得到的是当时恰好在那里的内容，写入它会改动别人存放在那里的数据。测试往往能
通过，因为旧内容通常还会保留一段时间。

\`\`\`go
cs := C.CString(s)
C.free(unsafe.Pointer(cs)) // 漏写了 defer
return int(C.parse(cs))
\`\`\`

用 \`unsafe.Slice\`、\`unsafe.String\` 或 \`(*[1 << 30]byte)(p)[:n:n]\` 在这块内存上得到的切片或字符串就是同一块内存，会随它
一起失效。用库函数清空结构体（例如 \`C.git_buf_dispose(&buf)\`）之后，其字段所指向的内容也同样失效。`,
  fix: `在最后一次使用之后再释放。多数情况下只是漏写了 \`defer\`：

\`\`\`go
cs := C.CString(s)
defer C.free(unsafe.Pointer(cs))
return int(C.parse(cs))
\`\`\`

如果要保留内容，请先用 \`C.GoString\`、\`C.GoBytes\` 或 \`bytes.Clone\` 复制。`,
  silent: `- 把指针与 nil 比较、打印或保存指针。
- 释放之后指针指向了别处。
- 稍后在函数结束时才执行的释放。
- 副本：\`C.GoString\` 和 \`C.GoBytes\` 返回的是 Go 内存。
- 只在部分路径上释放，并且有条件把其余路径分开的内存。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
