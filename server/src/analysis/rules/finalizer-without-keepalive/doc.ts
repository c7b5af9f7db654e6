/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: `C uses a pointer whose owner may be finalized during the call`,
  why: `A finalizer, or a cleanup of \`runtime.AddCleanup\`, may run as soon as nothing will mention the value again, which is
earlier than it looks: not at the end of the method, but after the last expression that reads the value. In

\`\`\`go
func (r *Rules) Scan(path *C.char) C.int { return C.scan(r.ptr, path) }
\`\`\`

the last such expression is \`r.ptr\`, before \`C.scan\` even starts. When the caller does not use r afterwards, a
collection during the call runs the finalizer, and C goes on with memory that was freed. It happens seldom and only
under load, and the crash is somewhere else.

The same holds in a plain function that goes on to use the pointer after its last use of the value that owns it.`,
  fix: `Mention the value after the call:

\`\`\`go
func (r *Rules) Scan(path *C.char) C.int {
	defer runtime.KeepAlive(r)
	return C.scan(r.ptr, path)
}
\`\`\`

The quick fix inserts \`runtime.KeepAlive\` after the statement, or a deferred one before it where the statement
leaves the function. One finding stands for each function, at its first such call.`,
  silent: `- The value is mentioned on some way after the call: a field is read or set, a method called, it is returned; also when
  the call stands in a loop. \`defer\` and function literals that mention it count as well.
- The value is stored in something else, or is a variable of the package.
- The type has no finalizer in the package, or its finalizer does not give back that very field.
- \`runtime.SetFinalizer(x, nil)\` in the function, and code that itself runs as the finalizer.
- The pointer reaches C in another way than as a field: through a method that returns it, say.
- The C function has a body in the package that does not use the pointer.`,
};

const zhCn: RuleDoc = {
  title: `C 在使用指针，而它的所有者在调用期间可能被终结`,
  why: `只要之后不再提到某个值，它的终结器（或 \`runtime.AddCleanup\` 的清理函数）就随时可能运行。这比看上去要早：不是在方法结束时，而是在最后一个读取该值的表达式之后。例如

\`\`\`go
func (r *Rules) Scan(path *C.char) C.int { return C.scan(r.ptr, path) }
\`\`\`

最后一个这样的表达式是 \`r.ptr\`，这时 \`C.scan\` 甚至还没有开始。如果调用者之后也不再使用 r，调用期间的一次垃圾回收就会运行终结器，C 随后使用的是已经释放的内存。
这种情况很少发生，只在高负载下出现，而且崩溃发生在别处。

普通函数如果在最后一次使用所有者之后还继续使用它的指针，也是同样的问题。`,
  fix: `在调用之后提到这个值：

\`\`\`go
func (r *Rules) Scan(path *C.char) C.int {
	defer runtime.KeepAlive(r)
	return C.scan(r.ptr, path)
}
\`\`\`

快速修复会在该语句之后插入 \`runtime.KeepAlive\`；如果该语句会离开函数，则在它之前插入带 defer 的调用。每个函数只在第一处这样的调用上报告一次。`,
  silent: `- 调用之后的某条路径上还会提到这个值：读写字段、调用方法、返回它；调用位于循环中时也算。提到它的 \`defer\` 和函数字面量同样算。
- 这个值存入了别处，或者是包级变量。
- 这个类型在包里没有终结器，或者终结器释放的不是这个字段。
- 函数里有 \`runtime.SetFinalizer(x, nil)\`，以及本身作为终结器运行的代码。
- 指针不是以字段的形式传给 C，例如通过返回它的方法。
- C 函数的函数体就在包里，而且没有用到这个指针。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
