import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Backend } from '../../server/src/parse/backend.ts';
import { parseOnce } from '../../server/src/parse/file-syntax.ts';
import { declarationCuts } from '../../server/src/parse/go-layout.ts';
import { convertPieces } from '../../server/src/parse/pieces.ts';
import { loadWebBackend } from '../../server/src/parse/web-backend.ts';
import { committedSources, goSources } from './corpus.ts';
import { describeSyntax } from './plain-walk.ts';

let backend: Backend;

before(async () => {
  backend = await loadWebBackend();
});

/** The first line of each declaration, with `?` before those that are not sure. */
function firstLines(text: string): string[] {
  return declarationCuts(text).map(({ offset, sure }) => {
    const line = text.slice(offset).split(/\r?\n/, 1)[0];
    return sure ? `${line}` : `? ${line}`;
  });
}

describe('the layout of a Go file', () => {
  it('shows where declarations and their comments begin', () => {
    const text = [
      'package p // not above',
      'import "C"',
      '',
      '// not above',
      '',
      '// T is',
      '/* a',
      'type. */',
      'type T struct {',
      'var x int',
      '}',
      '//export F',
      'func F[K any](k K) {}',
      'func (t *T) M() {}',
      'const (',
      ')',
      'var x = func() {}',
    ].join('\n');
    const expected = [
      'import "C"',
      '// T is',
      '//export F',
      'func (t *T) M() {}',
      'const (',
      'var x = func() {}',
    ];
    assert.deepEqual(firstLines(text), expected);
    assert.deepEqual(firstLines(text.replaceAll('\n', '\r\n')), expected);
  });

  it('is not misled by strings and comments', () => {
    const text = [
      'var a = `',
      'func f() {',
      '` + "{" + "\\"{" + string(\'{\') + string(\'\\\'\')',
      '/*',
      'func g() {',
      '*/ // func h() {',
      'var b = "`"',
      'var c = `',
      'func k() {',
      '`',
    ].join('\n');
    assert.deepEqual(firstLines(text), ['var a = `', 'var b = "`"', 'var c = `']);
  });

  it('is unsure of declarations behind an open brace, and sure of functions', () => {
    const text =
      'func f() {\nvar x = 1\n}\nfunc g() {\n\tif x {\n}\ntype t int\n\nvar v int\nfunc h() {}\n';
    assert.deepEqual(firstLines(text), [
      'func f() {',
      'func g() {',
      '? type t int',
      '? var v int',
      'func h() {}',
    ]);
  });

  it('finds functions behind a raw string that was not closed', () => {
    const text = 'func f() {\n\tx := `abc\n}\n\nfunc g() {\n\ty := `\n`\n}\n\nfunc h() {}\n';
    assert.deepEqual(firstLines(text), ['func f() {', 'func g() {', 'func h() {}']);
  });

  it('cuts a correct file so that its pieces give what the whole gives', () => {
    let compared = 0;
    for (const { name, language, text } of [...committedSources(), ...goSources()]) {
      const whole = parseOnce(backend, language, text);
      if (language !== 'go' || whole.hasError) continue;
      const pieces = convertPieces(text, (piece) => parseOnce(backend, language, piece));
      const [expected, found] = [whole, pieces].map((conversion) =>
        describeSyntax({ language, text, ...conversion }).join('\n'),
      );
      assert.ok(found === expected, `${name} differs`);
      compared++;
    }
    assert.ok(compared >= 2);
  });
});
