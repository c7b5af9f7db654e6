/** The catalogs of the edges, as they are when the program runs; those of rules: test/rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TEXTS } from '../../server/src/lsp/texts.ts';
import { EN } from '../../server/src/messages/en.ts';
import { ZH_CN } from '../../server/src/messages/zh-cn.ts';
import { compareTexts } from './checks/languages.ts';

test('the texts of the command line are in both languages (12)', () => {
  assert.ok(Object.keys(EN).length > 0);
  assert.deepEqual(compareTexts(EN, ZH_CN), []);
});

test('the texts of the language server are in both languages (12)', () => {
  assert.ok(Object.keys(TEXTS.en).length > 0);
  assert.deepEqual(compareTexts(TEXTS.en, TEXTS['zh-cn']), []);
});

test('a missing text, a lost placeholder and an untranslated sentence are reported', () => {
  const en = { a: 'Free {name} here', b: 'This is never freed', c: 'C' };
  const zh = { a: '在此处释放', b: 'This is never freed', c: 'C', d: '多余' };
  assert.deepEqual(compareTexts(en, zh), [
    'a: the placeholders differ',
    'b: is not translated',
    'd: no English text',
  ]);
});
