/**
 * The rule behind findings about suppression comments themselves. It has no check in the analysis,
 * because it needs to know what all the others found.
 */
import type { Lang, RuleDoc, RuleMeta } from '../analysis/rules/rule.ts';
import { EN } from '../messages/en.ts';
import { ZH_CN } from '../messages/zh-cn.ts';

const IDS = ['suppression.no-reason', 'suppression.unknown-rule', 'suppression.unused'] as const;

const en: RuleDoc = {
  title: 'A suppression comment without a reason, or one that hides nothing',
  why: `A suppression says that a careful person looked at the code and found it right. Without the reason
nobody can check that later, so it does not count. One that hides nothing is left over from code that
has changed, and would hide the next mistake at this place.`,
  fix: `Write the reason behind the name of the rule:

\`\`\`go
//cgovet:ignore alloc-never-freed the library keeps the string for the life of the process
C.set_name(C.CString(name))
\`\`\`

Remove the comment where it hides nothing.

A comment behind code covers its line. One on a line of its own covers the statement or declaration
below it, of a statement with a block only the head. Three spellings are understood:

- \`//cgovet:ignore RULE reason\`, with several rules as \`RULE,OTHER\`
- \`//nolint:RULE // reason\`, or \`//nolint:cgovet // reason\` for every rule
- \`//lint:ignore RULE reason\``,
  silent: `- Comments that name rules of other linters only.
- An unused comment when its rule did not run, because of \`--rules\`.
- An unused \`//nolint\` or \`//lint:ignore\`, which may be meant for another linter.`,
};

const zhCn: RuleDoc = {
  title: '没有写理由或没有忽略任何问题的忽略注释',
  why: `忽略注释表示有人仔细看过这段代码并确认它是对的。如果没有写理由，以后就没有人能够核实，因此这样的注释不生效。
没有忽略任何问题的注释是代码改动后遗留下来的，它会掩盖此处将来出现的错误。`,
  fix: `在规则名之后写明理由：

\`\`\`go
//cgovet:ignore alloc-never-freed 该库会在整个进程期间保存这个字符串
C.set_name(C.CString(name))
\`\`\`

如果注释没有忽略任何问题，请删除它。

写在代码之后的注释只作用于所在行。单独成行的注释作用于它下面的语句或声明；如果语句带有代码块，则只作用于
代码块之前的部分。支持三种写法：

- \`//cgovet:ignore RULE 理由\`，多个规则写作 \`RULE,OTHER\`
- \`//nolint:RULE // 理由\`，或用 \`//nolint:cgovet // 理由\` 表示所有规则
- \`//lint:ignore RULE 理由\``,
  silent: `- 只写了其他检查工具规则名的注释。
- 由于 \`--rules\` 的限制，对应规则没有运行时，未起作用的注释。
- 未起作用的 \`//nolint\` 或 \`//lint:ignore\`，因为它们可能是写给其他检查工具的。`,
};

const source = (comment: string): string => `package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func main() {
	cs := C.CString("hello") ${comment}
	C.puts(cs)
}
`;

function texts(catalog: Readonly<Record<(typeof IDS)[number], string>>): Record<string, string> {
  return Object.fromEntries(IDS.map((id) => [id, catalog[id]]));
}

const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };

export const SUPPRESSION_RULE: RuleMeta = {
  name: 'suppression',
  category: 'interop',
  severity: 'info',
  confidence: 'certain',
  fixable: false,
  since: '0.1.0',
  example: {
    bad: source('//cgovet:ignore alloc-never-freed'),
    good: source('//cgovet:ignore alloc-never-freed lives as long as the process'),
  },
  docs,
  messages: { en: texts(EN), 'zh-cn': texts(ZH_CN) },
};
