/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'id-table-leak.finding':
    'The id from {call} is never taken out of its table\nThe table keeps the Go object alive for ever, and nothing knows its id any more. Take the id out when C no longer needs it; runtime/cgo.Handle is such a table, with Delete.',
  'id-table-leak.on-path':
    'The id from {call} is taken out of its table on some paths only\nAt least one way forgets the id, and the table keeps the Go object alive for ever. Take the id out before each exit, or once with defer.',
};

const zhCn: Catalog = {
  'id-table-leak.finding':
    '{call} 返回的编号始终没有从表里移除\n这张表会让 Go 对象永远存活，而再也没有代码知道它的编号。请在 C 不再需要时移除编号；runtime/cgo.Handle 就是这样的表，用 Delete 移除。',
  'id-table-leak.on-path':
    '{call} 返回的编号只在部分路径上从表里移除\n至少有一条路径遗忘了编号，这张表会让 Go 对象永远存活。请在每个出口之前移除，或者用一个 defer 移除。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
