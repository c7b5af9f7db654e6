/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: `Id of the package's own object table that is never given back`,
  why: `Before Go 1.17 each project had its own table for what C must not hold: a map from a number to a Go object, a function
that adds an object and returns the number, and one that deletes it. Such a table is recognised here, and its ids
are followed as handles are. An id that the function forgets leaves its object in the map for ever; the map grows
with each call.`,
  fix: `Call the function that deletes the id, with \`defer\` where C uses it only during the call, or in the exported function
that C calls last. New code does not need a table of its own: \`runtime/cgo.Handle\` has \`NewHandle\`, \`Value\` and
\`Delete\`.`,
  silent: `- The id is returned, stored, or passed to C or to a function of the package, and some function takes ids out of the
  table that it did not put in.
- A map counts as such a table only when one function of the package stores under a new id and returns it, another
  deletes by an id that it is given, and an exported function uses the table: others are no business of C's.`,
};

const zhCn: RuleDoc = {
  title: `包内对象表中始终没有归还的编号`,
  why: `在 Go 1.17 之前，每个项目都有自己的表来代替 C 不能持有的内容：从数字到 Go 对象的映射，一个函数添加对象并返回编号，另一个函数删除它。这里会识别出这样的表，并像句柄一样跟踪它的编号。
函数遗忘的编号会让对象永远留在映射里，每调用一次，映射就增大一点。`,
  fix: `调用删除编号的函数：如果 C 只在调用期间使用，就用 \`defer\`；否则在 C 最后调用的导出函数里删除。新代码不需要自己的表：\`runtime/cgo.Handle\` 提供 \`NewHandle\`、\`Value\` 和 \`Delete\`。`,
  silent: `- 编号被返回、存储，或者传给了 C 或包里的函数，并且有函数会从表里移除不是它放入的编号。
- 只有当包里有一个函数以新编号存储并返回它、另一个函数按传入的编号删除，并且有导出函数使用这张表时，映射才算这样的表：其他映射与 C 无关。`,
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
