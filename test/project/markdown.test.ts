import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unwrapped } from '../../server/src/messages/markdown.ts';

test('a line break inside a paragraph becomes a space only where the text has one', () => {
  assert.equal(unwrapped('C 堆上的\n内存'), 'C 堆上的内存');
  assert.equal(unwrapped('不会释放，\n`C.free` 才会'), '不会释放，`C.free` 才会');
  assert.equal(unwrapped('请用 `C.GoBytes`\n复制'), '请用 `C.GoBytes` 复制');
  assert.equal(unwrapped('the heap\nof C'), 'the heap of C');
});

test('list items are joined with their own lines only', () => {
  const text = '前面：\n- 第一项\n  继续\n- 第二项\n1. 第三项\n\n后面';
  assert.equal(unwrapped(text), '前面：\n- 第一项继续\n- 第二项\n1. 第三项\n\n后面');
});

test('code, headings, tables and quotations keep their lines', () => {
  const texts = [
    '```go\na()\n\nb()\n```\n正文',
    '# 标题\n正文',
    '| 甲 | 乙 |\n|---|---|\n| 一 | 二 |',
    '> 引用\n\n- 项\n\n      缩进',
  ];
  for (const text of texts) assert.equal(unwrapped(text), text);
});
