/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Go memory handed to a C function that waits',
  why: `\`\`\`go
C.read_line(fd, (*C.char)(unsafe.Pointer(&buf[0])), C.int(len(buf)))
\`\`\`

While a C function runs, the Go memory that it was given stays pinned. When the function sleeps or waits for
input, that can be minutes: the whole object behind the pointer lives on, other goroutines that touch it
race with C, and the thread is taken. It is correct Go, so this is only a hint, given where the body of the
function, or what is known of it, waits.`,
  fix: `Let C wait first and copy afterwards, or give it a block from \`C.malloc» for the time of the wait and copy
with \`C.GoBytes».`,
  silent: `- C memory.
- Functions of which nothing is known, and bodies in which no call that waits is seen.`,
};

const zhCn: RuleDoc = {
  title: '把 Go 内存交给会等待的 C 函数',
  why: `\`\`\`go
C.read_line(fd, (*C.char)(unsafe.Pointer(&buf[0])), C.int(len(buf)))
\`\`\`

C 函数运行期间，交给它的 Go 内存一直处于固定状态。如果函数睡眠或等待输入，可能持续几分钟：指针所指的整个对象都不能回收，
其他访问它的 goroutine 会与 C 产生竞争，线程也被占用。这样写在 Go 里是正确的，所以只给出提示，而且仅在函数体或已知行为
会等待时才提示。`,
  fix: `让 C 先等待再复制，或者在等待期间给它一块 \`C.malloc» 分配的内存，之后用 \`C.GoBytes» 复制。`,
  silent: `- C 内存。
- 一无所知的函数，以及函数体中看不到等待调用的函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
