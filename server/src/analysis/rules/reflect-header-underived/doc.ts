/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Slice or string header declared on its own and filled with Go memory',
  why: `\`\`\`go
var h reflect.SliceHeader
h.Data, h.Len, h.Cap = uintptr(unsafe.Pointer(p)), n, n
return *(*[]byte)(unsafe.Pointer(&h))
\`\`\`

Only a header that was derived from a slice or string holds a pointer that the garbage collector knows. In
a variable of type \`reflect.SliceHeader» the address is a number: the memory behind it can be freed, or its
stack moved, before the last line.`,
  fix: `\`\`\`go
return unsafe.Slice(p, n)
\`\`\`

Where that is not possible, point the header at a real slice: \`(*reflect.SliceHeader)(unsafe.Pointer(&b))».`,
  silent: `- Headers derived from a slice or string that exists.
- Addresses of C memory, which stays where it is, and of unknown origin: \`reflect-header-deprecated» says
  what to use instead.`,
};

const zhCn: RuleDoc = {
  title: '单独声明的切片或字符串 header 中存入了 Go 内存的地址',
  why: `\`\`\`go
var h reflect.SliceHeader
h.Data, h.Len, h.Cap = uintptr(unsafe.Pointer(p)), n, n
return *(*[]byte)(unsafe.Pointer(&h))
\`\`\`

只有从切片或字符串得到的 header，其中的指针才为垃圾回收器所知。在 \`reflect.SliceHeader» 类型的变量里，地址只是
一个整数：执行到最后一行之前，它所指的内存可能已被回收，栈也可能已经移动。`,
  fix: `\`\`\`go
return unsafe.Slice(p, n)
\`\`\`

如果做不到，就让 header 指向真实的切片：\`(*reflect.SliceHeader)(unsafe.Pointer(&b))»。`,
  silent: `- 从已有的切片或字符串得到的 header。
- C 内存的地址（它不会移动），以及来源不明的地址：由 \`reflect-header-deprecated» 说明应改用什么。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
