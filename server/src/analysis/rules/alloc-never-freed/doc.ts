/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory that no path frees or hands over',
  why: `Memory from \`C.CString\`, \`C.CBytes\`, \`C.malloc\` and its family, \`C.strdup\`, or from a function
that returns such memory belongs to the C heap. The garbage collector never frees it. Here the
function ends with the pointer in a local variable only, so the block is lost on every path.

\`go vet\` and pprof do not see this. \`go build -asan\` reports such a leak at the program's exit since
Go 1.25, at the C frame of the allocator instead of the Go line.

An exported function that returns such memory as a Go slice or string is reported as well, where the package
has no function that frees one: its callers cannot know, and have no pointer to free.`,
  fix: `Free the block right where it is obtained:

\`\`\`go
cs := C.CString(s)
defer C.free(unsafe.Pointer(cs))
\`\`\`

The quick fix inserts the \`defer\`, and adds the import of \`unsafe\` and \`#include <stdlib.h>\` where they
are missing. There is none inside a loop, where a \`defer\` would wait for the end of the function: free
the block at the end of each round, and before each \`continue\`, \`break\` and \`return\` in it. When a Go
slice or string made over the memory leaves the function, a \`defer\` would be wrong: copy with
\`C.GoBytes\` or \`C.GoString\` first, or keep the block in a struct with a \`Close\` method.`,
  silent: `- The block is returned, stored in a field, an element, a channel or a variable of the package, or
  caught by a closure that is returned.
- It is passed to a function, in Go or in C, that frees or keeps it; helpers in other files of the
  package count, also methods, generic and variadic ones.
- Every path ends the process: \`os.Exit\`, \`log.Fatal\`, an uncaught \`panic\`.
- Code that runs once: \`init\`, initialisers of package variables, the function of a \`sync.Once\`
  (reported as info with \`--strict\`). A local variable of \`main\` is reported.

A function that takes the memory over can say so: \`//cgovet:takes 0\` above a C declaration in the
preamble or in a header of the package, or above a Go function, means that argument 0 gets a new owner.`,
};

const zhCn: RuleDoc = {
  title: '所有路径都没有释放或移交的 C 内存',
  why: `\`C.CString\`、\`C.CBytes\`、\`C.malloc\` 及同类函数、\`C.strdup\`，以及返回此类内存的函数，得到的都是 C 堆上的
内存，垃圾回收器永远不会释放它。这里直到函数结束，指针都只存在于局部变量中，因此无论走哪条路径，这块内存都会泄漏。

\`go vet\` 和 pprof 都看不到这个问题。从 Go 1.25 起，用 \`go build -asan\` 构建的程序会在退出时报告这种泄漏，但指向的是
分配函数的 C 栈帧，而不是 Go 代码行。

如果导出函数把这样的内存以 Go 切片或字符串的形式返回，而包里没有释放它的函数，也会报告：调用者无从得知，手里也没有可以释放的指针。`,
  fix: `在取得内存的地方就安排释放：

\`\`\`go
cs := C.CString(s)
defer C.free(unsafe.Pointer(cs))
\`\`\`

快速修复会插入这条 \`defer\`；如果缺少 \`unsafe\` 的导入或 \`#include <stdlib.h>\`，也会一并补上。在循环里不提供快速修复，因为
\`defer\` 要等到函数结束才执行：请在每一轮末尾，以及循环内每个 \`continue\`、\`break\` 和 \`return\` 之前释放。如果建立在这块内存之上的 Go 切片或字符串会离开函数，用 \`defer\` 就是错的：请先用 \`C.GoBytes\` 或 \`C.GoString\`
复制，或者把内存交给带 \`Close\` 方法的结构体管理。`,
  silent: `- 内存被返回，存入字段、元素、通道或包级变量，或者被返回的闭包捕获。
- 传给了会释放或保存它的 Go 函数或 C 函数；同一个包其他文件里的辅助函数也算在内，包括方法、泛型函数和可变参数函数。
- 所有路径都以进程结束告终：\`os.Exit\`、\`log.Fatal\`、没有被捕获的 \`panic\`。
- 只执行一次的代码：\`init\`、包级变量的初始化、\`sync.Once\` 的函数（加上 \`--strict\` 时以 info 级别报告）。
  \`main\` 的局部变量照常报告。

如果函数会接管内存，可以声明这一点：在前导代码或包内头文件的 C 声明上方，或者在 Go 函数上方，写上
\`//cgovet:takes 0\`，表示第 0 个实参有了新的所有者。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
