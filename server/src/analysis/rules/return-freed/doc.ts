/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Function returns C memory that it frees',
  why: `Deferred calls run before the caller gets the results. In

\`\`\`go
cs := C.CString("x")
defer C.free(unsafe.Pointer(cs))
return cs
\`\`\`

the caller receives a pointer to memory that was just given back.`,
  fix: `Return a copy (\`C.GoString\`, \`C.GoBytes\`), or remove the free and say in the comment of the function that
its caller frees the result.`,
  silent: `- A copy of the contents is returned.
- The free is in an error branch, and the memory is returned otherwise.
- An error that is not nil is returned beside it: the other results are not meant to be used then.`,
};

const zhCn: RuleDoc = {
  title: '函数返回了自己释放的 C 内存',
  why: `延迟执行的调用先于调用者拿到结果。例如

\`\`\`go
cs := C.CString("x")
defer C.free(unsafe.Pointer(cs))
return cs
\`\`\`

调用者得到的指针指向刚刚被释放的内存。`,
  fix: `返回副本（\`C.GoString\`、\`C.GoBytes\`），或者去掉这里的释放，并在函数注释中说明结果由调用者释放。`,
  silent: `- 返回的是内容的副本。
- 只在出错的分支释放，其余情况返回这块内存。
- 同时返回了非 nil 的错误：此时其他结果本来就不应使用。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
