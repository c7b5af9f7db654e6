/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: `Finalizer or cleanup that keeps its own object alive`,
  why: `The runtime holds the function that it is to call when the object is no longer reachable. When that function refers
to the object itself, as a literal that mentions it or as one of its methods, the object stays reachable through
the function: it is never collected, the function never runs, and the C memory behind it is never freed. Nothing is
printed.`,
  fix: `Give the cleanup what it needs, and nothing that leads back to the object:

\`\`\`go
runtime.AddCleanup(o, func(p unsafe.Pointer) { C.free(p) }, o.p)
\`\`\`

A finalizer gets the object as its parameter; use that.`,
  silent: `- The function has a parameter, or declares a variable, of the same name.
- It refers to a copy of a field that was made before.`,
};

const zhCn: RuleDoc = {
  title: `使自己的对象保持存活的终结器或清理函数`,
  why: `运行时保存着对象不可达时要调用的函数。如果这个函数引用了对象本身（例如函数字面量里提到它，或者就是它的方法），对象就会通过这个函数保持可达：
永远不会被回收，函数永远不会运行，背后的 C 内存也永远不会释放，而且没有任何提示。`,
  fix: `只把清理所需的内容交给清理函数，不要包含任何能回到对象的引用：

\`\`\`go
runtime.AddCleanup(o, func(p unsafe.Pointer) { C.free(p) }, o.p)
\`\`\`

终结器会通过参数得到对象，请使用参数。`,
  silent: `- 函数有同名的参数，或者声明了同名的变量。
- 函数引用的是事先复制出来的字段值。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
