/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A release method that must not be called twice',
  why: `The method frees C memory in a field of its receiver, but neither sets the field to nil nor remembers
that it ran. A \`defer x.Close()\` together with a \`Close\` on an error path, or a finalizer, then frees
the same block twice. Calls that are surely doubled are reported by \`double-free\`.

A warning says that the field is set to nil, but too late: functions such as \`sqlite3_finalize\` and
\`fclose\` free what they get even when they report an error, and a return on that error leaves the pointer.`,
  fix: `\`\`\`go
func (b *buffer) Close() {
	C.free(b.p)
	b.p = nil
}
\`\`\`

Freeing nil is allowed, so no test is needed.`,
  silent: `- The method sets any field of its receiver, calls another method of it or of a field (such as a
  \`sync.Once\`), or passes the receiver on, as \`runtime.SetFinalizer(b, nil)\` does.
- The receiver is a value: the method could not change the original.
- The method is not exported, so that only the package or a finalizer calls it, unless an exported method
  passes each of its calls on.
- Each call gives back one reference: the method is called \`Unref\` or the like, or the type has a \`Ref\`.
- The comment of the method says that it may be called once only.
- A function of C that keeps what it gets when it fails, such as \`sqlite3_close\`.
- No constructor of the package is seen to acquire what the field holds.`,
};

const zhCn: RuleDoc = {
  title: '不能重复调用的释放方法',
  why: `该方法释放接收者字段里的 C 内存，却既没有把字段置为 nil，也没有记录自己已经执行。于是 \`defer x.Close()\` 加上错误路径里的
\`Close\`，或者终结器，会把同一块内存释放两次。确定会重复的调用由 \`double-free\` 报告。

警告表示字段虽然被置为 nil，但太晚了：\`sqlite3_finalize\`、\`fclose\` 等函数即使报告错误也会释放传入的内存，
而出错时的返回把指针留在了字段里。`,
  fix: `\`\`\`go
func (b *buffer) Close() {
	C.free(b.p)
	b.p = nil
}
\`\`\`

释放 nil 是允许的，因此无需判断。`,
  silent: `- 该方法给接收者的任何字段赋值，调用接收者的其他方法或字段的方法（例如 \`sync.Once\`），或者把接收者传给别处，
  例如 \`runtime.SetFinalizer(b, nil)\`。
- 接收者是值：方法无法修改原来的对象。
- 方法未导出，只由本包或终结器调用；除非某个导出的方法会原样转发每次调用。
- 每次调用只归还一个引用：方法名为 \`Unref\` 之类，或者该类型有 \`Ref\` 方法。
- 方法的注释说明只能调用一次。
- 失败时保留所传内存的 C 函数，例如 \`sqlite3_close\`。
- 看不到包内有构造函数取得该字段保存的内存。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
