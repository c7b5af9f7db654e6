/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory that a call writes through an argument and nobody frees',
  why: `A function such as \`posix_memalign(&p, …)\`, or \`int read_all(const char *path, char **out)\` of the
preamble, hands out a block by writing it to where an argument points. In Go that is a variable whose
address is passed, and no result of the call shows that there is anything to free.

A \`defer C.free(unsafe.Pointer(out))\` in front of the call does not help: it frees the nil that \`out\`
held when the \`defer\` ran.`,
  fix: `Release the variable after the call that sets it:

\`\`\`go
var out *C.char
if C.read_all(path, &out) != 0 {
	return errFailed
}
defer C.free(unsafe.Pointer(out))
\`\`\`

The quick fix inserts the \`defer\` after the call.`,
  silent: `- The call fails, by the result that its body ties to the block.
- The body writes a pointer there that it does not own: a field, a global, a parameter.
- The variable is a field of something that somebody else releases.
- C functions without a body, a comment or an entry in the tables.`,
};

const zhCn: RuleDoc = {
  title: '调用通过参数交出的 C 内存没有释放',
  why: `\`posix_memalign(&p, …)\`，或者序言里的 \`int read_all(const char *path, char **out)\` 这类函数，会把新内存的地址写到参数所指的位置。在 Go 里就是取了地址传入的变量，而调用的返回值完全看不出有内存需要释放。

把 \`defer C.free(unsafe.Pointer(out))\` 写在调用之前没有用：它释放的是执行 \`defer\` 语句时 \`out\` 的值，即 nil。`,
  fix: `在设置变量的调用之后释放它：

\`\`\`go
var out *C.char
if C.read_all(path, &out) != 0 {
	return errFailed
}
defer C.free(unsafe.Pointer(out))
\`\`\`

快速修复会把 \`defer\` 插在调用之后。`,
  silent: `- 调用失败的路径，根据函数体里与这块内存相关联的返回值判断。
- 函数体写入的指针不归它所有：字段、全局变量、参数。
- 变量是某个对象的字段，由别处释放。
- 没有函数体、注释，也不在知识表里的 C 函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
