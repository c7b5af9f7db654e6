/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'An exported function returns C memory, and no exported function frees it',
  why: `A function with \`//export\` returns memory from \`C.CString\`, \`C.malloc\` or the like. Its C caller must
free it, but the package exports no function for that. A caller that forgets leaks with every call; one
that is linked against another C runtime, as on Windows, crashes in \`free\`.`,
  fix: `\`\`\`go
//export FreeName
func FreeName(p *C.char) { C.free(unsafe.Pointer(p)) }
\`\`\``,
  silent: `- An exported function of the package frees what it is given, or hands it to something that may.
- C code of the package calls the function: it is a callback, and what it returns stays in the package.
- The comment above the function says that its result is freed with \`free\`.`,
};

const zhCn: RuleDoc = {
  title: '导出函数返回 C 内存，却没有导出释放函数',
  why: `带 \`//export\` 的函数返回 \`C.CString\`、\`C.malloc\` 等得到的内存，C 调用者必须释放它，但本包没有为此导出任何函数。忘记释放的
调用者每次调用都会泄漏；链接了另一个 C 运行库的调用者（例如在 Windows 上）会在 \`free\` 里崩溃。`,
  fix: `\`\`\`go
//export FreeName
func FreeName(p *C.char) { C.free(unsafe.Pointer(p)) }
\`\`\``,
  silent: `- 包内有导出函数释放传给它的内存，或者把它交给可能释放它的函数。
- 包内的 C 代码调用了该函数：它是回调，返回的内存留在包内。
- 函数上方的注释说明结果用 \`free\` 释放。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
