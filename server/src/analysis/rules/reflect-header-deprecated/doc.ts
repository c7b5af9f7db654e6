/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Use of reflect.SliceHeader or reflect.StringHeader',
  why: `Go has deprecated both types. Their field \`Data» is a \`uintptr», so a header does not keep its memory
alive, and \`go vet» reports most ways of using one. The usual trick

\`\`\`go
var b []byte
h := (*reflect.SliceHeader)(unsafe.Pointer(&b))
h.Data, h.Len, h.Cap = uintptr(p), n, n
\`\`\`

works only because \`h» points to a real slice, and only with its fields set in an order in which the
collector never sees half of a slice.`,
  fix: `\`\`\`go
b := unsafe.Slice((*byte)(p), n)                  // Go 1.17
p := unsafe.Pointer(unsafe.StringData(s))         // Go 1.20
p := unsafe.Pointer(unsafe.SliceData(b))          // Go 1.20
\`\`\`

The quick fix writes the first two where the code around the header has one of the common shapes. A slice
over C memory still has to be freed by somebody: neither form does that.`,
  silent: `- \`reflect-header-literal» and \`reflect-header-underived» report the worse uses, where the header holds
  the address of Go memory; nothing is said twice.
- Modules whose go.mod names a Go without the functions to use instead.
- Other types with the same fields.`,
};

const zhCn: RuleDoc = {
  title: '使用了 reflect.SliceHeader 或 reflect.StringHeader',
  why: `Go 已经弃用这两个类型。它们的 \`Data» 字段是 \`uintptr»，所以 header 不会让内存保持存活，\`go vet» 也会报告其中
大多数用法。常见的写法

\`\`\`go
var b []byte
h := (*reflect.SliceHeader)(unsafe.Pointer(&b))
h.Data, h.Len, h.Cap = uintptr(p), n, n
\`\`\`

之所以可行，只是因为 \`h» 指向真实的切片，而且各字段的赋值顺序要保证回收器不会看到只设置了一半的切片。`,
  fix: `\`\`\`go
b := unsafe.Slice((*byte)(p), n)                  // Go 1.17
p := unsafe.Pointer(unsafe.StringData(s))         // Go 1.20
p := unsafe.Pointer(unsafe.SliceData(b))          // Go 1.20
\`\`\`

如果 header 周围的代码是常见的形式，快速修复会写出前两种。C 内存上的切片仍然需要有人释放：两种写法都不会释放它。`,
  silent: `- \`reflect-header-literal» 和 \`reflect-header-underived» 报告更严重的用法，即 header 中保存了 Go 内存的地址；
  同一处不会重复报告。
- go.mod 指定的 Go 版本还没有这些替代函数的模块。
- 字段相同的其他类型。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
