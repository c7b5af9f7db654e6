/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: `Handle of runtime/cgo converted to a pointer`,
  why: `A \`cgo.Handle\` is a small number: 1, 2, 3. As an \`unsafe.Pointer\` it looks to the runtime like a pointer below the
first legal address. As long as the stack that holds it stays where it is, nothing happens; when it grows, the
program dies with \`runtime: bad pointer in frame … invalid pointer found on stack\`. \`go vet\` says "possible misuse
of unsafe.Pointer" of it.`,
  fix: `Change the C side to an integer:

\`\`\`c
void start(uintptr_t user);
\`\`\`

and pass \`C.uintptr_t(h)\`. Where a library insists on \`void *\`, write a small C function in the preamble that takes a
\`uintptr_t\` and does the cast in C, or pass \`unsafe.Pointer(&h)\` when C uses it only during the call.`,
  silent: `- \`unsafe.Pointer(&h)\`: the address of the variable.
- \`C.uintptr_t(h)\`, \`uintptr(h)\`: the number as a number.`,
};

const zhCn: RuleDoc = {
  title: `把 runtime/cgo 的句柄转换成指针`,
  why: `\`cgo.Handle\` 是一个很小的数：1、2、3。转换成 \`unsafe.Pointer\` 之后，在运行时看来，它是一个低于最小合法地址的指针。只要保存它的栈不移动，就什么也不会发生；
一旦栈增长，程序就会以 \`runtime: bad pointer in frame … invalid pointer found on stack\` 终止。\`go vet\` 对它的提示是 "possible misuse of unsafe.Pointer"。`,
  fix: `把 C 一侧改成整数：

\`\`\`c
void start(uintptr_t user);
\`\`\`

并传递 \`C.uintptr_t(h)\`。如果库只接受 \`void *\`，请在前导代码里写一个接受 \`uintptr_t\` 的小 C 函数，在 C 里做转换；如果 C 只在调用期间使用它，也可以传递 \`unsafe.Pointer(&h)\`。`,
  silent: `- \`unsafe.Pointer(&h)\`：变量的地址。
- \`C.uintptr_t(h)\`、\`uintptr(h)\`：仍然作为数字使用。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
