/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: `Pinned memory that is never unpinned`,
  why: `\`runtime.Pinner\` keeps Go memory in its place until \`Unpin\`. A Pinner in a local variable that ends while it still
has pins is an error that the runtime itself detects: at some later garbage collection the program dies with
\`runtime.Pinner: found leaking pinned pointer; forgot to call Unpin?\`. Tests that end before a collection do not
show it.`,
  fix: `\`\`\`go
var p runtime.Pinner
p.Pin(x)
defer p.Unpin()
C.use(unsafe.Pointer(x))
\`\`\`

When C keeps the pointer after the call, \`defer\` is too early: put the Pinner into a struct beside what C has, and
call \`Unpin\` in its \`Close\`, after C has let go. The quick fix inserts the \`defer\`; it is offered, not applied
unasked.`,
  silent: `- The Pinner is a field of something that outlives the function, a parameter, or a variable of the package.
- Its address or the struct around it goes to a function that may unpin, or is returned.
- A method \`Pin\` of another type.`,
};

const zhCn: RuleDoc = {
  title: `始终没有解除固定的内存`,
  why: `\`runtime.Pinner\` 会让 Go 内存保持原位，直到调用 \`Unpin\`。局部变量里的 Pinner 在仍有固定内存时结束，是运行时自己会检测到的错误：
在之后某次垃圾回收时，程序会以 \`runtime.Pinner: found leaking pinned pointer; forgot to call Unpin?\` 终止。在回收之前就结束的测试发现不了它。`,
  fix: `\`\`\`go
var p runtime.Pinner
p.Pin(x)
defer p.Unpin()
C.use(unsafe.Pointer(x))
\`\`\`

如果 C 在调用之后仍保存指针，用 \`defer\` 就太早了：请把 Pinner 和 C 保存的内容放在同一个结构体里，等 C 放手之后在它的 \`Close\` 里调用 \`Unpin\`。
快速修复会插入这条 \`defer\`；它只作为建议，不会自动应用。`,
  silent: `- Pinner 是比函数活得更久的对象的字段、参数，或者包级变量。
- 它的地址或包含它的结构体传给了可能解除固定的函数，或者被返回。
- 其他类型的 \`Pin\` 方法。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
