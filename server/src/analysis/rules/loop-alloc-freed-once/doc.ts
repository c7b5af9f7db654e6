/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A loop that allocates in each round and frees only the last block',
  why: `The variable is declared outside the loop and gets a new block in each round, so the next round takes
the only pointer to the block away. The release after the loop looks right and frees one block of many.`,
  fix: `Free the block in the round that allocates it, before each \`continue\` too:

\`\`\`go
for _, s := range list {
	cs := C.CString(s)
	C.puts(cs)
	C.free(unsafe.Pointer(cs))
}
\`\`\``,
  silent: `- The loop frees the block, or hands it over, before the next round; also under a test of nil.
- The loop is always left after the first round, by \`break\` or \`return\`.
- The pointer is kept in a slice, a map or a field as well.`,
};

const zhCn: RuleDoc = {
  title: '循环每一轮都分配，却只释放最后一块',
  why: `变量在循环之外声明，每一轮都得到一块新内存，于是下一轮会夺走指向上一块的唯一指针。循环之后的释放看上去没有问题，但众多内存块里只释放了一块。`,
  fix: `在分配它的那一轮里释放，每个 \`continue\` 之前也要释放：

\`\`\`go
for _, s := range list {
	cs := C.CString(s)
	C.puts(cs)
	C.free(unsafe.Pointer(cs))
}
\`\`\``,
  silent: `- 循环在进入下一轮之前释放或移交了这块内存，包括先判断 nil 再释放的写法。
- 循环总是在第一轮之后用 \`break\` 或 \`return\` 离开。
- 指针同时保存在切片、map 或字段里。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
