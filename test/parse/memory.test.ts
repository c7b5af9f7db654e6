import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createParser } from '../../server/src/parse/parser.ts';
import { committedSources } from './corpus.ts';
import { watchMemories } from './instance-memory.ts';

const watch = watchMemories();
after(() => watch.stop());

/** Texts large enough that an instance outgrows its first 32 MB when a few trees stay. */
const texts = committedSources().map(({ language, text }) => ({ language, text: text.repeat(20) }));

describe('the memory of the parser', () => {
  it('does not grow when files are parsed again and again', async () => {
    const parser = await createParser();
    const round = () => {
      for (const { language, text } of texts) parser.parse(language, text);
    };
    round();
    const first = watch.newest();
    for (let i = 0; i < 10; i++) round();
    assert.ok(first > 0);
    assert.equal(watch.newest(), first);
  });

  it('does not grow by the cursors that walked over deep trees', async () => {
    const parser = await createParser();
    const text = `package p\nvar x = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`;
    parser.parse('go', text);
    const first = watch.newest();
    for (let i = 0; i < 600; i++) parser.parse('go', text);
    assert.ok(first > 0);
    assert.equal(watch.newest(), first);
  });

  it('does not grow when documents are edited and closed', async () => {
    const parser = await createParser();
    const round = () => {
      for (const { language, text } of texts) {
        const document = parser.open(language);
        for (let edit = 0; edit < 2; edit++) document.update(`${text}\n// ${edit}\n`);
        document.close();
      }
    };
    round();
    const first = watch.newest();
    for (let i = 0; i < 30; i++) round();
    assert.ok(first > 0);
    assert.equal(watch.newest(), first);
  });
});
