/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Slice cut from a made-up array type over C memory',
  why: `Before Go 1.17 a slice over C memory was written as

\`\`\`go
s := (*[1 << 31]byte)(p)[0:n:n]
\`\`\`

The array does not exist; its length only has to be larger than every \`n\`. When it is not, the expression
panics with "slice bounds out of range", and arrays of two gigabytes and more do not compile where
addresses have 32 bits. Nothing about the length comes from the memory behind \`p\`.`,
  fix: `\`\`\`go
s := unsafe.Slice((*byte)(p), n)
\`\`\`

The quick fix writes that. It is offered without asking where the view sets its capacity too; without a
capacity the slice had the rest of the array as room to append into, which is not there.`,
  silent: `- Modules whose go.mod names a Go before 1.17, which has no \`unsafe.Slice\`.
- Arrays below 65536 elements, and views with constant bounds: they may be what is really there.
- A pointer to an array that is only indexed.

Where the array spans 256 MB or more and still compiles for 32-bit systems, the finding is info.`,
};

const zhCn: RuleDoc = {
  title: '从虚构的数组类型上截取 C 内存的切片',
  why: `在 Go 1.17 之前，C 内存上的切片通常这样写：

\`\`\`go
s := (*[1 << 31]byte)(p)[0:n:n]
\`\`\`

这个数组并不存在，它的长度只需要比任何 \`n\` 都大。一旦不够大，表达式就会以 "slice bounds out of range"
panic；而且 2 GB 及以上的数组类型在 32 位地址的系统上无法编译。这个长度与 \`p\` 所指的内存毫无关系。`,
  fix: `\`\`\`go
s := unsafe.Slice((*byte)(p), n)
\`\`\`

快速修复就是这样改写。如果视图同时设置了容量，可以不经询问直接应用；没有设置容量时，原来的切片把数组余下的部分
当作可以 append 的空间，而那里并没有内存。`,
  silent: `- go.mod 指定的 Go 版本低于 1.17 的模块：那里没有 \`unsafe.Slice\`。
- 少于 65536 个元素的数组，以及上下界为常量的视图：内存可能确实有这么大。
- 只通过下标访问的数组指针。

如果数组不小于 256 MB 而在 32 位系统上仍能编译，则报告为 info。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
