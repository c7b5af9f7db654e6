/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory given back with the wrong function',
  why: `Many libraries bring their own allocator, or objects with more inside than one block. What such a library
hands out has to be given back with the function that its documentation names:

\`\`\`go
msg := C.sqlite3_mprintf(format)
C.free(unsafe.Pointer(msg)) // has to be sqlite3_free
\`\`\`

Where the library happens to use \`malloc\`, \`free\` works, until it is built with another allocator, or on
Windows, where each module has a heap of its own. An object such as an \`X509\` keeps further blocks, which
\`free\` leaks. The reverse, a string of \`C.CString\` given to a library's free function, fails in the same
way.`,
  fix: `Use the function that the message names.`,
  silent: `- Functions that stand for one another by their documentation, such as \`free\` and \`g_free\`.
- A function of the package, in Go or C, that frees with the right function in the end.
- Functions of which no table and no body says how they allocate or free.`,
};

const zhCn: RuleDoc = {
  title: '用错误的函数释放 C 内存',
  why: `许多库自带分配器，或者其对象内部不止一块内存。从这样的库得到的东西，必须用它的文档指定的函数归还：

\`\`\`go
msg := C.sqlite3_mprintf(format)
C.free(unsafe.Pointer(msg)) // 应当用 sqlite3_free
\`\`\`

如果库恰好使用 \`malloc\`，\`free\` 暂时也能工作，直到库换用别的分配器；在 Windows 上每个模块都有自己的堆，更是如此。像 \`X509\`
这样的对象内部还持有别的内存，\`free\` 会让它们泄漏。反过来，把 \`C.CString\` 得到的字符串交给某个库的释放函数，也会同样出错。`,
  fix: `请使用消息中给出的函数。`,
  silent: `- 文档说明可以互相代替的函数，例如 \`free\` 和 \`g_free\`。
- 最终用正确的函数释放的本包 Go 或 C 函数。
- 既没有表格记录、也没有函数体说明其如何分配或释放的函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
