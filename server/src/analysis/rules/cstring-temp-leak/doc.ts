/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory passed as an argument without a variable that could free it',
  why: `\`C.CString\`, \`C.CBytes\` and the \`malloc\` family return memory of the C heap. Go's garbage
collector does not know it; someone has to call \`C.free\`. Written as an argument, as in
\`C.puts(C.CString(s))\`, the pointer exists nowhere else. When the called function only reads the
memory, nothing can free it afterwards, and each call leaks one block.

\`go vet\` does not look for this, and pprof does not show C memory.`,
  fix: `Keep the pointer in a variable and free it:

\`\`\`go
cs := C.CString(s)
defer C.free(unsafe.Pointer(cs))
C.puts(cs)
\`\`\`

The quick fix writes these lines, and adds the import of \`unsafe\` and \`#include <stdlib.h>\` (which
declares \`free\`) where they are missing. There is none inside a loop: there the block has to be freed
in each round, not by a \`defer\` that waits for the end of the function.`,
  silent: `- The called C function frees or keeps its argument: its body in the preamble or in a C file of
  the package says so, it is a known taker such as \`putenv\`, or its declaration carries
  \`//cgovet:takes 0\`.
- The called Go function frees, keeps or returns its argument.
- The pointer is returned, sent, or stored in a field, an element or a variable of the package.
- Code that runs once: \`init\`, initialisers of package variables, the function of a \`sync.Once\`.

A C function whose body is not there is taken to borrow its arguments.`,
};

const zhCn: RuleDoc = {
  title: 'C 内存直接作为实参传递，没有变量可用来释放',
  why: `\`C.CString\`、\`C.CBytes\` 和 \`malloc\` 系列函数返回的是 C 堆上的内存。Go 的垃圾回收器不管理它，
必须有人调用 \`C.free\`。如果像 \`C.puts(C.CString(s))\` 这样直接写成实参，别处就没有这个指针了。
被调用的函数只是读取这块内存时，之后谁也无法释放它，每调用一次就泄漏一块。

\`go vet\` 不检查这类问题，pprof 也看不到 C 内存。`,
  fix: `把指针存入变量，然后释放：

\`\`\`go
cs := C.CString(s)
defer C.free(unsafe.Pointer(cs))
C.puts(cs)
\`\`\`

快速修复会写出这几行；如果缺少 \`unsafe\` 的导入或 \`#include <stdlib.h>\`（\`free\` 在其中声明），也会一并补上。
在循环里不提供快速修复：那里必须每一轮都释放，不能用要等到函数结束才执行的 \`defer\`。`,
  silent: `- 被调用的 C 函数会释放或保存实参：前导代码或包内 C 文件中的函数体表明了这一点，或者它是已知会接管内存的
  函数（例如 \`putenv\`），或者它的声明带有 \`//cgovet:takes 0\`。
- 被调用的 Go 函数会释放、保存或返回该实参。
- 指针被返回、被发送到通道，或者存入字段、元素或包级变量。
- 只执行一次的代码：\`init\`、包级变量的初始化、\`sync.Once\` 的函数。

看不到函数体的 C 函数，一律视为只是借用实参。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
