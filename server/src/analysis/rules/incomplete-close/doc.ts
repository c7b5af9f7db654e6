/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A release method that forgets a field with C memory',
  why: `The type has a \`Close\`, \`Free\`, \`Destroy\` or the like, and it frees the C memory in some fields. Another
field, into which a constructor or a setter puts C memory too, is left out, and nothing else in the
package frees it. Callers do everything right and leak all the same. It often comes with a field that
was added later.`,
  fix: `Free the field in the same method, and set it to nil so that a second call is harmless:

\`\`\`go
func (p *pair) Close() {
	C.free(unsafe.Pointer(p.a))
	C.free(unsafe.Pointer(p.b))
	p.a, p.b = nil, nil
}
\`\`\``,
  silent: `- The method reaches the field through a helper, a method of the field's type, or a loop over its elements.
- Another function frees the field, returns it or hands it on. A setter that frees the old value before it
  stores a new one does not count: the last value stays.
- The method passes the whole object to something of which nothing is known.
- C was told to keep the block, so that freeing the C object may free it, or the field is exported.`,
};

const zhCn: RuleDoc = {
  title: '漏掉了某个 C 内存字段的释放方法',
  why: `类型有 \`Close\`、\`Free\`、\`Destroy\` 之类的方法，它释放了某些字段里的 C 内存；而另一个字段同样由构造函数或设置方法存入了
C 内存，却被漏掉了，包内也没有别的代码释放它。调用者的做法完全正确，却照样泄漏。后来新增的字段常常出现这种情况。`,
  fix: `在同一个方法里释放该字段，并置为 nil，这样重复调用也无害：

\`\`\`go
func (p *pair) Close() {
	C.free(unsafe.Pointer(p.a))
	C.free(unsafe.Pointer(p.b))
	p.a, p.b = nil, nil
}
\`\`\``,
  silent: `- 该方法通过辅助函数、字段类型自己的方法，或者对元素的循环释放了这个字段。
- 另有函数释放、返回或移交这个字段。先释放旧值再存入新值的设置方法不算，因为最后一个值仍然没有释放。
- 该方法把整个对象交给了行为未知的函数。
- 已经让 C 保存这块内存，释放 C 对象时可能一并释放；或者字段是导出的。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
