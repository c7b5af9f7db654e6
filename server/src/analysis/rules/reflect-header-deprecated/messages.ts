/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'reflect-header-deprecated.slice':
    'reflect.SliceHeader is deprecated\n' +
    'Its Data is an integer, which the garbage collector does not follow. unsafe.Slice makes a slice from a ' +
    'pointer and a length, unsafe.SliceData gives the pointer back.',
  'reflect-header-deprecated.string':
    'reflect.StringHeader is deprecated\n' +
    'Its Data is an integer, which the garbage collector does not follow. unsafe.StringData gives the ' +
    'pointer, unsafe.String makes a string from a pointer and a length.',
  'fix.unsafe-slice': 'Use unsafe.Slice',
  'fix.unsafe-string-data': 'Use unsafe.StringData',
};

const zhCn: Catalog = {
  'reflect-header-deprecated.slice':
    'reflect.SliceHeader 已被弃用\n' +
    '它的 Data 是一个整数，垃圾回收器不会跟踪它。unsafe.Slice 由指针和长度得到切片，' +
    'unsafe.SliceData 则取回指针。',
  'reflect-header-deprecated.string':
    'reflect.StringHeader 已被弃用\n' +
    '它的 Data 是一个整数，垃圾回收器不会跟踪它。unsafe.StringData 取得指针，' +
    'unsafe.String 由指针和长度得到字符串。',
  'fix.unsafe-slice': '改用 unsafe.Slice',
  'fix.unsafe-string-data': '改用 unsafe.StringData',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
