/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'An object that owns C memory and is never closed',
  why: `A constructor of the package puts C memory into the fields of what it returns, and a method or
function of the package frees it: \`Close\`, \`Free\`, \`Destroy\` or whatever it is called. Here somebody
gets such an object and drops it. The garbage collector then frees the Go part only, and each call
leaks the C part.

The same is said of structs that are returned by value, of C structs that a helper fills, and of objects
that a slice or map holds.`,
  fix: `Call the release method with \`defer\`, after the error that came with the object was tested:

\`\`\`go
db, err := open(path)
if err != nil {
	return err
}
defer db.Close()
\`\`\`

The quick fix inserts that line. There is none in a loop, where a \`defer\` would wait for the end of the
function, and none where some paths release the object already.`,
  silent: `- The object is returned, stored, sent, given to a goroutine, or passed to a function that keeps or
  frees it, or of which nothing is known.
- The constructor sets a finalizer or a cleanup, or keeps the object in a registry.
- No function of the package frees the fields: then the constructor is what is wrong, see
  \`field-without-owner\`.
- In a test file the finding is an info: the process ends soon. What a test loses where it fails or is skipped,
  and \`_, err := open(…)\` in a test, are not reported.
- Every path ends the process, or the code runs once, in \`init\` or under a \`sync.Once\`.`,
};

const zhCn: RuleDoc = {
  title: '拥有 C 内存却从未关闭的对象',
  why: `包内的构造函数把 C 内存放进返回值的字段，再由包内的某个方法或函数释放：\`Close\`、\`Free\`、\`Destroy\` 或别的名字。
这里取得了这样的对象，却把它丢弃了。垃圾回收器只回收 Go 的部分，因此每次调用都会泄漏 C 的部分。

按值返回的结构体、由辅助函数填写的 C 结构体，以及存放在切片或 map 里的对象，同样适用。`,
  fix: `先检查随对象一起返回的错误，再用 \`defer\` 调用释放方法：

\`\`\`go
db, err := open(path)
if err != nil {
	return err
}
defer db.Close()
\`\`\`

快速修复会插入这一行。在循环里不提供快速修复，因为 \`defer\` 要等到函数结束才执行；如果有的路径已经释放了对象，也不提供。`,
  silent: `- 对象被返回、存入别处、发送到通道、交给 goroutine，或者传给会保存或释放它的函数，以及行为未知的函数。
- 构造函数设置了终结器（finalizer）或清理函数（cleanup），或者把对象登记在某处。
- 包内没有任何函数释放这些字段：那么有问题的是构造函数，见 \`field-without-owner\`。
- 在测试文件里只报告为 info：测试进程很快就会结束。测试失败或被跳过时丢失的对象，以及测试中的 \`_, err := open(…)\`，不会报告。
- 所有路径都以进程结束告终，或者代码只执行一次（\`init\`、\`sync.Once\`）。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
