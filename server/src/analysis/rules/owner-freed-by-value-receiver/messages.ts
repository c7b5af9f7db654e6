/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  'owner-freed-by-value-receiver.finding':
    '{method} resets {field} in a copy only; the original keeps the pointer that was freed\nThe receiver is a value, so the assignment changes a copy that ends with the call. A second call frees the same memory again, and every later use reads freed memory. Use a pointer receiver, *{type}.',
  'owner-freed-by-value-receiver.copy': 'the receiver is a copy of the value that the caller has',
};

const zhCn: Catalog = {
  'owner-freed-by-value-receiver.finding':
    '{method} 只重置了副本里的 {field}，原对象仍保留着已释放的指针\n接收者是值，赋值修改的只是随调用结束而消失的副本。再次调用会重复释放同一块内存，之后的任何使用都会读到已释放的内存。请改用指针接收者 *{type}。',
  'owner-freed-by-value-receiver.copy': '接收者是调用者所持有的值的副本',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
