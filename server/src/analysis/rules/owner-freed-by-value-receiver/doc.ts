/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A release method that clears a copy',
  why: `The method frees C memory in a field and then sets the field, so that nothing uses or frees it again.
But its receiver is a value: the assignment changes a copy, and the caller's value still holds the
freed pointer.`,
  fix: `Give the method a pointer receiver:

\`\`\`go
func (b *buffer) Free() {
	C.free(b.p)
	b.p = nil
}
\`\`\`

There is no quick fix: interfaces and maps that hold the type by value may have to change with it.`,
  silent: `- The method frees and sets nothing: a thin handle that is passed by value on purpose.
- The changed copy is returned or passed on.
- The field that is set is not the one that is freed.`,
};

const zhCn: RuleDoc = {
  title: '只清空了副本的释放方法',
  why: `该方法释放字段里的 C 内存，然后重置字段，以免再被使用或释放。但它的接收者是值：赋值修改的是副本，调用者手里的值
仍然保存着已释放的指针。`,
  fix: `请改用指针接收者：

\`\`\`go
func (b *buffer) Free() {
	C.free(b.p)
	b.p = nil
}
\`\`\`

这里不提供快速修复：按值保存该类型的接口和 map 可能也要随之修改。`,
  silent: `- 该方法只释放、不赋值：有意按值传递的轻量句柄。
- 修改后的副本被返回或传给别处。
- 被赋值的字段不是被释放的字段。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
