/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory that is freed on some paths only',
  why: `The function frees the block or hands it over, so its author thought of it; but one way out does
not: mostly the early \`return\` of an error. The leak then shows only when things go wrong, in a
service that meets the same error again and again.

The finding carries the path: the allocation, the branches taken, each exit that loses the block.`,
  fix: `Replace the \`C.free\` at the end by a \`defer\` right after the allocation, which covers every exit:

\`\`\`go
cs := C.CString(path)
defer C.free(unsafe.Pointer(cs))
\`\`\`

Where a path hands the block over, as a constructor that returns it, free it before the other exits
instead. The quick fix adds the missing \`C.free\` before each exit that loses the block, since a \`defer\` beside
the \`C.free\` that is there already would free twice. In a loop, free the block in the same round.`,
  silent: `- Paths on which the pointer is nil, or on which the \`err\` that came with it says that there is none.
- Paths that end the process: \`os.Exit\`, \`log.Fatal\`, \`panic\` that nothing recovers, \`select {}\`;
  paths on which a test fails with \`t.Fatal\` or \`t.FailNow\`.
- A deferred closure that frees under a condition, such as a flag or a named error result, on the
  paths where the condition holds.
- A \`goto\` to a shared cleanup label; a \`switch\` whose every arm frees.
- Paths that end in \`t.Skip\` or \`runtime.Goexit\` are reported as info only.`,
};

const zhCn: RuleDoc = {
  title: '只在部分路径上释放的 C 内存',
  why: `函数里有释放或移交这块内存的代码，说明作者考虑到了它；但有一个出口漏掉了，多半是出错时提前的 \`return\`。
于是泄漏只在出错时发生，而长期运行的服务会一次又一次碰到同样的错误。

报告会列出整条路径：在哪里分配、经过哪些分支、在哪个出口丢失。`,
  fix: `把末尾的 \`C.free\` 换成紧跟在分配之后的 \`defer\`，这样就覆盖了所有出口：

\`\`\`go
cs := C.CString(path)
defer C.free(unsafe.Pointer(cs))
\`\`\`

如果有路径会移交这块内存（例如构造函数把它返回），请改为在其他出口之前释放。快速修复会在每个遗漏的出口之前补上 \`C.free\`；如果在保留现有 \`C.free\` 的同时再加 \`defer\`，就会重复释放。
在循环里，请在同一轮内释放。`,
  silent: `- 指针为 nil 的路径，或者与它一同返回的 \`err\` 表明没有分配的路径。
- 以进程结束告终的路径：\`os.Exit\`、\`log.Fatal\`、没有被 recover 的 \`panic\`、\`select {}\`；以及测试以
  \`t.Fatal\` 或 \`t.FailNow\` 失败的路径。
- 延迟执行的闭包按条件释放（例如根据标志变量或具名的 error 返回值），且该路径上条件成立。
- 用 \`goto\` 跳到统一的清理标签；\`switch\` 的每个分支都释放。
- 以 \`t.Skip\` 或 \`runtime.Goexit\` 结束的路径只报告为 info。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
