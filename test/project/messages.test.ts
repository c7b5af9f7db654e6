import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRender, fill } from '../../server/src/messages/catalog.ts';
import { EN, HELP_EN } from '../../server/src/messages/en.ts';
import { parseLang, pickLang } from '../../server/src/messages/lang.ts';
import { HELP_ZH_CN, ZH_CN } from '../../server/src/messages/zh-cn.ts';

const placeholders = (text: string): string[] => (text.match(/\{[\w-]+\}/g) ?? []).sort();

test('every text of the edges exists in both languages with the same placeholders', () => {
  assert.deepEqual(Object.keys(ZH_CN).sort(), Object.keys(EN).sort());
  for (const [id, text] of Object.entries(EN)) {
    const other = ZH_CN[id as keyof typeof EN];
    assert.ok(other.trim() !== '', id);
    assert.deepEqual(placeholders(other), placeholders(text), id);
  }
});

test('both help texts name the same flags, commands and statuses', () => {
  const words = (text: string): string[] =>
    [...new Set(text.match(/--[\w-]+|^ {2}cgovet \w+|^ {2}\d(?= )/gm))].sort();
  assert.ok(words(HELP_EN).length > 20);
  assert.deepEqual(words(HELP_ZH_CN), words(HELP_EN));
});

test('placeholders are filled once, unknown ones stay', () => {
  assert.equal(fill('{a} and {b}', { a: '{b}', b: 2 }), '{b} and 2');
  assert.equal(fill('{x} {constructor}', {}), '{x} {constructor}');
});

test('texts of rules and of the edges are rendered, an unknown id is shown', () => {
  const messages = { en: { 'r.finding': '{p} leaks' }, 'zh-cn': { 'r.finding': '{p} 泄漏' } };
  const render = createRender([{ messages }]);
  const args = { p: 'cs' };
  assert.equal(render('en', { id: 'r.finding', args }), 'cs leaks');
  assert.equal(render('zh-cn', { id: 'r.finding', args }), 'cs 泄漏');
  assert.equal(render('en', { id: 'check.no-go-files', args }), EN['check.no-go-files']);
  assert.equal(render('en', { id: 'nowhere', args }), 'nowhere');
});

test('the language is that of the flag, else of the first locale variable that is set', () => {
  assert.equal(pickLang('en', { LANG: 'zh_CN.UTF-8' }), 'en');
  assert.equal(pickLang(undefined, { LANG: 'zh_CN.UTF-8' }), 'zh-cn');
  assert.equal(pickLang(undefined, { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }), 'en');
  assert.equal(pickLang(undefined, { LC_ALL: '', LC_MESSAGES: 'zh', LANG: 'en_US' }), 'zh-cn');
  assert.equal(pickLang(undefined, { LANG: 'zha_CN' }), 'en');
  assert.equal(pickLang(undefined, {}), 'en');
  assert.equal(parseLang('zh_CN'), 'zh-cn');
  assert.equal(parseLang('fr'), undefined);
});
