/** The page that lists the patterns and what is found in each of their programs. */
import type { Lang } from '../../server/src/analysis/rules/rule.ts';
import { wantsOf } from '../rules/expectation.ts';
import type { Program } from './programs.ts';
import { TITLES } from './titles.ts';

const TEXTS: Readonly<
  Record<Lang, Readonly<Record<'head' | 'intro' | 'columns' | 'clean', string>>>
> = {
  en: {
    head: '# Patterns of memory between Go and C',
    intro:
      'Each pattern is a small program in `test/patterns/programs`. The test checks what is found in it, and ' +
      'in the same program written differently: with a helper in another file, in closures, through fields, ' +
      'casts and aliases.',
    columns: '| Pattern | | Program | Verdict |',
    clean: 'nothing to report',
  },
  'zh-cn': {
    head: '# Go 与 C 之间的内存模式',
    intro:
      '每个模式都是 `test/patterns/programs` 中的小程序。测试检查在其中发现的问题，也检查同一程序的其他写法：' +
      '辅助函数放在另一个文件、使用闭包、经由字段、类型转换和别名。',
    columns: '| 模式 | | 程序 | 结论 |',
    clean: '无问题',
  },
};

const RULES: Readonly<Record<Lang, string>> = { en: '.md', 'zh-cn': '.zh-cn.md' };

function verdictOf(program: Program, lang: Lang): string {
  const wants = [...program.files.values()].flatMap((text) => wantsOf(text));
  const rules = [...new Set(wants.map(({ rule }) => rule))];
  const links = rules.map((rule) => `[${rule}](rules/${rule}${RULES[lang]})`);
  return links.join(', ') || TEXTS[lang].clean;
}

/** The page in Markdown. */
export function renderPage(programs: readonly Program[], lang: Lang): string {
  const { head, intro, columns } = TEXTS[lang];
  let last = '';
  const rows = programs.map((program) => {
    const { pattern, name } = program;
    const first = pattern === last ? '| |' : `| ${pattern} | ${TITLES[pattern]?.[lang] ?? ''}`;
    last = pattern;
    return `${first} | \`${name}\` | ${verdictOf(program, lang)} |`;
  });
  return `${head}\n\n${intro}\n\n${columns}\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
