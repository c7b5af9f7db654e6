/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A package variable whose old C memory is lost',
  why: `A function stores new C memory in a variable of the package, and nothing frees what was there. Memory
that lives as long as the process is fine; but this function can be called again, and each further call
leaks the block of the call before.`,
  fix: `\`\`\`go
func set(s string) {
	C.free(unsafe.Pointer(last)) // nil at first
	last = C.CString(s)
}
\`\`\`

Or set the variable once: in its declaration, in \`init\`, or under a \`sync.Once\`.`,
  silent: `- Some function of the package frees the variable's memory, or hands it on.
- The function tests the variable first.
- The code runs once: \`main\`, \`init\`, initialisers, the function of a \`sync.Once\`.`,
};

const zhCn: RuleDoc = {
  title: '旧的 C 内存丢失的包级变量',
  why: `函数把新的 C 内存存进包级变量，却没有释放变量原来保存的内存。与进程同寿命的内存没有问题；但这个函数可以再次调用，之后的
每次调用都会泄漏上一次的内存。`,
  fix: `\`\`\`go
func set(s string) {
	C.free(unsafe.Pointer(last)) // 第一次为 nil
	last = C.CString(s)
}
\`\`\`

或者只赋值一次：在声明处、\`init\` 里，或用 \`sync.Once\`。`,
  silent: `- 包内有函数释放或移交该变量的内存。
- 函数先检查了该变量。
- 代码只执行一次：\`main\`、\`init\`、变量初始化、\`sync.Once\` 的函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
