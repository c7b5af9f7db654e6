/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: `Handle of runtime/cgo that no path deletes`,
  why: `\`cgo.NewHandle(v)\` puts v into a table of the whole process and gives back its number. The value, and all that it
refers to, stays alive until \`Delete\` is called on that number. Here the function ends and nothing knows the
number any more: the value is kept for ever, with each call one more.

No tool shows this: to the garbage collector the value is in use, and a heap profile names the line that made
the value, not the handle that keeps it.`,
  fix: `When C uses the handle only during the call, delete it at the end of the function:

\`\`\`go
h := cgo.NewHandle(v)
defer h.Delete()
C.visit(C.uintptr_t(h))
\`\`\`

The quick fix inserts the \`defer\`. When C keeps the handle for a later callback, delete it in the Go function
that C calls last (its destroy notification), or keep it in a struct whose \`Close\` deletes it.`,
  silent: `- The handle is returned, stored in a field, a map, a channel or a variable of the package.
- It is passed to C, itself or in a struct, and some function of the package deletes handles that it did not
  make: then C may give it back to that function. A C function with a body that only looks at the handle
  does not count.
- A helper deletes it, also in another file or as a method of an own handle type.
- Code that runs once for the process (reported as info with \`--strict\`).`,
};

const zhCn: RuleDoc = {
  title: `所有路径都没有删除的 runtime/cgo 句柄`,
  why: `\`cgo.NewHandle(v)\` 把 v 放进一张全进程的表，并返回它的编号。在对这个编号调用 \`Delete\` 之前，这个值以及它引用的一切都会一直存活。
这里函数结束之后，再也没有代码知道这个编号：值会永远保留，每调用一次就多一个。

没有工具能发现它：在垃圾回收器看来这个值仍在使用，而堆分析只会指出创建这个值的代码行，不会指出保持它存活的句柄。`,
  fix: `如果 C 只在调用期间使用句柄，就在函数结束时删除：

\`\`\`go
h := cgo.NewHandle(v)
defer h.Delete()
C.visit(C.uintptr_t(h))
\`\`\`

快速修复会插入这条 \`defer\`。如果 C 会保存句柄供以后回调，请在 C 最后调用的那个 Go 函数（销毁通知）里删除，或者把句柄保存在结构体里，由它的 \`Close\` 删除。`,
  silent: `- 句柄被返回，存入字段、映射、通道或包级变量。
- 句柄本身或装有它的结构体传给了 C，并且包里有函数会删除不是它自己创建的句柄：C 可能会把句柄交还给那个函数。如果 C 函数有函数体并且只是查看句柄，则不算。
- 由辅助函数删除，包括另一个文件里的函数，或自定义句柄类型的方法。
- 整个进程只执行一次的代码（加上 \`--strict\` 时以 info 级别报告）。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
