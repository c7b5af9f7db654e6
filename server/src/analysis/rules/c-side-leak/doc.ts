/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C code of the package that allocates memory and loses it',
  why: `The C code in a preamble, and in the C files beside the Go files, is part of the program. Memory that a C
function allocates and neither frees, returns nor stores is lost in C: no Go code can ever get hold of it,
and neither pprof nor the race detector knows of it. A thread that C starts leaks in the same way.

cgovet follows each block through the C function as it does in Go: early returns, \`goto\` to a cleanup
label, loops, and the functions of the package that it calls.`,
  fix: `Free the block on each path, most simply at one label that all of them reach:

\`\`\`c
	char *text = malloc(n);
	int rc = -1;
	if (!text) goto done;
	…
	rc = 0;
done:
	free(text);
	return rc;
\`\`\`

A leak run of an optimised build need not show the leak of a block that nothing uses: the compiler may
delete the allocation.`,
  silent: `- The block is returned, also in a struct, or stored in a global, a \`static\` variable, or behind a parameter.
- A variable with \`__attribute__((cleanup))\`.
- The block goes to a macro, a function pointer, or a function of which neither body nor a table says what
  it does with its argument.
- Functions with a \`#if\` inside, or with code that the parser does not know. C++ files are not analysed.
- Files that were copied in from a library or written by a program: more than about 2,000 lines in one file,
  20,000 lines in all, or a head that says so.

Where the block is lost only when another allocation fails, the finding is info.`,
};

const zhCn: RuleDoc = {
  title: '包内的 C 代码分配内存后将其丢失',
  why: `序言里和 Go 文件旁边的 C 文件里的 C 代码，都是程序的一部分。如果 C 函数分配了内存，既不释放，也不返回或存储，这块内存就丢失在 C 里：任何 Go 代码都再也拿不到它，pprof 和竞态检测器也不知道它。由 C 启动的线程同样会这样泄漏。

cgovet 像分析 Go 代码一样在 C 函数里追踪每块内存：提前返回、跳到清理标签的 \`goto\`、循环，以及它调用的包内函数。`,
  fix: `在每条路径上释放，最简单的做法是让所有路径都经过同一个标签：

\`\`\`c
	char *text = malloc(n);
	int rc = -1;
	if (!text) goto done;
	…
	rc = 0;
done:
	free(text);
	return rc;
\`\`\`

如果内存块没有被使用，在优化后的构建里运行不一定能看到泄漏：编译器可能会删掉这次分配。`,
  silent: `- 内存块被返回（包括放在结构体里返回），或者存入全局变量、\`static\` 变量、参数所指的位置。
- 带有 \`__attribute__((cleanup))\` 的变量。
- 内存块传给了宏、函数指针，或者既没有函数体、知识表里也没有说明的函数。
- 内部含有 \`#if\` 的函数，或含有解析器不认识的代码的函数。不分析 C++ 文件。
- 从库里复制来的或由程序生成的文件：单个文件超过约 2,000 行，总计超过约 20,000 行，或者文件开头有此说明。

如果只有在另一次分配失败时才会丢失，则报告为 info。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
