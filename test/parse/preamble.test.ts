import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { extractPreamble, hasImportC } from '../../server/src/analysis/syntax/preamble.ts';
import { parseGoFile } from '../../server/src/parse/go-file.ts';
import { createParser, type RecoverableParser } from '../../server/src/parse/parser.ts';

let parser: RecoverableParser;

before(async () => {
  parser = await createParser();
});

/** The preamble's text, after a look at what holds for each of them. */
function preambleOf(text: string): string | undefined {
  const preamble = extractPreamble(parser.parse('go', text));
  if (!preamble) return undefined;
  const { base, text: c } = preamble;
  const go = text.slice(base, base + c.length);
  assert.equal(go.length, c.length);
  for (let i = 0; i < c.length; i++) {
    const same = c[i] === go[i] || (c[i] === ' ' && !/[\r\n]/.test(go[i] ?? ''));
    assert.ok(same, `offset ${i} has ${JSON.stringify(c[i])} for ${JSON.stringify(go[i])}`);
  }
  return c;
}

/** What is left of the preamble when blank lines and the space around lines are left out. */
function codeOf(text: string): string[] | undefined {
  const lines = preambleOf(text)?.split(/\r?\n/);
  return lines?.map((line) => line.trim()).filter((line) => line !== '');
}

describe('the preamble', () => {
  it('is a block comment above the import', () => {
    const text = 'package p\n\n/*\n#include <a.h>\nint f(void); // x\n*/\nimport "C"\n';
    assert.equal(preambleOf(text), '  \n#include <a.h>\nint f(void); // x\n  \n');
  });

  it('is a run of line comments above the import', () => {
    const text = 'package p\n\n// #define X \\\n//   1\n//int f(void);\nimport "C"\n';
    assert.equal(preambleOf(text), '   #define X \\\n     1\n  int f(void);\n');
  });

  it('is both forms mixed', () => {
    const text = 'package p\n/* int a; */ /* int b; */\n// int c;\n/* int d;\n*/\nimport "C"\n';
    assert.deepEqual(codeOf(text), ['int a;       int b;', 'int c;', 'int d;']);
  });

  it('keeps its places with CRLF, a byte order mark and text outside ASCII', () => {
    const text =
      '\uFEFFpackage é // 😀\r\n\r\n// int 漢;\r\n// char *s = "😀";\r\nimport "C"\r\n\r\nvar x = 1\r\n';
    assert.equal(preambleOf(text), '   int 漢;\r\n   char *s = "😀";\r\n');
    const { preamble } = parseGoFile(parser, text);
    const section = preamble?.syntax.sections.at(-1);
    assert.equal(section?.tree.text, 'char *s = "😀";');
    assert.equal(text.indexOf('char *s'), (preamble?.base ?? 0) + (section?.base ?? 0));
  });

  it('is not there when a blank line or code is in between', () => {
    assert.equal(preambleOf('package p\n// int a;\n\nimport "C"\n'), undefined);
    assert.equal(preambleOf('package p\n/* int a; */\n\nimport "C"\n'), undefined);
    assert.equal(preambleOf('package p\n// int a;\nimport "fmt"\nimport "C"\n'), undefined);
    assert.equal(preambleOf('package p\n\nimport "C"\n'), undefined);
    assert.equal(preambleOf('package p\n'), undefined);
  });

  it('is not a comment on the line of the import or of the token before', () => {
    assert.equal(preambleOf('package p\n/* int a; */ import "C"\n'), undefined);
    assert.equal(preambleOf('package p // int a;\nimport "C"\n'), undefined);
    assert.equal(preambleOf('package p /* int a;\n*/\nimport "C"\n'), undefined);
    assert.deepEqual(codeOf('package p // int a;\n// int b;\nimport "C"\n'), ['int b;']);
  });

  it('is only the last group of comments', () => {
    const text = 'package p\n\n// int a;\n\n// int b;\nimport "C"\n';
    assert.deepEqual(codeOf(text), ['int b;']);
  });

  it('is the comment of the spec inside parentheses', () => {
    const text =
      'package p\n\n// int no;\nimport (\n\t"fmt"\n\t// int a;\n\t// int b;\n\t"C"\n\t"os" // int no;\n)\n';
    assert.deepEqual(codeOf(text), ['int a;', 'int b;']);
  });

  it('is the comment of the declaration when "C" stands alone in parentheses', () => {
    assert.deepEqual(codeOf('package p\n\n// int a;\nimport (\n\t"C"\n)\n'), ['int a;']);
    const both = 'package p\n\n// int no;\nimport (\n\t// int a;\n\t"C"\n)\n';
    assert.deepEqual(codeOf(both), ['int a;']);
    const two = 'package p\n\n// int no;\nimport (\n\t"C"\n\t"fmt"\n)\n';
    assert.equal(preambleOf(two), undefined);
    const trailing = 'package p\n\nimport ( // int no;\n\t"C"\n\t"fmt"\n)\n';
    assert.equal(preambleOf(trailing), undefined);
  });

  it('joins those of several imports and blanks the Go code between them', () => {
    const text =
      'package p\n\n// int a;\nimport "C"\n\nimport "fmt" // é\n\n/*\nint b;\n*/\nimport "C"\n';
    assert.equal(
      preambleOf(text),
      `   int a;\n${' '.repeat(10)}\n\n${' '.repeat(17)}\n\n  \nint b;\n  \n`,
    );
  });

  it('hands out #cgo lines as directives, not as C', () => {
    const text =
      'package p\n\n/*\n#cgo LDFLAGS: -lm\n  #cgo noescape f  \n#cgofoo\nint a;\n*/\n// #cgo CFLAGS: -O\nimport "C"\n';
    assert.deepEqual(codeOf(text), ['#cgofoo', 'int a;']);
    const { directives } = parseGoFile(parser, text).preamble ?? { directives: [] };
    assert.deepEqual(
      directives.map((directive) => directive.text),
      ['#cgo LDFLAGS: -lm', '#cgo noescape f', '#cgo CFLAGS: -O'],
    );
    for (const { start, end, text: directive } of directives) {
      assert.equal(text.slice(start, end), directive);
    }
  });

  it('ends with a line end, which a directive on the last line needs', () => {
    const forms = ['// #include <a.h>\n', '/* #include <a.h> */\n', '// #include <a.h>\r\n'];
    for (const form of forms) {
      const { preamble } = parseGoFile(parser, `package p\n${form}import "C"\n`);
      assert.equal(preamble?.syntax.hasError, false, JSON.stringify(form));
      assert.equal(preamble?.syntax.sections.length, 1);
    }
  });

  it('survives a Go file that is broken further down', () => {
    const text = 'package p\n\n// int a;\nimport "C"\n\nfunc f() {\n\tif x {\n';
    assert.deepEqual(codeOf(text), ['int a;']);
  });
});

describe('hasImportC', () => {
  it('sees the import in each form', () => {
    const imports = [
      'import "C"',
      'import (\n\t"fmt"\n\t"C"\n)',
      'import "fmt"; import "C"',
      'import _ "C"',
    ];
    for (const text of imports) {
      assert.equal(hasImportC(parser.parse('go', `package p\n${text}\n`)), true, text);
    }
  });

  it('is not misled by other imports, comments and strings', () => {
    const texts = [
      'import "fmt"',
      'import `C`',
      'import "C/x"',
      '// import "C"',
      'var x = "C"',
      '',
    ];
    for (const text of texts) {
      assert.equal(hasImportC(parser.parse('go', `package p\n${text}\n`)), false, text);
    }
  });
});
