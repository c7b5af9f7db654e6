/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Address of Go memory handed to C as an integer',
  why: `\`\`\`go
C.fill(C.uintptr_t(uintptr(unsafe.Pointer(&buf[0]))), n)
\`\`\`

For the Go runtime the argument is a number. Nothing keeps \`buf» alive during the call; where \`buf» is on the
stack, it can move between the conversion and the call, since calling needs stack, too, and C then writes to
the old place. The checks of cgo (\`cgocheck») look at pointers only, so a structure that holds Go
pointers passes unseen. This is often written to keep \`buf» from escaping to the heap; since Go 1.24 the
directives \`#cgo noescape» and \`#cgo nocallback» do that.`,
  fix: `Declare the parameter of the C function as a pointer and pass the pointer:

\`\`\`go
C.fill(unsafe.Pointer(&buf[0]), n)
\`\`\`

A value that C only hands back is better a \`runtime/cgo.Handle».`,
  silent: `- C memory, package variables, which stay in place, and addresses of unknown origin.
- Memory that a \`runtime.Pinner» holds in the same function.
- An address that is also the key of a map: C gets it only to hand it back.`,
};

const zhCn: RuleDoc = {
  title: 'Go 内存的地址以整数形式交给 C',
  why: `\`\`\`go
C.fill(C.uintptr_t(uintptr(unsafe.Pointer(&buf[0]))), n)
\`\`\`

对 Go 运行时来说，这个参数只是一个数。调用期间没有任何引用让 \`buf» 保持存活；如果 \`buf» 在栈上，由于调用本身也需要
栈空间，它可能在转换之后、调用之前移动，C 就会写到旧的位置。cgo 的检查（\`cgocheck»）只看指针，所以含有 Go 指针的结构
也不会被发现。这种写法常常是为了不让 \`buf» 逃逸到堆上；从 Go 1.24 起可以使用 \`#cgo noescape» 和
\`#cgo nocallback» 指令。`,
  fix: `把 C 函数的参数声明为指针，并直接传递指针：

\`\`\`go
C.fill(unsafe.Pointer(&buf[0]), n)
\`\`\`

如果 C 只是原样交还这个值，更适合使用 \`runtime/cgo.Handle»。`,
  silent: `- C 内存、不会移动的包级变量，以及来源不明的地址。
- 在同一个函数里由 \`runtime.Pinner» 固定的内存。
- 同时用作 map 键的地址：C 只是原样交还它。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
