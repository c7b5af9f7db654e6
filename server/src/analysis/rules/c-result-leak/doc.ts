/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A result of a C function that its caller has to release and does not',
  why: `Many C functions return memory that belongs to the caller: a copy made with \`strdup\`, a message, an
iterator, a handle. Their names do not say so. cgovet reads it from the body of the function in the
preamble or in a C file of the package, from a \`//cgovet:returns owned\` comment, or from its tables of
well-known libraries; the finding names the function that releases the result, which is often not \`free\`.

The usual form is a string that is converted and dropped: \`C.GoString(C.version_text())\` copies the
text, and the C string has no holder left.`,
  fix: `Keep the result and release it with the function that its library names:

\`\`\`go
text := C.version_text()
defer C.free(unsafe.Pointer(text))
return C.GoString(text)
\`\`\`

The quick fix writes these lines where the release surely compiles: it takes \`void *\`, or the very type
that was returned. In a loop it adds the release at the end of the round.`,
  silent: `- Functions that return borrowed or static memory: what the body returns is a parameter, a field, a
  global or a literal.
- C functions of which nothing is known: they are taken to keep what they return.
- The result is returned, stored or handed on.`,
};

const zhCn: RuleDoc = {
  title: 'C 函数的返回值须由调用者释放，却没有释放',
  why: `很多 C 函数返回的内存归调用者所有：\`strdup\` 得到的副本、消息、迭代器、句柄。从函数名看不出来。cgovet 根据序言或包内 C 文件中的函数体、\`//cgovet:returns owned\` 注释，或自带的常用库知识表来判断；报告会指出应当用哪个函数释放，它往往不是 \`free\`。

常见的写法是把字符串转换之后就丢弃：\`C.GoString(C.version_text())\` 复制了文本，而那个 C 字符串再也没有变量指向它。`,
  fix: `保存返回值，并用该库指定的函数释放：

\`\`\`go
text := C.version_text()
defer C.free(unsafe.Pointer(text))
return C.GoString(text)
\`\`\`

当释放函数的参数是 \`void *\`，或者正好是返回值的类型时（这样一定能编译），快速修复会写出这些行。在循环里，它会把释放加在每一轮的末尾。`,
  silent: `- 返回借用内存或静态内存的函数：函数体返回的是参数、字段、全局变量或字面量。
- 一无所知的 C 函数：认为返回的内存仍归它自己所有。
- 返回值被继续返回、存储或移交。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
