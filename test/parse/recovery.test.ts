import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { GoKind } from '../../server/src/analysis/syntax/kinds.ts';
import { parseGoFile } from '../../server/src/parse/go-file.ts';
import {
  createParser,
  MAX_TEXT_LENGTH,
  type RecoverableParser,
  tooLarge,
} from '../../server/src/parse/parser.ts';
import { committedSources } from './corpus.ts';

let parser: RecoverableParser;

before(async () => {
  parser = await createParser();
});

/** What a function looks like in the middle of typing. */
const BROKEN = {
  'an open call': 'func broken() {\n\tC.free(unsafe.Pointer(\n}\n',
  'an open if': 'func broken() {\n\tif x {\n\t\ty()\n}\n',
  'an open string': 'func broken() {\n\ts := C.CString("abc)\n}\n',
  'a selector without a name': 'func broken() {\n\tC.\n}\n',
  'an open raw string': 'func broken() {\n\tx := `abc\n}\n',
  'open parameters': 'func broken(a int, b {\n\tx()\n}\n',
};

const NEXT = 'func next() {\n\ts := C.CString("x")\n\tuse(s)\n}';

describe('code that is being typed', () => {
  for (const [what, broken] of Object.entries(BROKEN)) {
    it(`with ${what} leaves the next function whole`, () => {
      const text = `package p\n\nimport "C"\n\n${broken}\n${NEXT}\n\nvar last = \`\`\n`;
      const syntax = parser.parse('go', text);
      assert.equal(syntax.hasError, true);
      const next = syntax.sections.find((section) => section.tree.text === NEXT);
      assert.notEqual(syntax.sections[2]?.tree.text, NEXT, 'something is left of the broken one');
      assert.equal(next?.tree.kindOf(0), GoKind.FunctionDeclaration);
      assert.equal(next?.tree.hasError, false);
    });
  }

  it('leaves methods, types and their comments whole behind an open brace', () => {
    const sound = [
      '// T is a type.\ntype T struct {\n\tx int\n}',
      'const c = 1',
      '//export next\n//cgovet:takes 0\nfunc (t *T) next() {}',
      'var v = `\nfunc inString() {\n`',
    ];
    const text = `package p\n\nfunc broken() {\n\tfor {\n\n${sound.join('\n\n')}\n`;
    const syntax = parser.parse('go', text);
    const found = syntax.sections.filter(
      ({ base, tree }) => base > text.indexOf('for') && !tree.hasError,
    );
    assert.deepEqual(
      found.map((section) => section.tree.text),
      sound.map((source) => source.replace(/^\/\/.*\n/gm, '')),
    );
    assert.deepEqual(
      syntax.comments.map(({ start, end }) => text.slice(start, end)),
      ['// T is a type.', '//export next', '//cgovet:takes 0'],
    );
    for (const { base, tree } of syntax.sections) assert.ok(text.startsWith(tree.text, base));
  });

  it('leaves a sound function whole that declares types and variables like a file does', () => {
    const local = 'func f() {\nif x {\n}\n\nvar y = 1\n\ntype t int\n}';
    const syntax = parser.parse('go', `package p\n\n${local}\n\nfunc g() {\n\th(\n}\n`);
    const [, f, g] = syntax.sections;
    assert.deepEqual([f?.tree.text, f?.tree.hasError, g?.tree.hasError], [local, false, true]);
  });

  it('gives a comment to the function below it, not to the broken one above', () => {
    const text = `package p\n\n${BROKEN['an open if']}\n//export next\n// next is next.\n${NEXT}\n`;
    const syntax = parser.parse('go', text);
    const start = text.indexOf('//export');
    assert.deepEqual(
      syntax.comments.map((comment) => comment.start),
      [start, text.indexOf('// next')],
    );
    const broken = syntax.sections[1];
    assert.ok(broken && broken.base + broken.tree.text.length <= start);
  });

  it('does not cut a function at its own local declarations', () => {
    const body = 'x := 1\nvar y = x\ntype t int\nconst z = 1\nfunc() {}()\n';
    const broken = `func f() {\n${body}use(\n}\n`;
    const syntax = parser.parse('go', `package p\n\n${broken}\n${NEXT}\n`);
    assert.deepEqual(
      syntax.sections.map(({ tree }) => [tree.kindOf(0), tree.hasError]),
      [
        [GoKind.PackageClause, false],
        [GoKind.FunctionDeclaration, true],
        [GoKind.FunctionDeclaration, false],
      ],
    );
  });

  it('counts a token that the parser had to invent as an error', () => {
    const syntax = parser.parse('c', 'int a\nint b;\n');
    assert.equal(syntax.hasError, true);
    assert.equal(
      syntax.sections.some((section) => section.tree.hasError),
      true,
    );
  });
});

describe('correct C', () => {
  it('may have space behind the name in an #include', () => {
    const text = '#include <a.h>  \r\n # include "b.h"\t\n#include <c.h>\nint a; \n';
    const syntax = parser.parse('c', text);
    assert.equal(syntax.hasError, false);
    assert.equal(syntax.sections.length, 4);
    for (const { base, tree } of syntax.sections) assert.ok(text.startsWith(tree.text, base));
  });
});

describe('text of any kind', () => {
  it('gives a syntax wherever a file is cut', () => {
    let cuts = 0;
    for (const { language, text } of committedSources()) {
      for (let end = 0; end <= text.length; end += 10) {
        const part = text.slice(0, end);
        const syntax =
          language === 'go' ? parseGoFile(parser, part).syntax : parser.parse('c', part);
        assert.equal(syntax.text, part);
        cuts++;
      }
    }
    assert.ok(cuts > 100);
  });

  it('gives a syntax when it is empty, binary, or no code at all', () => {
    const texts = [
      '',
      '\0',
      '\0'.repeat(1000),
      '\uFEFF',
      '\uD800',
      '漢字',
      '}'.repeat(500),
      '/*',
      '"',
    ];
    for (const text of texts) {
      for (const language of ['go', 'c'] as const) {
        const syntax = parser.parse(language, text);
        assert.equal(syntax.text, text);
        for (const { base, tree } of syntax.sections) {
          assert.equal(text.slice(base, base + tree.text.length), tree.text);
        }
      }
    }
  });

  it('keeps the rest of a file with 100,000 nested parentheses', () => {
    const nested = `${'('.repeat(100_000)}1${')'.repeat(100_000)}`;
    const syntax = parser.parse('go', `package p\nvar x = ${nested}\nfunc f() {}\n`);
    assert.deepEqual(
      syntax.sections.map((section) => section.tree.kindOf(0)),
      [GoKind.PackageClause, GoKind.VarDeclaration, GoKind.FunctionDeclaration],
    );
    assert.ok((syntax.sections[1]?.tree.nodeCount ?? 0) > 100_000);
    const open = parser.parse('go', `package p\nvar x = ${'('.repeat(100_000)}\n`);
    assert.equal(open.hasError, true);
    assert.equal(open.sections[0]?.tree.kindOf(0), GoKind.PackageClause);
  });
});

describe('tooLarge', () => {
  it('is about a text over the limit, not at it', () => {
    assert.equal(tooLarge('x'.repeat(MAX_TEXT_LENGTH)), false);
    assert.equal(tooLarge('x'.repeat(MAX_TEXT_LENGTH + 1)), true);
    assert.equal(tooLarge('xxx', 2), true);
  });
});
