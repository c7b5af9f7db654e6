/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'Bytes of a Go string handed to C',
  why: `\`unsafe.StringData», the \`Data» of a \`reflect.StringHeader» and structs laid over a string all give the bytes of a
Go string without a copy. C may read them as long as it is told how many there are:

- The bytes of a Go string do not end with a NUL. A C function that takes a \`char *» and no length reads on
  into whatever lies behind.
- They must not be changed. Those of constants are in read-only memory, and writing there stops the program;
  others are shared with every copy of the string.

The finding is a warning in the first case, and an error where the body of the C function, or what is known
of it, writes through the argument.`,
  fix: `\`\`\`go
cs := C.CString(s)
defer C.free(unsafe.Pointer(cs))
C.use(cs)
\`\`\`

or pass \`C.int(len(s))» as well, to a C function that takes it. For C that writes, make a \`[]byte» of the
string first.`,
  silent: `- C functions that take an integer beside the pointer, which may be the length.
- Strings to which a NUL was added: \`s + "\\x00"».
- Functions whose parameter is not known to be a string: \`void *», and calls of unknown functions with
  further integer arguments.`,
};

const zhCn: RuleDoc = {
  title: '把 Go 字符串的字节交给 C',
  why: `\`unsafe.StringData»、\`reflect.StringHeader» 的 \`Data»，以及覆盖在字符串上的结构体，都能不经复制就得到 Go 字符串的字节。
只要告诉 C 有多少字节，C 就可以读取它们：

- Go 字符串的字节末尾没有 NUL。只接受 \`char *» 而不接受长度的 C 函数会继续读取后面的任意内容。
- 这些字节不能修改。常量的字节位于只读内存，写入会让程序终止；其他字符串的字节则与它的所有副本共享。

第一种情况是警告；如果 C 函数的函数体或已知的行为会通过该参数写入，则是错误。`,
  fix: `\`\`\`go
cs := C.CString(s)
defer C.free(unsafe.Pointer(cs))
C.use(cs)
\`\`\`

或者同时把 \`C.int(len(s))» 传给接受长度的 C 函数。如果 C 要写入，请先把字符串转换为 \`[]byte»。`,
  silent: `- 除指针外还接受整数（可能就是长度）的 C 函数。
- 已经在末尾加上 NUL 的字符串：\`s + "\\x00"»。
- 参数不能确定是字符串的函数：\`void *»，以及还带有其他整数实参的未知函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
