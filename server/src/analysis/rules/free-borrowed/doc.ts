/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory freed that was only lent',
  why: `Many functions return a pointer into something that they keep: a string literal, a static buffer, a part
of the object that they were asked about. Its owner goes on using it, and frees it in its own time:

\`\`\`go
entry := C.git_tree_entry_byname(tree, name) // belongs to the tree
defer C.git_tree_entry_free(entry)           // the tree frees it again
\`\`\`

The second free, or the free of something that no allocator handed out, ends the program or damages the
heap, often far from here.`,
  fix: `Leave out the free. \`C.GoString\` and \`C.GoBytes\` copy what has to outlive the owner. Where the library has
a function that hands out a copy, such as \`git_tree_entry_dup\`, its result is yours to free.`,
  silent: `- Functions of which neither a table nor a body says that they only lend.
- A function that returns a literal in one way and allocated memory in another.
- A reference that is only counted: the object may have been given one more before.
- Parts that may be taken out of their owner, as \`xmlUnlinkNode\` does, and are then freed.`,
};

const zhCn: RuleDoc = {
  title: '释放了只是借用的 C 内存',
  why: `许多函数返回的指针指向它们自己保留的东西：字符串字面量、静态缓冲区，或者被查询对象的一部分。其所有者会继续使用它，并在
适当的时候自行释放：

\`\`\`go
entry := C.git_tree_entry_byname(tree, name) // 属于 tree
defer C.git_tree_entry_free(entry)           // tree 会再次释放它
\`\`\`

第二次释放，或者释放并非由分配器给出的内存，会让程序终止或破坏堆，而且往往在远离此处的地方才显现。`,
  fix: `去掉这次释放。需要比所有者存活更久的内容，请用 \`C.GoString\` 或 \`C.GoBytes\` 复制。如果库提供返回副本的函数，例如
\`git_tree_entry_dup\`，它的结果才由你释放。`,
  silent: `- 既没有表格记录、也没有函数体说明只是借出的函数。
- 有时返回字面量、有时返回分配的内存的函数。
- 只做引用计数的释放：对象可能在此之前又得到过一个引用。
- 可以从所有者中取出后再释放的部分，例如经 \`xmlUnlinkNode\` 取出的节点。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
