/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory freed twice',
  why: `\`C.free\` gives a block back to the allocator, which may hand it to the next caller at once. A second
\`C.free\` of the same pointer then frees memory that belongs to somebody else, or breaks the lists of the
allocator. glibc sometimes stops with "free(): double free detected in tcache 2"; more often the program
crashes much later, in code that did nothing wrong. Go's garbage collector does not help: it knows nothing
of C memory.

The usual form is a \`defer\` that stays in place when somebody adds an early \`C.free\` for the error path:

\`\`\`go
p := C.malloc(8)
defer C.free(p)
if !fill(p) {
	C.free(p) // the deferred call frees it again
	return
}
\`\`\``,
  fix: `Free in one place. A \`defer\` right after the allocation is enough for every path. Where the memory must go
earlier, set the pointer to nil and let a deferred closure read it: \`free(NULL)\` does nothing.

\`\`\`go
defer func() { C.free(p) }()
C.free(p)
p = nil
\`\`\``,
  silent: `- Frees that exclude each other: in two arms of a condition, or in one arm that returns.
- A pointer that was set to nil or got another value in between.
- A block that grew with \`realloc\` and is freed through the new pointer.
- A release that only drops one reference, such as \`g_object_unref\`.
- Elements of a slice or an array, which are not told apart.`,
};

const zhCn: RuleDoc = {
  title: '同一块 C 内存被释放两次',
  why: `\`C.free\` 把内存还给分配器，分配器可能马上把它交给下一个调用者。对同一个指针再次调用 \`C.free\`，释放的就是别人的内存，
或者破坏分配器的内部链表。glibc 有时会以 "free(): double free detected in tcache 2" 终止程序，更多的时候程序会在很久
之后、在毫无问题的代码里崩溃。Go 的垃圾回收器帮不上忙：它对 C 内存一无所知。

最常见的情形是：原来的 \`defer\` 还在，有人又为出错路径加上了提前的 \`C.free\`：

\`\`\`go
p := C.malloc(8)
defer C.free(p)
if !fill(p) {
	C.free(p) // 延迟执行的调用会再释放一次
	return
}
\`\`\``,
  fix: `只在一个地方释放。紧跟在分配之后的一个 \`defer\` 就足以覆盖每条路径。如果必须提前释放，请把指针置为 nil，并让延迟执行的
闭包读取它：\`free(NULL)\` 什么也不做。

\`\`\`go
defer func() { C.free(p) }()
C.free(p)
p = nil
\`\`\``,
  silent: `- 互相排斥的释放：分别位于条件的两个分支，或位于会返回的那个分支。
- 两次释放之间指针被置为 nil 或指向了别处。
- 用 \`realloc\` 扩大、再通过新指针释放的内存。
- 只减少一个引用的释放，例如 \`g_object_unref\`。
- 切片或数组的元素：分析不区分各个元素。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
