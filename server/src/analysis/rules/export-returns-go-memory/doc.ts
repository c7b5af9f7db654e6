/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Exported function that returns Go memory to C',
  why: `C code cannot tell the garbage collector that it still uses a pointer. Memory that Go allocated may
be freed as soon as no Go variable refers to it, while C still holds its address. The cgo rules
therefore forbid it, and by default (\`GODEBUG=cgocheck=1\`) the runtime panics when such a function
returns:

- Go 1.21: \`cgo result has Go pointer\`
- Go 1.23 to 1.25: \`cgo result is unpinned Go pointer or points to unpinned Go pointer\`
- Go 1.26: \`FILE:LINE: result of Go function NAME called from cgo is unpinned Go pointer or points
  to unpinned Go pointer\`

With \`cgocheck=0\` nothing is said, and the memory may be reused under C's feet. Strings built at run
time, slices, maps, channels, functions and interfaces contain Go pointers too.`,
  fix: `Return memory of the C heap, and say who frees it:

\`\`\`go
//export Name
func Name() *C.char { return C.CString(name) }

//export FreeName
func FreeName(p *C.char) { C.free(unsafe.Pointer(p)) }
\`\`\`

To let C keep a Go object, return a \`runtime/cgo.Handle\` as \`C.uintptr_t\`. Memory pinned by a
\`runtime.Pinner\` may be returned as long as it stays pinned.`,
  silent: `- Memory from \`C.malloc\`, \`C.CString\`, \`C.CBytes\` or another C function, with any casts.
- \`nil\`, numbers, \`uintptr\`, a \`cgo.Handle\`, C enums and structs without pointers.
- Pinned memory, and the address of a package variable: it does not move and is never freed.
- A constant string.
- Pointers of unknown origin, such as a parameter that C passed in.`,
};

const zhCn: RuleDoc = {
  title: '导出函数把 Go 内存返回给 C',
  why: `C 代码无法告诉垃圾回收器它还在使用某个指针。由 Go 分配的内存，一旦没有 Go 变量引用它就可能被回收，而 C 仍持有它的
地址。因此 cgo 规则禁止这样做；默认设置下（\`GODEBUG=cgocheck=1\`），这样的函数返回时运行时会 panic：

- Go 1.21：\`cgo result has Go pointer\`
- Go 1.23 到 1.25：\`cgo result is unpinned Go pointer or points to unpinned Go pointer\`
- Go 1.26：\`FILE:LINE: result of Go function NAME called from cgo is unpinned Go pointer or points
  to unpinned Go pointer\`

设为 \`cgocheck=0\` 时不会有任何提示，而这块内存可能在 C 还在使用时就被挪作他用。运行时拼接的字符串、切片、map、
通道、函数值和接口同样含有 Go 指针。`,
  fix: `返回 C 堆上的内存，并说明由谁释放：

\`\`\`go
//export Name
func Name() *C.char { return C.CString(name) }

//export FreeName
func FreeName(p *C.char) { C.free(unsafe.Pointer(p)) }
\`\`\`

如果要让 C 持有一个 Go 对象，请以 \`C.uintptr_t\` 的形式返回 \`runtime/cgo.Handle\`。用 \`runtime.Pinner\` 固定的内存，
在保持固定期间可以返回。`,
  silent: `- 来自 \`C.malloc\`、\`C.CString\`、\`C.CBytes\` 或其他 C 函数的内存，无论经过什么转换。
- \`nil\`、数值、\`uintptr\`、\`cgo.Handle\`、C 枚举和不含指针的 C 结构体。
- 已固定的内存，以及包级变量的地址：它们不会移动，也不会被回收。
- 常量字符串。
- 来源不明的指针，例如由 C 传入的参数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
