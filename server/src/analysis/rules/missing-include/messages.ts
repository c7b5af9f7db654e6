/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'missing-include.finding':
    '{name} is not declared: the preamble does not include <{header}>\n' +
    'The package does not compile: cgo says "could not determine what {name} refers to".',
  'fix.include': 'Add #include <{header}>',
};

const zhCn: Catalog = {
  'missing-include.finding':
    '{name} 没有声明：preamble 没有包含 <{header}>\n' +
    '这个包无法编译：cgo 会提示 "could not determine what {name} refers to"。',
  'fix.include': '添加 #include <{header}>',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
