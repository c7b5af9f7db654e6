/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'field-without-owner.finding':
    'The C memory from {call} goes into {field}, which nothing in the package frees\n' +
    'The garbage collector frees the Go object, not the C memory in its fields, and no function of the ' +
    'package frees this field or hands it on. Give {type} a Close method that frees it, and call that ' +
    'where the object is no longer needed.',
  'field-without-owner.in-copy':
    'The C memory from {call} is kept in a copy of {type} only, and lost with it\n' +
    '{function} has a value receiver, so {field} is set in a copy that ends with the call: whatever ' +
    'frees the field later never sees this block. Use a pointer receiver.',
  'field-without-owner.stored': 'it is stored in {field} here',
  'field-without-owner.lost': 'the object from {call} is dropped here, and its C memory is lost',
};

const zhCn: Catalog = {
  'field-without-owner.finding':
    '{call} 得到的 C 内存存入了 {field}，而包内没有任何代码释放这个字段\n' +
    '垃圾回收器只回收 Go 对象，不会释放其字段所指的 C 内存；包内也没有函数释放或移交这个字段。' +
    '请给 {type} 加上释放它的 Close 方法，并在对象不再需要时调用。',
  'field-without-owner.in-copy':
    '{call} 得到的 C 内存只保存在 {type} 的副本里，会随副本一起丢失\n' +
    '{function} 用的是值接收者，{field} 只在副本里被修改，而副本在调用结束时就消失了：以后释放该字段的代码' +
    '看不到这块内存。请改用指针接收者。',
  'field-without-owner.stored': '在这里存入 {field}',
  'field-without-owner.lost': '{call} 返回的对象在这里被丢弃，它的 C 内存随之泄漏',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
