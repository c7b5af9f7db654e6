/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A finalizer that frees what a release method has freed',
  why: `An exported release method is also the finalizer of its type. Whoever calls it explicitly, as its users
should, frees the memory once; when the object becomes garbage, the finalizer frees it again. The crash
comes at some later collection, far from its cause.`,
  fix: `Make a second call harmless, or clear the finalizer:

\`\`\`go
func (b *buffer) Free() {
	runtime.SetFinalizer(b, nil)
	C.free(b.p)
	b.p = nil
}
\`\`\`

Either of the two is enough.`,
  silent: `- The method sets a field of its receiver, calls another method of it or of a field, or passes it on.
- The method is not exported: then only the finalizer may call it.
- The finalizer is a literal or another function.`,
};

const zhCn: RuleDoc = {
  title: '终结器重复释放已由释放方法释放的内存',
  why: `一个导出的释放方法同时也是该类型的终结器。使用者按理会显式调用它，内存已释放一次；等对象成为垃圾时，终结器又释放一次。
崩溃发生在之后某次垃圾回收时，离真正的原因很远。`,
  fix: `让重复调用变得无害，或者清除终结器：

\`\`\`go
func (b *buffer) Free() {
	runtime.SetFinalizer(b, nil)
	C.free(b.p)
	b.p = nil
}
\`\`\`

两者取其一即可。`,
  silent: `- 该方法给接收者的字段赋值，调用接收者的其他方法或字段的方法，或者把接收者传给别处。
- 方法未导出：那么可能只有终结器会调用它。
- 终结器是函数字面量或别的函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
