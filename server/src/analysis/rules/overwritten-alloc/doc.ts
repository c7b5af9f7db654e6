/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A variable that gets another value while it holds C memory',
  why: `The variable was the only holder of the block. Once it has another value, nothing can free the first
block any more: the \`C.free\` that follows frees the second one.

Mostly a variable is reused for the next string, or set again on one branch. A slice over the block, a
field that holds it or a struct that is replaced as a whole count like a variable.`,
  fix: `Free the block before the assignment, or use a second variable:

\`\`\`go
cs := C.CString(first)
C.puts(cs)
C.free(unsafe.Pointer(cs))
cs = C.CString(second)
defer C.free(unsafe.Pointer(cs))
\`\`\`

The quick fix adds that line where both assignments stand in one list of statements and the new value
is not made from the old one. A \`defer\` with the variable as its argument, right after each
allocation, does as well: its argument is evaluated when the \`defer\` runs.`,
  silent: `- The old value was saved, stored or handed over before, or a deferred call holds it.
- The variable is set to another view of the same block, or to a pointer inside it.
- A deferred literal that reads the variable, when the block was freed before the assignment.`,
};

const zhCn: RuleDoc = {
  title: '变量还指向 C 内存时又被赋了新值',
  why: `这块内存只有这个变量指向它。变量一旦有了新值，就再也无法释放第一块：后面的 \`C.free\` 释放的是第二块。

常见的情形是变量被下一个字符串重用，或者在某个分支里再次赋值。指向这块内存的切片、保存它的字段、被整体替换的结构体，都与变量同样看待。`,
  fix: `在赋值之前释放，或者使用第二个变量：

\`\`\`go
cs := C.CString(first)
C.puts(cs)
C.free(unsafe.Pointer(cs))
cs = C.CString(second)
defer C.free(unsafe.Pointer(cs))
\`\`\`

如果两次赋值在同一个语句列表里，而且新值不是由旧值得到的，快速修复会补上这一行。在每次分配之后紧接着以该变量为参数写一个 \`defer\` 也可以：参数在执行 \`defer\` 语句时求值。`,
  silent: `- 旧值之前已经保存、存储或移交，或者有延迟调用持有它。
- 变量被赋值为同一块内存的另一种视图，或指向其内部的指针。
- 延迟执行的闭包读取该变量，而这块内存在赋值之前已经释放。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
