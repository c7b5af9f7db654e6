/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: 'A function that frees C memory is returned with it and never called',
  why: `A helper that returns a block together with the function that frees it makes the right thing easy:
\`cs, free := newCString(s); defer free()\`. With \`cs, _ := newCString(s)\` the only way to give the block
back is thrown away in the line that takes it.`,
  fix: `Name the function and defer its call:

\`\`\`go
cs, cleanup := newCString(s)
defer cleanup()
\`\`\`

The quick fix does this outside loops. In a loop, call the function at the end of each round.`,
  silent: `- The function is called or deferred on every path, stored, returned or passed on.
- The block itself is freed or handed over by other code.`,
};

const zhCn: RuleDoc = {
  title: '与 C 内存一同返回的释放函数从未被调用',
  why: `同时返回内存块和释放它的函数，这样的辅助函数让人容易写对：\`cs, free := newCString(s); defer free()\`。而写成 \`cs, _ := newCString(s)\`，就在取得内存的同一行扔掉了归还它的唯一途径。`,
  fix: `给这个函数起个名字，并用 defer 调用：

\`\`\`go
cs, cleanup := newCString(s)
defer cleanup()
\`\`\`

快速修复在循环之外会这样做。在循环里，请在每一轮末尾调用这个函数。`,
  silent: `- 这个函数在每条路径上都被调用或延迟调用，或者被存储、返回、传递给别处。
- 内存块本身由其他代码释放或移交。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
