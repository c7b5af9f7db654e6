/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Go memory freed by C',
  why: `\`free\` takes addresses that \`malloc\` gave. The address of a Go variable, of an element of a Go slice or of
the object that \`new\` made belongs to Go's heap or stack:

\`\`\`go
cs := C.CString("x")
C.free(unsafe.Pointer(&cs)) // the address of the variable cs, not what it points to
\`\`\`

glibc stops the program with "free(): invalid pointer" at best. And the C block leaks.`,
  fix: `Pass the C pointer itself, without \`&\`. What Go allocated needs no free at all.`,
  silent: `- \`&p[0]\` and \`&p.f\` where p points to C memory.
- Slices of which it is not known who made them, such as a parameter.
- Functions of a library that empty a struct whose address they get, such as \`C.git_buf_dispose(&buf)\`.`,
};

const zhCn: RuleDoc = {
  title: 'Go 内存被交给 C 释放',
  why: `\`free\` 只接受 \`malloc\` 给出的地址。Go 变量的地址、Go 切片元素的地址、\`new\` 得到的对象，都属于 Go 的堆或栈：

\`\`\`go
cs := C.CString("x")
C.free(unsafe.Pointer(&cs)) // 这是变量 cs 的地址，而不是它所指的内存
\`\`\`

最好的情况是 glibc 以 "free(): invalid pointer" 终止程序。与此同时，那块 C 内存也泄漏了。`,
  fix: `传入 C 指针本身，不要加 \`&\`。Go 分配的内存根本不需要释放。`,
  silent: `- p 指向 C 内存时的 \`&p[0]\` 和 \`&p.f\`。
- 不知道由谁创建的切片，例如参数。
- 库中负责清空传入结构体的函数，例如 \`C.git_buf_dispose(&buf)\`。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
