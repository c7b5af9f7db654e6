import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createParser, type RecoverableParser } from '../../server/src/parse/parser.ts';
import { committedSources, goSources } from './corpus.ts';
import { describeSyntax } from './plain-walk.ts';

let wasm: RecoverableParser;
let native: RecoverableParser;

before(async () => {
  wasm = await createParser();
  native = await createParser({ backend: 'native' });
});

/** The bindings hold different versions of tree-sitter, which repair broken code in different ways. */
function soundSources() {
  const sources = [...committedSources(), ...goSources()];
  return sources.filter(({ language, text }) => !wasm.parse(language, text).hasError);
}

describe('the native backend', () => {
  it('gives the trees that the WebAssembly backend gives', () => {
    const sources = soundSources();
    assert.ok(sources.length >= 3);
    for (const { name, language, text } of sources) {
      const expected = describeSyntax(wasm.parse(language, text));
      const found = describeSyntax(native.parse(language, text));
      assert.ok(found.join('\n') === expected.join('\n'), `${name} differs`);
    }
  });

  it('follows edits as the WebAssembly backend does', () => {
    let edits = 0;
    for (const { name, language, text } of soundSources().slice(0, 20)) {
      const documents = [wasm.open(language), native.open(language)];
      for (const { index } of text.slice(0, 4000).matchAll(/^/gm)) {
        const edited = `${text.slice(0, index)}/* é😀\n */${text.slice(index)}`;
        const [expected, found] = documents.map((document) =>
          describeSyntax(document.update(edited)),
        );
        if (expected?.[0] !== 'error false') continue;
        assert.deepEqual(found, expected, `${name} edited at ${index}`);
        edits++;
      }
      for (const document of documents) document.close();
    }
    assert.ok(edits > 100);
  });

  it('survives 100,000 nested parentheses', () => {
    const text = `package p\nvar x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}\n`;
    const counts = [wasm, native].map(
      (parser) => parser.parse('go', text).sections[1]?.tree.nodeCount,
    );
    assert.ok((counts[0] ?? 0) > 100_000);
    assert.equal(counts[1], counts[0]);
  });
});
