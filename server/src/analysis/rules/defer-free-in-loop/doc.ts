/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A deferred release in a loop, which waits for the end of the function',
  why: `\`defer\` belongs to the function, not to the block. In a loop each round adds a call that waits, and the block that
it would free stays allocated until the function returns. In a loop without an end, such as that of a
server, this is a leak; over a list that a caller gives, memory grows with the list.`,
  fix: `Free the block at the end of the round, before each \`continue\` too, or put the body of the loop into a
function, where \`defer\` does what it looks like:

\`\`\`go
for _, s := range list {
	func() {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs))
		C.puts(cs)
	}()
}
\`\`\``,
  silent: `- The pointer goes into a slice, a map, a field or a C function that keeps it: it is needed after the
  round, as when an \`argv\` is built.
- The body of the loop is a function of its own, or the loop always ends in its first round.
- The block was there before, as an element of a list that is given back one by one.

The finding is info over a list of the program's own, where a C function might keep the pointer, where
each round holds another block until the end of the function anyway, and in a search, which returns with
the first element that will do.`,
};

const zhCn: RuleDoc = {
  title: '循环里的延迟释放要等到函数结束',
  why: `\`defer\` 属于函数，而不属于代码块。在循环里，每一轮都会增加一个等待执行的调用，它要释放的内存一直占用到函数返回。在没有尽头的循环里（例如服务器的主循环），这就是泄漏；遍历调用者给出的列表时，内存会随列表增长。`,
  fix: `在每一轮末尾释放（每个 \`continue\` 之前也要释放），或者把循环体放进一个函数，让 \`defer\` 名副其实：

\`\`\`go
for _, s := range list {
	func() {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs))
		C.puts(cs)
	}()
}
\`\`\``,
  silent: `- 指针存入了切片、map、字段，或者交给了会保存它的 C 函数：这一轮之后仍然需要它，例如构造 \`argv\`。
- 循环体本身就是一个函数，或者循环总在第一轮结束。
- 内存块原本就存在，例如逐个归还某个列表的元素。

下列情形报告为 info：遍历的是程序自己的列表；C 函数可能会保存指针；每一轮本来就有另一块内存要占用到函数结束；
循环是一次查找，遇到第一个合适的元素就返回。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
