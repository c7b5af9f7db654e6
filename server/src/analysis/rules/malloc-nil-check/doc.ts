/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A nil test of C.malloc, which never returns nil',
  why: `The \`malloc\` that Go calls is a wrapper that cgo makes: it crashes the program when the C library has
no memory. So do \`C.CString\` and \`C.CBytes\`, which use it. A test for nil after them is dead code, and what
it wants to do about a failure never happens.`,
  fix: `Remove the test. Where a failure can be handled, allocate with \`C.calloc\`, or with a C function around
\`malloc\` in the preamble: those return nil.`,
  silent: `- \`C.calloc\`, \`C.realloc\`, \`C.strdup\` and C functions around \`malloc\`: test their results.
- Variables that may hold something else by then.
- A preamble that defines a function of its own under the name.`,
};

const zhCn: RuleDoc = {
  title: '对 C.malloc 的结果判断 nil，而它从不返回 nil',
  why: `Go 调用的 \`malloc\` 是 cgo 生成的包装：当 C 库没有内存时，它会让程序崩溃。使用它的 \`C.CString\` 和 \`C.CBytes\` 也是如此。之后对 nil 的判断是死代码，其中对失败的处理永远不会执行。`,
  fix: `去掉这个判断。如果能够处理分配失败，请用 \`C.calloc\`，或者在序言里写一个包装 \`malloc\` 的 C 函数：它们会返回 nil。`,
  silent: `- \`C.calloc\`、\`C.realloc\`、\`C.strdup\` 以及包装 \`malloc\` 的 C 函数：它们的结果应当判断。
- 变量到那时可能已是别的值。
- 序言里定义了同名的函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
