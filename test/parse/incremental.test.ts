import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { DocumentParser, FileSyntax } from '../../server/src/analysis/syntax/file.ts';
import type { Backend } from '../../server/src/parse/backend.ts';
import { convert } from '../../server/src/parse/convert.ts';
import { GoDocument, parseGoFile } from '../../server/src/parse/go-file.ts';
import { createParser, parserOver, type RecoverableParser } from '../../server/src/parse/parser.ts';
import { changeBetween } from '../../server/src/parse/text-change.ts';
import { loadWebBackend } from '../../server/src/parse/web-backend.ts';
import { committedSources } from './corpus.ts';
import { describeSyntax } from './plain-walk.ts';

let parser: RecoverableParser;

before(async () => {
  parser = await createParser();
});

/** Numbers that look random and are the same in every run (xorshift). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const SNIPPETS = [
  '',
  '\n',
  '(',
  ')',
  '{',
  '}',
  '"',
  '/*',
  '*/',
  '//',
  'x',
  '漢',
  '😀',
  '\r\n',
  ';',
  ' if a {',
];

function randomEdit(text: string, next: (below: number) => number): string {
  const at = next(text.length + 1);
  const removed = next(3) === 0 ? next(40) : 0;
  const copied = next(4) === 0 ? text.slice(next(text.length), next(text.length)) : '';
  const inserted = copied.slice(0, 60) || (SNIPPETS[next(SNIPPETS.length)] ?? '');
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

describe('changeBetween', () => {
  it('finds the replaced stretch with rows and columns in UTF-16 code units', () => {
    assert.deepEqual(changeBetween('a\né😀b\nc', 'a\né😀漢\n!b\nc'), {
      startIndex: 5,
      oldEndIndex: 5,
      newEndIndex: 8,
      startPosition: { row: 1, column: 3 },
      oldEndPosition: { row: 1, column: 3 },
      newEndPosition: { row: 2, column: 1 },
    });
  });

  it('finds nothing between equal texts', () => {
    assert.equal(changeBetween('a', 'a'), undefined);
  });

  it('does not count a common character twice', () => {
    const change = changeBetween('aa', 'aaa');
    assert.deepEqual([change?.startIndex, change?.oldEndIndex, change?.newEndIndex], [2, 2, 3]);
  });
});

describe('a document', () => {
  it('gives after each of many edits what a full parse gives', () => {
    let compared = 0;
    for (const { name, language, text } of committedSources()) {
      const next = numbers(20);
      const document = parser.open(language);
      let current = text;
      for (let edit = 0; edit < 60; edit++) {
        const incremental = describeSyntax(document.update(current));
        const full = describeSyntax(parser.parse(language, current));
        assert.ok(incremental.join('\n') === full.join('\n'), `${name} differs after edit ${edit}`);
        compared++;
        current = edit % 20 === 19 ? text : randomEdit(current, next);
      }
      document.close();
    }
    assert.ok(compared > 300);
  });

  it('keeps the trees of declarations whose source did not change', () => {
    const document = parser.open('go');
    const text = 'package p\n\nfunc a() { x() }\n\nfunc b() { y() }\n\nfunc c() { z() }\n';
    const before = trees(document, text);
    const after = trees(document, `// new\n${text.replace('y()', 'y(1)')}`);
    assert.deepEqual(
      after.map((tree, i) => tree === before[i]),
      [true, true, false, true],
    );
    const swapped = trees(document, 'package p\nfunc c() { z() }\nfunc a() { x() }\n');
    assert.ok(swapped[1] === before[3] && swapped[2] === before[1], 'moved declarations are kept');
    document.close();
  });

  it('does not keep the tree of a declaration that has an error', () => {
    const document = parser.open('go');
    const text = 'package p\n\nfunc a() { x( }\n';
    const before = document.update(text);
    const after = document.update(`${text}\nfunc b() {}\n`);
    assert.ok(before.sections[1]?.tree.hasError);
    assert.notEqual(after.sections[1]?.tree, before.sections[1]?.tree);
    document.close();
  });

  it('follows an edit of the space behind an #include', () => {
    const document = parser.open('c');
    for (const text of [
      '#include <a.h>\nint a;\n',
      '#include <a.h> \nint a;\n',
      '#include <a.h>\n\nint a;\n',
    ]) {
      const syntax = document.update(text);
      assert.deepEqual(describeSyntax(syntax), describeSyntax(parser.parse('c', text)));
      assert.equal(syntax.hasError, false);
      assert.equal(syntax.text, text);
    }
    document.close();
  });

  it('does not offer the tree of a sound declaration to a broken one', async () => {
    const backend = await loadWebBackend();
    const text = 'package p\n\nfunc a() { x( }\n\nfunc b() {}\n';
    const parsed = backend.parse('go', text);
    const asked: string[] = [];
    convert(parsed, text, {
      reuse: (_, source) => {
        asked.push(source);
        return undefined;
      },
    });
    parsed.delete();
    assert.deepEqual(asked, ['package p', 'func b() {}']);
  });

  it('hands out the same syntax for the same text', () => {
    const document = parser.open('go');
    const syntax = document.update('package p\n');
    assert.equal(document.update('package p\n'), syntax);
    document.close();
  });

  it('can be used again after it was closed', () => {
    const document = parser.open('c');
    const first = document.update('int a;\n');
    document.close();
    document.close();
    assert.deepEqual(describeSyntax(document.update('int a;\n')), describeSyntax(first));
    document.close();
  });

  it('leaves what it handed out as it was', () => {
    const document = parser.open('go');
    const syntax = document.update('package p\nvar x = 1\n');
    const lines = describeSyntax(syntax);
    document.update('package q\nvar yy = 22\n');
    document.close();
    assert.deepEqual(describeSyntax(syntax), lines);
  });
});

describe('a document that stays broken', () => {
  it('has the parser read only the declaration that is being typed in', async () => {
    const backend = await loadWebBackend();
    const read: string[] = [];
    const spy: Backend = {
      parse(language, text) {
        read.push(text);
        return backend.parse(language, text);
      },
      tryParse(language, text, former) {
        read.push(text);
        return backend.tryParse(language, text, former);
      },
      recover: () => backend.recover(),
    };
    const document = parserOver(spy).open('go');
    const others = Array.from({ length: 20 }, (_, i) => `func f${i}() {\n\tg()\n}\n`).join('\n');
    const text = (typed: string) => `package p\n\nfunc a() {\n\tif x {\n\t${typed}\n}\n\n${others}`;
    document.update(text(''));
    read.length = 0;
    document.update(text('y()'));
    assert.deepEqual(read, ['func a() {\n\tif x {\n\ty()\n}\n\n']);
    const repaired = document.update(text('y()\n\t}'));
    assert.equal(repaired.hasError, false);
    read.length = 0;
    document.update(text('y(1)'));
    assert.deepEqual(read.slice(1), ['func a() {\n\tif x {\n\ty(1)\n}\n\n']);
    document.close();
  });
});

describe('a Go document', () => {
  it('keeps the trees of the preamble when Go code changes', () => {
    const text = 'package p\n\n// int f(int);\nimport "C"\n\nfunc a() { C.f(1) }\n';
    const document = new GoDocument(parser);
    const before = document.update(text);
    const moved = document.update(text.replace('package p', 'package longer'));
    assert.equal(moved.preamble?.base, (before.preamble?.base ?? 0) + 5);
    assert.equal(
      moved.preamble?.syntax.sections[0]?.tree,
      before.preamble?.syntax.sections[0]?.tree,
    );
    assert.notEqual(moved.preamble?.syntax.sections.length, 0);
    document.close();
  });

  it('follows a preamble that comes, changes and goes', () => {
    const document = new GoDocument(parser);
    const texts = [
      'package p\n',
      'package p\n// int f(int);\nimport "C"\n',
      'package p\n// int f(long);\nimport "C"\n',
      'package p\nimport "C"\n',
    ];
    for (const text of texts) {
      const { preamble } = document.update(text);
      const full = parseGoFile(parser, text).preamble;
      assert.equal(preamble?.base, full?.base);
      assert.deepEqual(lines(preamble?.syntax), lines(full?.syntax));
    }
    document.close();
  });
});

function trees(document: DocumentParser, text: string) {
  return document.update(text).sections.map((section) => section.tree);
}

function lines(syntax: FileSyntax | undefined) {
  return syntax && describeSyntax(syntax);
}
