/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'handle-leak-on-path.finding':
    'The handle from {call} is deleted on some paths only\nAt least one way neither deletes the handle nor hands it over, and its Go value then stays alive for ever. Delete it before each exit that forgets it, or once with defer where no path hands it over.',
};

const zhCn: Catalog = {
  'handle-leak-on-path.finding':
    '{call} 创建的句柄只在部分路径上删除\n至少有一条路径既没有删除句柄，也没有移交它，它的 Go 值就会永远存活。请在每个遗漏的出口之前删除；如果没有路径移交它，也可以用一个 defer 删除。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
