/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Constructor that loses C memory when it fails',
  why: `A constructor acquires C memory, goes on, and puts the memory into the object that it returns. When a
step in between fails it returns \`nil\` and an error: the caller has nothing to close, and the block that was
acquired before is lost. Opening is retried, so a service that cannot reach its database or its device leaks
with every attempt.`,
  fix: `Free the block before each exit that gives no object. With several blocks, a deferred function that
frees unless the construction succeeded covers all exits:

\`\`\`go
p := C.CString(path)
defer func() {
	if err != nil {
		C.free(unsafe.Pointer(p))
	}
}()
\`\`\`

The quick fix adds the missing \`C.free\` before each exit that loses the block.`,
  silent: `- The half-built object is returned together with the error, or its close method is called.
- The error value owns the block, or a shared label at the end frees it.
- Paths on which the block is nil, and paths that end the process.
- The block goes to the caller without an object around it: see \`leak-on-path\`.`,
};

const zhCn: RuleDoc = {
  title: '构造函数失败时丢失 C 内存',
  why: `构造函数先取得 C 内存，再做其他步骤，最后把内存放进返回的对象。如果中间某一步失败，它返回 \`nil\` 和一个错误：
调用者没有对象可以关闭，之前取得的内存就丢失了。打开操作往往会重试，所以连不上数据库或设备的服务，每试一次就泄漏一次。`,
  fix: `在每个不返回对象的出口之前释放。如果有多块内存，可以用一个延迟执行的函数覆盖所有出口，仅在构造失败时释放：

\`\`\`go
p := C.CString(path)
defer func() {
	if err != nil {
		C.free(unsafe.Pointer(p))
	}
}()
\`\`\`

快速修复会在每个遗漏的出口之前补上 \`C.free\`。`,
  silent: `- 未完成的对象连同错误一起返回，或者调用了它的关闭方法。
- 错误值拥有这块内存，或者末尾统一的标签处会释放它。
- 指针为 nil 的路径，以及以进程结束告终的路径。
- 内存直接交给调用者，外面没有对象：见 \`leak-on-path\`。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
