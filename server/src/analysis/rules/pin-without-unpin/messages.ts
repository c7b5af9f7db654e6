/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'pin-without-unpin.finding':
    'What {call} pins is never unpinned\nWhen the garbage collector finds a Pinner that was dropped with pins, the program panics: "found leaking pinned pointer; forgot to call Unpin?". Call Unpin when C no longer uses the memory.',
  'pin-without-unpin.on-path':
    'What {call} pins is unpinned on some paths only\nOn at least one way the Pinner is dropped with pins, and the garbage collector then panics: "found leaking pinned pointer; forgot to call Unpin?". Call Unpin with defer, which covers every exit.',
};

const zhCn: Catalog = {
  'pin-without-unpin.finding':
    '{call} 固定的内存始终没有解除固定\n垃圾回收器发现仍有固定内存的 Pinner 被丢弃时，程序会 panic："found leaking pinned pointer; forgot to call Unpin?"。请在 C 不再使用这块内存时调用 Unpin。',
  'pin-without-unpin.on-path':
    '{call} 固定的内存只在部分路径上解除固定\n至少有一条路径丢弃了仍有固定内存的 Pinner，垃圾回收器随后会 panic："found leaking pinned pointer; forgot to call Unpin?"。请用 defer 调用 Unpin，以覆盖所有出口。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
