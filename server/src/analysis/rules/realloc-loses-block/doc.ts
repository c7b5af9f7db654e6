/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A realloc whose failure loses the old block',
  why: `\`realloc\` returns null when it finds no memory, and then the old block is still there and still has to be
freed. With \`p = realloc(p, n)\` the only pointer to it is overwritten before anybody can look at the result.

The finding is a warning where the result is tested, since the program then goes on without the block. Where
nothing tests it, the program crashes on the null pointer first, and the finding is info. So it is for a
parameter: the caller still has the old pointer, if it knows that it has to free it.`,
  fix: `Use a second variable:

\`\`\`go
q := C.realloc(p, n)
if q == nil {
	C.free(p)
	return errNoMemory
}
p = q
\`\`\``,
  silent: `- The old pointer was saved before, or the variable is itself a copy of a field or of what a pointer leads to.
- The failure ends the process, as with \`abort\` or \`panic\`.`,
};

const zhCn: RuleDoc = {
  title: 'realloc 失败时丢失原来的内存块',
  why: `找不到内存时 \`realloc\` 返回空指针，而原来的内存块仍然存在，仍然需要释放。写成 \`p = realloc(p, n)\`，还没来得及查看结果，指向它的唯一指针就被覆盖了。

如果结果有判断，程序会在失去这块内存之后继续运行，报告为警告。如果没有任何判断，程序会先因空指针崩溃，报告为 info。对参数也报告为 info：调用者手里还有旧指针，前提是它知道需要释放。`,
  fix: `使用第二个变量：

\`\`\`go
q := C.realloc(p, n)
if q == nil {
	C.free(p)
	return errNoMemory
}
p = q
\`\`\``,
  silent: `- 之前已经保存了旧指针，或者变量本身就是某个字段或指针所指内容的副本。
- 失败会终止进程，例如 \`abort\` 或 \`panic\`。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
