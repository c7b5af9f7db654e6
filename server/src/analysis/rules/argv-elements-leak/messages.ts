/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'argv-elements-leak.finding':
    'The C memory from {call} goes into the elements of a container, and nothing frees them\n' +
    'Freeing an array, or letting a slice or map go, does not free what its elements point to. ' +
    'Free each element with C.{release} when the container is no longer needed.',
};

const zhCn: Catalog = {
  'argv-elements-leak.finding':
    '{call} 分配的 C 内存存入了容器的元素，而没有任何代码释放这些元素\n' +
    '释放数组，或者不再使用切片、map，都不会释放元素所指的内存。请在不再需要该容器时，用 C.{release} 逐个释放元素。',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
