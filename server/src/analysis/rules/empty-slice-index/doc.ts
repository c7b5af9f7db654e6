/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'First element of a slice that may be empty',
  why: `\`\`\`go
func Sum(b []byte) C.int { return C.sum((*C.char)(unsafe.Pointer(&b[0])), C.int(len(b))) }
\`\`\`

\`&b[0]» panics with "index out of range" when \`b» has no elements. C functions mostly accept a length of
zero, so an empty slice is an input like any other. Where the slice is seen to be empty the finding is an
error, else information: the caller may know better. It is given once for each parameter of an exported
function, or of a function of a program, and for each slice that is made as long as one.`,
  fix: `\`\`\`go
C.sum((*C.char)(unsafe.Pointer(unsafe.SliceData(b))), C.int(len(b)))   // Go 1.20
\`\`\`

or return early when \`len(b) == 0».`,
  silent: `- The function compares \`len(b)», a variable that holds it or is the least of several lengths, or ranges
  over the slice; the line stands where some count is not zero.
- Parameters of functions that are not exported, unexported fields, results of calls, generated files.
- Arrays, literals with elements, \`make» with a constant or with something added to the length, results of
  \`append» with an element.
- Elements other than the first.`,
};

const zhCn: RuleDoc = {
  title: '取可能为空的切片的第一个元素',
  why: `\`\`\`go
func Sum(b []byte) C.int { return C.sum((*C.char)(unsafe.Pointer(&b[0])), C.int(len(b))) }
\`\`\`

\`b» 没有元素时，\`&b[0]» 会以 "index out of range" panic。C 函数大多接受长度为零，所以空切片也是正常的输入。如果能看出
切片是空的，则报告为错误，否则只是提示：调用者可能有更多信息。对导出函数（或程序中的函数）的每个参数，以及按该参数的长度创建的
切片，只提示一次。`,
  fix: `\`\`\`go
C.sum((*C.char)(unsafe.Pointer(unsafe.SliceData(b))), C.int(len(b)))   // Go 1.20
\`\`\`

或者在 \`len(b) == 0» 时提前返回。`,
  silent: `- 函数比较了 \`len(b)»、保存它的变量或若干长度中的最小值，或者遍历了该切片；该行位于某个计数不为零的分支中。
- 未导出函数的参数、未导出的字段、调用的结果、生成的文件。
- 数组、带元素的字面量、长度为常量或在长度上加了数的 \`make»，以及追加了元素的 \`append» 的结果。
- 第一个以外的元素。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
