/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'finalizer-frees-again.finding':
    'The finalizer frees again what {method} has freed\nThe method does not reset the field that it frees and does not clear the finalizer, so after an explicit call the collector runs it a second time: a double free at a time that nobody chose. Set the field to nil after freeing it, or call runtime.SetFinalizer(x, nil) in the method.',
  'finalizer-frees-again.method': '{method} frees the field and leaves the pointer in it',
};

const zhCn: Catalog = {
  'finalizer-frees-again.finding':
    '终结器会把 {method} 已释放的内存再释放一次\n该方法既没有重置它释放的字段，也没有清除终结器，因此显式调用之后，垃圾回收器还会再执行一次：在谁也无法预料的时刻发生重复释放。请在释放后把字段置为 nil，或者在方法里调用 runtime.SetFinalizer(x, nil)。',
  'finalizer-frees-again.method': '{method} 释放了字段，却把指针留在里面',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
