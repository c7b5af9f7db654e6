/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Pointer computed from an integer across statements',
  why: `\`\`\`go
u := uintptr(p) + 8
return unsafe.Pointer(u)
\`\`\`

The rules of \`unsafe.Pointer» allow arithmetic only where both conversions stand in one expression. \`u» is a
number: it does not keep the memory of \`p» alive and is not updated when a stack moves. Where \`p» has a
Go type the finding is an error; where it is a parameter of type \`unsafe.Pointer», which may be an
address of C memory as well, a warning. \`go vet» says "possible misuse of unsafe.Pointer".`,
  fix: `\`\`\`go
return unsafe.Pointer(uintptr(p) + 8)
return unsafe.Add(p, 8)                 // Go 1.17
\`\`\``,
  silent: `- Both conversions in one expression.
- Addresses of C memory, from system calls, \`mmap» or other packages, and of unknown origin.
- \`reflect.Value.Pointer» and \`UnsafeAddr» converted in the same expression.
- Memory that a \`runtime.Pinner» holds in the same function.
- What \`uintptr-stash» reports: the address of a variable that is known to be Go memory.`,
};

const zhCn: RuleDoc = {
  title: '跨语句由整数计算指针',
  why: `\`\`\`go
u := uintptr(p) + 8
return unsafe.Pointer(u)
\`\`\`

按照 \`unsafe.Pointer» 的规则，只有两次转换在同一个表达式里时才允许做指针运算。\`u» 只是一个整数：它不会让 \`p» 所指的内存
保持存活，栈移动时也不会更新。如果 \`p» 是 Go 类型的指针，这里是错误；如果它是 \`unsafe.Pointer» 类型的参数，也可能是
C 内存的地址，则是警告。\`go vet» 会提示 "possible misuse of unsafe.Pointer"。`,
  fix: `\`\`\`go
return unsafe.Pointer(uintptr(p) + 8)
return unsafe.Add(p, 8)                 // Go 1.17
\`\`\``,
  silent: `- 两次转换在同一个表达式里。
- C 内存的地址，来自系统调用、\`mmap» 或其他包的地址，以及来源不明的地址。
- 在同一个表达式里转换 \`reflect.Value.Pointer» 和 \`UnsafeAddr» 的结果。
- 在同一个函数里由 \`runtime.Pinner» 固定的内存。
- 由 \`uintptr-stash» 报告的情况：已知是 Go 内存的变量地址。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
