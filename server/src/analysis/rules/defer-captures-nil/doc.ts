/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Deferred free of a pointer that is still nil',
  why: `The arguments of a deferred call are evaluated when the \`defer\` statement runs, not when the call
is made. In

\`\`\`go
var out *C.char
defer C.free(unsafe.Pointer(out))
C.version(&out)
\`\`\`

the call at the end is \`free(NULL)\`. That is legal in C and does nothing, so nothing crashes, and the
block that \`out\` points to afterwards leaks on every call.`,
  fix: `Move the \`defer\` below the line that sets the pointer, or defer a closure, which reads the variable
at the end:

\`\`\`go
defer func() { C.free(unsafe.Pointer(out)) }()
\`\`\`

The quick fix moves the \`defer\`. There is none, and the finding is a warning, where nothing says that the
memory belongs to this function: a pointer that stays with C must not be freed here, and the \`defer\` goes.`,
  silent: `- A deferred closure that reads the variable.
- A pointer that has a value at the \`defer\` on some path, such as
  \`if s != "" { cs = C.CString(s) }\` before it.
- A pointer that gets no value after the \`defer\`: nothing leaks.`,
};

const zhCn: RuleDoc = {
  title: 'defer 释放的指针此时还是 nil',
  why: `延迟调用的实参在执行 \`defer\` 语句时求值，而不是在真正调用时求值。例如

\`\`\`go
var out *C.char
defer C.free(unsafe.Pointer(out))
C.version(&out)
\`\`\`

最后执行的其实是 \`free(NULL)\`。这在 C 中合法，什么也不做，所以程序不会崩溃，而 \`out\` 之后指向的内存每次调用都会泄漏。`,
  fix: `把 \`defer\` 移到给指针赋值的那一行之后，或者改为 defer 一个闭包，由它在函数结束时读取变量：

\`\`\`go
defer func() { C.free(unsafe.Pointer(out)) }()
\`\`\`

快速修复会移动这条 \`defer\`。
如果看不出内存归本函数所有，则没有快速修复，报告为 warning：仍归 C 所有的指针不能在这里释放，应当删去 \`defer\`。`,
  silent: `- 延迟执行的是读取该变量的闭包。
- 执行 \`defer\` 时指针在某条路径上已经有值，例如前面有 \`if s != "" { cs = C.CString(s) }\`。
- \`defer\` 之后指针再没有被赋值：不会泄漏。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
