/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A second result of C.malloc, which has only one',
  why: `\`n, err := C.f(x)\` calls a C function and gives its errno as an error. \`C.malloc\`, \`C.CString\`,
\`C.CBytes\`, \`C.GoString\`, \`C.GoStringN\` and \`C.GoBytes\` are no C functions but helpers of cgo, without
that form: the compiler says that two variables get one value. \`C.malloc\` cannot fail either. It crashes the
program when there is no memory.`,
  fix: `Take one result, and leave out the test of the error. For an allocation that may fail call a C function
of your own around \`malloc\`, or \`C.calloc\`.

The quick fix removes a second result that is \`_\`.`,
  silent: `- Other functions of C, \`C.calloc\` and \`C.realloc\` among them: they do have the form with errno.
- A preamble that defines a function of its own under the name.`,
};

const zhCn: RuleDoc = {
  title: 'C.malloc 只有一个返回值，却用两个变量接收',
  why: `\`n, err := C.f(x)\` 会调用 C 函数，并把它的 errno 作为 error 返回。而 \`C.malloc\`、\`C.CString\`、\`C.CBytes\`、\`C.GoString\`、\`C.GoStringN\` 和 \`C.GoBytes\` 不是 C 函数，而是 cgo 的辅助函数，没有这种形式：编译器会报告两个变量只得到一个值。\`C.malloc\` 也不会失败，没有内存时它会让程序崩溃。`,
  fix: `只接收一个返回值，并去掉对 error 的判断。如果分配允许失败，请调用自己写的、包装 \`malloc\` 的 C 函数，或者 \`C.calloc\`。

当第二个返回值是 \`_\` 时，快速修复会把它去掉。`,
  silent: `- 其他 C 函数，包括 \`C.calloc\` 和 \`C.realloc\`：它们确实有带 errno 的形式。
- 序言里定义了同名的函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
