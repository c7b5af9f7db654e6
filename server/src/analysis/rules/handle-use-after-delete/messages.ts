/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'handle-use-after-delete.finding':
    '{call} looks up a handle that was deleted\nThe lookup panics with "runtime/cgo: misuse of an invalid Handle". Delete the handle after its last use, with defer.',
  'handle-use-after-delete.twice':
    '{call} deletes a handle that was deleted already\nThe second Delete panics with "runtime/cgo: misuse of an invalid Handle". Keep one of the two.',
  'handle-use-after-delete.passed':
    '{call} gets a handle that was deleted\nWhen C calls back with it, the lookup panics with "runtime/cgo: misuse of an invalid Handle". Delete the handle after C is done with it.',
  'handle-use-after-delete.id':
    '{call} looks up an id that was taken out of the table\n' +
    'It finds nothing or, where ids are used again, another object. Take the id out after its last use.',
  'handle-use-after-delete.id-passed':
    '{call} gets an id that was taken out of the table\n' +
    'When C calls back with it, the lookup finds nothing or another object. Take the id out after C is done with it.',
};

const zhCn: Catalog = {
  'handle-use-after-delete.finding':
    '{call} 查找的句柄已经删除\n查找会 panic："runtime/cgo: misuse of an invalid Handle"。请在最后一次使用之后删除句柄，例如用 defer。',
  'handle-use-after-delete.twice':
    '{call} 删除的句柄早已删除\n第二次 Delete 会 panic："runtime/cgo: misuse of an invalid Handle"。请只保留其中一个。',
  'handle-use-after-delete.passed':
    '{call} 得到的句柄已经删除\nC 用它回调时，查找会 panic："runtime/cgo: misuse of an invalid Handle"。请在 C 用完之后再删除句柄。',
  'handle-use-after-delete.id':
    '{call} 查找的编号已经从表里移除\n' +
    '什么也找不到；如果编号会重复使用，还可能找到另一个对象。请在最后一次使用之后再移除。',
  'handle-use-after-delete.id-passed':
    '{call} 得到的编号已经从表里移除\n' +
    'C 用它回调时，什么也找不到，或者找到另一个对象。请在 C 用完之后再移除。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
