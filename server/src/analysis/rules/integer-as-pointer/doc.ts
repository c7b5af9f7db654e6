/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Integer dressed as a pointer',
  why: `\`\`\`go
C.register(C.callback, (*C.char)(unsafe.Pointer(uintptr(id))))
\`\`\`

The garbage collector and the code that copies stacks look at everything that has a pointer type. A small
integer there makes the runtime throw "invalid pointer found on stack" when the stack grows while the
value lives, and one that happens to lie in the heap's range "found bad pointer in Go heap". With
\`-race» or \`-d=checkptr», ids below 4096 throw at once. \`go vet» accepts the conversion.`,
  fix: `Let C carry an integer. A wrapper in the preamble turns it into the \`void *» of an API:

\`\`\`go
// static void register_id(callback cb, uintptr_t id) { register(cb, (void *)id); }
C.register_id(C.callback, C.uintptr_t(id))
\`\`\`

For a Go value use \`runtime/cgo.Handle», for an index a small block of C memory whose address is the
key works as well.`,
  silent: `- Constants: zero is nil, and minus one is what some C libraries ask for.
- Integers that may be an address from C, from the system or from another package: \`uintptr» parameters, and
  64-bit integers, unless they are seen to be counted.
- Arithmetic on a pointer in one expression.`,
};

const zhCn: RuleDoc = {
  title: '把整数伪装成指针',
  why: `\`\`\`go
C.register(C.callback, (*C.char)(unsafe.Pointer(uintptr(id))))
\`\`\`

垃圾回收器和复制栈的代码会检查所有指针类型的值。如果其中是一个很小的整数，在它存活期间栈一旦增长，运行时就会抛出
"invalid pointer found on stack"；如果它恰好落在堆的地址范围内，则会抛出 "found bad pointer in Go heap"。使用 \`-race»
或 \`-d=checkptr» 时，小于 4096 的 id 会立即抛出错误。\`go vet» 不报告这种转换。`,
  fix: `让 C 保存整数。在 preamble 里写一个包装函数，把它转换成 API 所需的 \`void *»：

\`\`\`go
// static void register_id(callback cb, uintptr_t id) { register(cb, (void *)id); }
C.register_id(C.callback, C.uintptr_t(id))
\`\`\`

对于 Go 的值，请使用 \`runtime/cgo.Handle»；对于下标，也可以分配一小块 C 内存，用它的地址作键。`,
  silent: `- 常量：零就是 nil，而 -1 是某些 C 库要求的值。
- 可能是来自 C、系统或其他包的地址的整数：\`uintptr» 参数，以及 64 位整数（除非能看出它是计数得到的）。
- 在同一个表达式里进行的指针运算。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
