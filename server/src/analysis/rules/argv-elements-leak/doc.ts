/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C strings in an array, slice or map whose elements nobody frees',
  why: `An \`argv\` for C is built by putting one \`C.CString\` after another into an array. \`C.free\` of the array
frees the table of pointers and not the strings; a Go slice or map is collected without looking at what
it points to. Each call leaks as many strings as it was given.`,
  fix: `Free the elements, then the array:

\`\`\`go
defer func() {
	for _, p := range argv {
		C.free(unsafe.Pointer(p))
	}
}()
\`\`\`

A deferred literal sees what the slice holds at the end, also when the loop that fills it is left early.
\`defer C.free(unsafe.Pointer(cs))\` in the loop that fills the array works as well; the strings then live
until the function returns.`,
  silent: `- Something in the function, a helper or a deferred literal frees elements of the container, or hands the
  container on: which of them it frees is not followed.
- The elements go to a C function that keeps or frees them, or the process is replaced, as by \`execv\`.
- The container is returned, or belongs to a parameter or a package variable.`,
};

const zhCn: RuleDoc = {
  title: '存入数组、切片或 map 的 C 字符串没有逐个释放',
  why: `为 C 构造 \`argv\` 时，会把一个个 \`C.CString\` 放进数组。对数组调用 \`C.free\` 只释放指针表，不释放字符串；Go 的切片或 map 被回收时也不理会它所指的内存。传入多少个字符串，每次调用就泄漏多少块。`,
  fix: `先释放元素，再释放数组：

\`\`\`go
defer func() {
	for _, p := range argv {
		C.free(unsafe.Pointer(p))
	}
}()
\`\`\`

延迟执行的闭包看到的是切片最后的内容，即使填充它的循环提前离开也没有问题。在填充数组的循环里写 \`defer C.free(unsafe.Pointer(cs))\` 也可以，字符串会一直存活到函数返回。`,
  silent: `- 函数里、辅助函数里或延迟执行的闭包里有代码释放容器的元素，或者把容器移交出去：不追踪具体释放了哪些元素。
- 元素交给了会保存或释放它们的 C 函数，或者进程被替换，例如 \`execv\`。
- 容器被返回，或者属于参数、包级变量。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
