/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory in a struct field that nothing frees',
  why: `A constructor, or a method, stores C memory in an unexported field of a struct. The struct is then
the owner, but it has no way to let go: no method, function or finalizer of the package frees the
field. When the last Go pointer to the struct is gone, the C memory is lost.

A method with a *value receiver* that stores the memory in a field is reported as well: it changes a
copy that ends with the call, so that a \`Free\` of the type never sees the block.`,
  fix: `Give the type a release method, and call it where the value is no longer needed:

\`\`\`go
func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}
\`\`\`

Setting the field to nil makes a second call harmless. Where callers may forget, \`runtime.SetFinalizer\`
or \`runtime.AddCleanup\` can back it up. In a method that stores, use a pointer receiver.`,
  silent: `- Some function of the package, in any file, frees the field, hands it to something that may free it,
  returns it, or is a finalizer or cleanup that does.
- The field is exported, or the struct is one of C's: anybody may free it.
- C was told to keep the block, or it has another owner besides the field.
- All objects of the type go into variables of the package, or the code runs once for the process.`,
};

const zhCn: RuleDoc = {
  title: '存入结构体字段、却无人释放的 C 内存',
  why: `构造函数或方法把 C 内存存进结构体的未导出字段，结构体就成了它的所有者，却没有任何途径释放：包内没有任何方法、
函数或终结器释放这个字段。指向结构体的最后一个 Go 指针消失后，这块 C 内存就泄漏了。

用*值接收者*的方法把内存存进字段，也会报告：它修改的是随调用结束而消失的副本，该类型的 \`Free\` 永远看不到这块内存。`,
  fix: `给类型加上释放方法，并在值不再需要时调用：

\`\`\`go
func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}
\`\`\`

把字段置为 nil，重复调用也就无害。调用者可能忘记关闭时，可以再用 \`runtime.SetFinalizer\` 或 \`runtime.AddCleanup\` 兜底。
负责存入的方法请使用指针接收者。`,
  silent: `- 包内（任何文件）有函数释放该字段、把它交给可能释放它的函数、把它返回，或者有终结器、清理函数释放它。
- 字段是导出的，或者结构体属于 C：任何人都可能释放它。
- 已经让 C 保存这块内存，或者除该字段之外它另有所有者。
- 该类型的所有对象都存进包级变量，或者代码在整个进程中只执行一次。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
