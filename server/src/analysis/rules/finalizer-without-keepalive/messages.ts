/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'finalizer-without-keepalive.finding':
    '{owner} may be finalized while {callee} still uses {pointer}\nThis is the last mention of {owner}. From here on the garbage collector may take it, and its finalizer gives {pointer} back although C still works with it. Call runtime.KeepAlive({owner}) after the call.',
};

const zhCn: Catalog = {
  'finalizer-without-keepalive.finding':
    '{callee} 仍在使用 {pointer} 时，{owner} 可能已被终结\n这是最后一次提到 {owner}。从这里起垃圾回收器随时可能回收它，它的终结器会释放 {pointer}，而 C 还在使用。请在调用之后加上 runtime.KeepAlive({owner})。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
