/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: `Handle of runtime/cgo that is used after it was deleted`,
  why: `\`Delete\` takes the handle out of the table. A later \`Value\`, or a second \`Delete\`, panics with
\`runtime/cgo: misuse of an invalid Handle\`; when C calls Go, that ends the process, since a panic cannot cross C.`,
  fix: `Delete the handle once, after its last use: \`defer h.Delete()\` right after \`cgo.NewHandle\`. When a callback of C
deletes it, nothing else may. Set a field to 0 after \`Delete\` and test it before.`,
  silent: `- The variable holds another handle, or 0, by then.
- The deleted handle is passed to a C function whose name says that it ends a registration: *unregister*, *remove*,
  *cancel*, *free* and the like. There it is only a key.`,
};

const zhCn: RuleDoc = {
  title: `删除之后仍被使用的 runtime/cgo 句柄`,
  why: `\`Delete\` 会把句柄从表里移除。之后再调用 \`Value\`，或者第二次调用 \`Delete\`，都会 panic：
\`runtime/cgo: misuse of an invalid Handle\`；如果发生在 C 调用 Go 时，进程会终止，因为 panic 无法穿过 C。`,
  fix: `只删除一次，并且在最后一次使用之后：紧跟 \`cgo.NewHandle\` 写上 \`defer h.Delete()\`。如果由 C 的回调删除，其他地方就不能再删除。字段在 \`Delete\` 之后设为 0，并在使用前检查。`,
  silent: `- 此时变量已经保存着另一个句柄，或者为 0。
- 已删除的句柄传给了名字表明会结束注册的 C 函数，例如 *unregister*、*remove*、*cancel*、*free*。在那里它只是一个键。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
