/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Result of an allocating C function used without a test for nil',
  why: `\`C.malloc\` is special: cgo checks its result and ends the process when there is no memory. A helper in C
that calls \`malloc\` itself gets no such check, and returns NULL. Go code that takes the result for granted then
reads or writes at address 0, which ends in \`SIGSEGV\`, or builds a slice over nothing, which panics.`,
  fix: `Test the pointer right after the call:

\`\`\`go
p := C.new_buffer(n)
if p == nil {
	return nil, errors.New("out of memory")
}
\`\`\`

Or end the process in the C function, as \`C.malloc\` does.`,
  silent: `- The pointer is compared with anything, anywhere in the function, or handed to a Go function, which may test it.
- The C function ends the process when it gets no memory.
- The pointer is only handed on: to C, or to the caller.
- C functions without a body in the package.`,
};

const zhCn: RuleDoc = {
  title: '使用分配内存的 C 函数的结果前没有判断 nil',
  why: `\`C.malloc\` 很特别：cgo 会检查它的结果，内存不足时终止进程。自己调用 \`malloc\` 的 C 辅助函数没有这种检查，会返回 NULL。
Go 代码如果以为结果一定有效，就会读写地址 0，触发 \`SIGSEGV\`；如果用它建立切片，则会 panic。`,
  fix: `调用之后立即判断：

\`\`\`go
p := C.new_buffer(n)
if p == nil {
	return nil, errors.New("out of memory")
}
\`\`\`

或者像 \`C.malloc\` 那样，在 C 函数里终止进程。`,
  silent: `- 函数里任何地方比较过这个指针，或者把它交给了可能会判断的 Go 函数。
- C 函数在内存不足时终止进程。
- 指针只是被转交：交给 C 或返回给调用者。
- 在包内没有函数体的 C 函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
