import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { NO_NODE, type SyntaxTree } from '../../server/src/analysis/syntax/tree.ts';
import type { Backend } from '../../server/src/parse/backend.ts';
import { convert } from '../../server/src/parse/convert.ts';
import { createParser, type RecoverableParser } from '../../server/src/parse/parser.ts';
import { loadWebBackend } from '../../server/src/parse/web-backend.ts';
import { committedSources, goSources, type Source } from './corpus.ts';
import { describeSyntax, loadPlainWalk } from './plain-walk.ts';

let parser: RecoverableParser;
let backend: Backend;
let plainWalk: Awaited<ReturnType<typeof loadPlainWalk>>;

before(async () => {
  parser = await createParser();
  backend = await loadWebBackend();
  plainWalk = await loadPlainWalk();
});

/** The compact form of the whole text; a parser reads a broken Go text piece by piece instead. */
function compactForm({ language, text }: Source): readonly string[] {
  const parsed = backend.parse(language, text);
  const conversion = convert(parsed, text);
  parsed.delete();
  return describeSyntax({ language, text, ...conversion });
}

describe('compact trees', () => {
  it('hold what a plain walk over the nodes of the parser finds in the committed files', () => {
    for (const source of committedSources()) {
      const compact = compactForm(source);
      assert.deepEqual(compact, plainWalk(source.language, source.text), source.name);
      assert.ok(compact.length > 10, `${source.name} has little in it`);
    }
  });

  it('have no error in committed files that have none', () => {
    const whole = committedSources().filter((file) => !file.name.startsWith('first half'));
    assert.ok(whole.length >= 3);
    for (const { name, language, text } of whole) {
      assert.equal(parser.parse(language, text).hasError, false, name);
    }
  });

  it('hold what a plain walk finds in files of the installed Go', () => {
    for (const source of goSources()) {
      const compact = compactForm(source).join('\n');
      const plain = plainWalk(source.language, source.text).join('\n');
      assert.ok(compact === plain, `${source.name} differs`);
    }
  });

  it('number the nodes in document order and link each to its parent', () => {
    const { text } = committedSources().find((file) => file.name === 'statements.go') ?? {
      text: '',
    };
    const trees = parser.parse('go', text).sections.map((section) => section.tree);
    assert.ok(trees.length > 5);
    for (const tree of trees) checkLinks(tree);
  });

  it('give the offsets of a text with a byte order mark, CRLF and characters outside ASCII', () => {
    const text = '\uFEFFpackage p\r\n\r\nvar é = "😀漢" // ü\r\nvar x = é\r\n';
    const syntax = parser.parse('go', text);
    assert.equal(syntax.hasError, false);
    assert.deepEqual(
      syntax.sections.map(({ base, tree }) => [base, tree.text]),
      [
        [1, 'package p'],
        [14, 'var é = "😀漢"'],
        [text.indexOf('var x'), 'var x = é'],
      ],
    );
    for (const { base, tree } of syntax.sections) {
      assert.equal(text.slice(base, base + tree.text.length), tree.text);
    }
  });

  it('end a comment before the line end, in files with CRLF, too', () => {
    const text = 'package p // a\r\n/* b */\r\nvar x = 1 + // c\r\n\t2\r\n';
    const { comments, sections } = parser.parse('go', text);
    const inside = sections.flatMap(({ base, tree }) => {
      const [start = 0, end = 0] = tree.comments;
      return tree.comments.length === 0 ? [] : [{ start: base + start, end: base + end }];
    });
    assert.deepEqual(
      [...comments, ...inside].map(({ start, end }) => text.slice(start, end)),
      ['// a', '/* b */', '// c'],
    );
  });

  it('keep comments apart, and commas out', () => {
    const syntax = parser.parse('go', '// a\npackage p\nvar x /* b */, y = 1, /* c */ 2\n// d\n');
    assert.deepEqual(
      syntax.comments.map(({ start, end }) => syntax.text.slice(start, end)),
      ['// a', '// d'],
    );
    const tree = syntax.sections[1]?.tree;
    assert.ok(tree);
    const inside = [...tree.comments];
    assert.deepEqual(
      [tree.text.slice(inside[0], inside[1]), tree.text.slice(inside[2], inside[3])],
      ['/* b */', '/* c */'],
    );
    assert.deepEqual(leaves(tree), ['x', 'y', '1', '2']);
  });
});

function leaves(tree: SyntaxTree): string[] {
  const all = Array.from({ length: tree.nodeCount }, (_, node) => node);
  return all.filter((node) => tree.first(node) === NO_NODE).map((node) => tree.textOf(node));
}

function checkLinks(tree: SyntaxTree): void {
  let linked = 1;
  assert.equal(tree.parentOf(0), NO_NODE);
  for (let node = 0; node < tree.nodeCount; node++) {
    let former = node;
    for (const child of tree.children(node)) {
      assert.equal(tree.parentOf(child), node);
      assert.ok(child > former && tree.startOf(child) >= tree.startOf(node));
      assert.ok(tree.endOf(child) <= tree.endOf(node));
      former = child;
      linked++;
    }
  }
  assert.equal(linked, tree.nodeCount);
}
