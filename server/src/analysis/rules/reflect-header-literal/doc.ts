/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Slice or string header built as a literal around Go memory',
  why: `\`\`\`go
h := &reflect.SliceHeader{Data: uintptr(unsafe.Pointer(p)), Len: n, Cap: n}
return *(*[]byte)(unsafe.Pointer(h))
\`\`\`

\`Data» is a \`uintptr». Between the two lines nothing tells the garbage collector that the memory is in use,
and a stack that moves does not update the number. The rules of \`unsafe.Pointer» allow a header only as
a view of a slice or string that exists. \`go vet» says "possible misuse of reflect.SliceHeader".`,
  fix: `\`\`\`go
return unsafe.Slice(p, n)
\`\`\`

The quick fix writes that where the literal becomes a slice in the same or the next statement.`,
  silent: `- \`Data» holds an address of C memory, which stays where it is, or one of unknown origin:
  \`reflect-header-deprecated» says what to use instead.`,
};

const zhCn: RuleDoc = {
  title: '用字面量构造指向 Go 内存的切片或字符串 header',
  why: `\`\`\`go
h := &reflect.SliceHeader{Data: uintptr(unsafe.Pointer(p)), Len: n, Cap: n}
return *(*[]byte)(unsafe.Pointer(h))
\`\`\`

\`Data» 是 \`uintptr»。在这两行之间，垃圾回收器并不知道这块内存还在使用，栈移动时这个整数也不会更新。按照
\`unsafe.Pointer» 的规则，header 只能用来查看已经存在的切片或字符串。\`go vet» 会提示
"possible misuse of reflect.SliceHeader"。`,
  fix: `\`\`\`go
return unsafe.Slice(p, n)
\`\`\`

如果字面量在同一条或下一条语句中变成切片，快速修复就会这样改写。`,
  silent: `- \`Data» 中是 C 内存的地址（它不会移动），或来源不明的地址：由 \`reflect-header-deprecated» 说明应改用什么。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
