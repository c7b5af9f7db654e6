/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory that only a finalizer frees',
  why: `A finalizer runs some time after the object became garbage, when the collector gets to it. The collector
counts Go memory only: a program that fills gigabytes of C memory behind small Go objects may not
collect at all. At the end of the process finalizers do not run.`,
  fix: `Give the type a release method that users call with \`defer\`, and keep the finalizer for those who
forget:

\`\`\`go
func (b *buffer) Close() {
	runtime.SetFinalizer(b, nil)
	C.free(b.p)
	b.p = nil
}
\`\`\``,
  silent: `- The type has a release method, or a function of the package that frees its fields.
- The finalizer is itself an exported method: users can call it.
- The type is hidden behind an interface such as \`hash.Hash\`, through which users could not call a
  release method.`,
};

const zhCn: RuleDoc = {
  title: '只靠终结器释放的 C 内存',
  why: `终结器在对象成为垃圾之后、垃圾回收器处理到它时才执行。垃圾回收器只统计 Go 内存：程序即使在小小的 Go 对象背后占用了
数 GB 的 C 内存，也可能一直不触发回收。进程结束时终结器不会执行。`,
  fix: `给类型加上供使用者用 \`defer\` 调用的释放方法，终结器留给忘记调用的人：

\`\`\`go
func (b *buffer) Close() {
	runtime.SetFinalizer(b, nil)
	C.free(b.p)
	b.p = nil
}
\`\`\``,
  silent: `- 类型有释放方法，或者包内有函数释放它的字段。
- 终结器本身就是导出的方法：使用者可以调用它。
- 类型隐藏在接口（例如 \`hash.Hash\`）之后，使用者无法通过接口调用释放方法。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
