/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'owner-never-released.finding':
    'What {call} returns owns C memory, and nothing here releases it\n' +
    'The garbage collector frees the Go object, not the C memory in its fields; {release} does. Call ' +
    'it with defer once the object is there, or hand the object on to somebody who does.',
  'owner-never-released.on-path':
    'What {call} returns owns C memory, which some paths never release\n' +
    'On the path below nothing releases the object or hands it on, and the C memory in its fields is ' +
    'lost; {release} would free it.',
  'owner-never-released.filled':
    '{call} leaves C memory in the object, and nothing here releases it\n' +
    'The garbage collector frees the Go object, not the C memory in its fields; {release} does. Call ' +
    'it with defer, or hand the object on to somebody who does.',
  'owner-never-released.filled-on-path':
    '{call} leaves C memory in the object, which some paths never release\n' +
    'On the path below nothing releases the object or hands it on, and the C memory in its fields is ' +
    'lost; {release} would free it.',
};

const zhCn: Catalog = {
  'owner-never-released.finding':
    '{call} 返回的对象拥有 C 内存，而这里没有释放它\n' +
    '垃圾回收器只回收 Go 对象本身，不会释放其字段所指的 C 内存，释放要靠 {release}。' +
    '请在取得对象后用 defer 调用它，或者把对象交给会释放它的一方。',
  'owner-never-released.on-path':
    '{call} 返回的对象拥有 C 内存，但有的路径没有释放它\n' +
    '在下面这条路径上，对象既没有被释放，也没有移交给别处，其字段所指的 C 内存随之泄漏。' +
    '释放它应调用 {release}。',
  'owner-never-released.filled':
    '{call} 在对象里留下了 C 内存，而这里没有释放它\n' +
    '垃圾回收器只回收 Go 对象本身，不会释放其字段所指的 C 内存，释放要靠 {release}。' +
    '请用 defer 调用它，或者把对象交给会释放它的一方。',
  'owner-never-released.filled-on-path':
    '{call} 在对象里留下了 C 内存，但有的路径没有释放它\n' +
    '在下面这条路径上，对象既没有被释放，也没有移交给别处，其字段所指的 C 内存随之泄漏。' +
    '释放它应调用 {release}。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
