/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'C memory without a NUL read as a C string',
  why: `\`\`\`c
static char *block(void) { char *p = malloc(64); memset(p, 'x', 64); return p; }
\`\`\`

\`C.GoString» copies up to the first zero byte. The body of this function writes none, and fresh memory from
\`malloc» holds whatever was there before: the copy reads past the block, returns too much, or crashes.`,
  fix: `Write the NUL where the memory is filled (\`p[63] = 0»), or allocate with \`calloc» one byte more than is
written; or copy what is known to be there: \`C.GoStringN(p, 64)».`,
  silent: `- Bodies that may write a NUL: \`strcpy», \`snprintf», \`calloc», an assignment of zero or of a value that is
  not seen, any call that gets the memory and is not known.
- Functions without a body in the package.`,
};

const zhCn: RuleDoc = {
  title: '把没有 NUL 的 C 内存当作 C 字符串读取',
  why: `\`\`\`c
static char *block(void) { char *p = malloc(64); memset(p, 'x', 64); return p; }
\`\`\`

\`C.GoString» 会复制到第一个零字节为止。这个函数没有写入零字节，而 \`malloc» 得到的内存里是之前残留的内容：复制会越过
这块内存，得到过长的结果，甚至崩溃。`,
  fix: `在填充内存的地方写入 NUL（\`p[63] = 0»），或者用 \`calloc» 多分配一个字节；也可以只复制确定存在的内容：
\`C.GoStringN(p, 64)»。`,
  silent: `- 可能写入 NUL 的函数体：\`strcpy»、\`snprintf»、\`calloc»、赋零或赋看不出的值，以及任何得到这块内存的未知调用。
- 在包内没有函数体的函数。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
