/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: `Handle of runtime/cgo that is deleted on some paths only`,
  why: `The function deletes the handle or hands it over, so its author thought of it; but one way out does not, mostly
the early \`return\` of an error. The Go value behind the handle then stays alive for ever, and a program that meets
the same error again and again keeps one more value each time.

A variable that gets a second handle while it still holds the first is reported here, too.`,
  fix: `Replace the \`Delete\` at the end by a \`defer\` right after \`NewHandle\`, which covers every exit. Where a path hands
the handle over, as a constructor that stores it, delete it before the other exits; the quick fix inserts that.`,
  silent: `- The other path hands the handle over: returned, stored, or passed to C which gives it back to a Go function that
  deletes it.
- \`if h != 0 { h.Delete() }\`: a new handle is never 0.
- Paths that end the process: \`os.Exit\`, \`log.Fatal\`, a panic that nothing recovers.`,
};

const zhCn: RuleDoc = {
  title: `只在部分路径上删除的 runtime/cgo 句柄`,
  why: `函数里有删除或移交句柄的代码，说明作者考虑到了它；但有一个出口漏掉了，多半是出错时提前的 \`return\`。句柄背后的 Go 值就会永远存活；
一再碰到同样错误的程序，每次都会多留下一个值。

变量还保存着上一个句柄时又被赋予新的句柄，也由这条规则报告。`,
  fix: `把末尾的 \`Delete\` 换成紧跟在 \`NewHandle\` 之后的 \`defer\`，这样就覆盖了所有出口。如果有路径会移交句柄（例如构造函数把它存起来），请在其他出口之前删除；快速修复会插入这些调用。`,
  silent: `- 另一条路径移交了句柄：返回、存储，或者传给 C，由 C 交还给负责删除的 Go 函数。
- \`if h != 0 { h.Delete() }\`：新句柄永远不为 0。
- 以进程结束告终的路径：\`os.Exit\`、\`log.Fatal\`、没有被 recover 的 panic。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
