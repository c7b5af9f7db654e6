/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Address inside a C block freed instead of its start',
  why: `An allocator finds what it knows of a block by the address of its first byte. Given another address it
reads something else, and stops with "free(): invalid pointer" or corrupts the heap:

\`\`\`go
p := C.malloc(16)
C.free(unsafe.Add(p, 4))
\`\`\`

A loop that frees what an array of pointers holds meets the same when it forgets to read the slot:
\`C.free(unsafe.Pointer(uintptr(array) + i*size))\` frees addresses inside the array.`,
  fix: `Keep the pointer that the allocation returned and free that one. Of an array of pointers free what
lies in each slot: \`C.free(*(*unsafe.Pointer)(slot))\`.`,
  silent: `- The offset is taken back first, as with a header in front of the data.
- A moved pointer that is only used.
- Blocks that another function handed out, which may start behind a header.
- An offset of zero.
- A slot that a test of the loop's counter chose.`,
};

const zhCn: RuleDoc = {
  title: '释放的是 C 内存块内部的地址，而不是起始地址',
  why: `分配器通过第一个字节的地址找到它对这块内存的记录。给它别的地址，它就会读到别的内容，然后以 "free(): invalid pointer" 终止，
或者破坏堆：

\`\`\`go
p := C.malloc(16)
C.free(unsafe.Add(p, 4))
\`\`\`

用循环释放指针数组的内容时，如果忘了读取槽位，也会如此：\`C.free(unsafe.Pointer(uintptr(array) + i*size))\`
释放的是数组内部的地址。`,
  fix: `保留分配时返回的指针，并释放它。对于指针数组，应释放每个槽位里的指针：\`C.free(*(*unsafe.Pointer)(slot))\`。`,
  silent: `- 先减回了偏移量，例如数据前面带有头部的情形。
- 移动过的指针只用于访问。
- 由其他函数交出的内存，其起始处可能在头部之后。
- 偏移量为零。
- 由对循环计数器的判断选出的槽位。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
