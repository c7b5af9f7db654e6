/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'constructor-error-path.finding':
    'The C memory from {call} is lost when this constructor fails\n' +
    'The finished object owns the block, but on the path below the object never reaches the caller, so nobody ' +
    'can release the block any more. Free it before each exit that gives no object.',
};

const zhCn: Catalog = {
  'constructor-error-path.finding':
    '构造失败时，{call} 分配的 C 内存会丢失\n' +
    '构造完成的对象拥有这块内存，但在下面这条路径上，对象没有交给调用者，于是再也没有人能释放它。' +
    '请在每个不返回对象的出口之前释放。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
