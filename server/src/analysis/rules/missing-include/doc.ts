/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Function of the C library called without its header',
  why: `Each Go file has a preamble of its own, the comment right above \`import "C"», and cgo looks up \`C.free»,
\`C.memcpy» and the like in what that preamble includes. Without the header the build stops:

\`\`\`
could not determine what C.free refers to
\`\`\`

The most frequent case is a \`C.free» that was added for a \`C.CString», which itself needs no header.`,
  fix: `Add the header to the preamble of the file:

\`\`\`go
// #include <stdlib.h>
import "C"
\`\`\`

The quick fix does that. A preamble has to stand right above \`import "C"», without a blank line.`,
  silent: `- The preamble declares the function itself, or defines it as a macro.
- The preamble includes any header whose contents are not known, since it may bring the declaration. Headers
  in the folder of the package are read.
- \`C.malloc», which cgo knows without a header.
- Packages that force an include with \`#cgo CFLAGS: -include».`,
};

const zhCn: RuleDoc = {
  title: '调用 C 库函数但没有包含对应的头文件',
  why: `每个 Go 文件都有自己的 preamble，即紧挨在 \`import "C"» 上方的注释；cgo 在这个 preamble 包含的内容里查找 \`C.free»、
\`C.memcpy» 等名字。缺少头文件时构建会失败：

\`\`\`
could not determine what C.free refers to
\`\`\`

最常见的情形是为 \`C.CString» 添加 \`C.free»，而 \`C.CString» 本身不需要头文件。`,
  fix: `在该文件的 preamble 中添加头文件：

\`\`\`go
// #include <stdlib.h>
import "C"
\`\`\`

快速修复会完成这一步。preamble 必须紧挨在 \`import "C"» 上方，中间不能有空行。`,
  silent: `- preamble 自己声明了该函数，或把它定义为宏。
- preamble 包含了内容未知的头文件：它可能带来声明。包所在目录里的头文件会被读取。
- \`C.malloc»：cgo 不需要头文件就认识它。
- 用 \`#cgo CFLAGS: -include» 强制包含头文件的包。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
