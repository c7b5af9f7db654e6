/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Address of Go memory kept as an integer and used as a pointer later',
  why: `A \`uintptr\` is a number. It does not keep the memory that it names alive, and it is not updated when
a goroutine's stack grows and moves. After

\`\`\`go
tmp := uintptr(unsafe.Pointer(&x))
*(*int16)(unsafe.Pointer(tmp)) = 42
\`\`\`

the write may go to memory that no longer holds \`x\`: the garbage collector or the stack may have
moved on between the two statements. The same holds for an address that waits in a field, a map or
a variable of the package.

\`go vet\` prints "possible misuse of unsafe.Pointer" at the conversion back, and says nothing where the
address is stored.`,
  fix: `Do both conversions in one expression, which the compiler treats as one step:

\`\`\`go
*(*int16)(unsafe.Pointer(uintptr(unsafe.Pointer(&x)) + off)) = 42
\`\`\`

or use \`unsafe.Add\`. To keep an address, keep an \`unsafe.Pointer\`; to hand an identity to C, use
\`runtime/cgo.Handle\`. The quick fix joins the conversions where the integer is used once.`,
  silent: `- The integer came from C memory or from \`mmap\`: it does not move.
- It is only printed, hashed, compared, used as a map key or to test alignment, and never turned back.
- Conversion there and back in one expression.
- \`uintptr(unsafe.Pointer(p))\` in the argument list of a system call.
- Memory that a \`runtime.Pinner\` holds, and package variables: they do not move.
- Integers that never were an address, such as a \`cgo.Handle\`, and addresses of unknown origin, such
  as a pointer parameter.`,
};

const zhCn: RuleDoc = {
  title: 'Go 内存的地址以整数保存，之后又当作指针使用',
  why: `\`uintptr\` 只是一个整数。它不会让所指的内存保持存活，goroutine 的栈增长并移动时，它也不会随之更新。例如

\`\`\`go
tmp := uintptr(unsafe.Pointer(&x))
*(*int16)(unsafe.Pointer(tmp)) = 42
\`\`\`

这次写入可能落在已经不属于 \`x\` 的内存上：两条语句之间可能发生了垃圾回收或栈移动。存放在字段、map 或包级变量里的
地址也是如此。

\`go vet\` 会在转换回指针的地方提示 "possible misuse of unsafe.Pointer"，但在保存地址的地方不作任何提示。`,
  fix: `在同一个表达式里完成两次转换，编译器会把它们当作一步处理：

\`\`\`go
*(*int16)(unsafe.Pointer(uintptr(unsafe.Pointer(&x)) + off)) = 42
\`\`\`

也可以使用 \`unsafe.Add\`。需要保存地址时，请保存 \`unsafe.Pointer\`；需要把对象的标识交给 C 时，请使用
\`runtime/cgo.Handle\`。如果整数只用了一次，快速修复会把两次转换合并。`,
  silent: `- 整数来自 C 内存或 \`mmap\`：这样的内存不会移动。
- 只用于打印、哈希、比较、作 map 的键或检查对齐，从不转换回指针。
- 在同一个表达式里来回转换。
- 系统调用实参列表中的 \`uintptr(unsafe.Pointer(p))\`。
- 用 \`runtime.Pinner\` 固定的内存和包级变量：它们不会移动。
- 本来就不是地址的整数，例如 \`cgo.Handle\`；以及来源不明的地址，例如指针参数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
