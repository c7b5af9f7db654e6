import assert from 'node:assert/strict';
import Module from 'node:module';
import { before, describe, it } from 'node:test';
import type { Tree } from 'web-tree-sitter';
import type { ParsedTree } from '../../server/src/parse/backend.ts';
import { convert } from '../../server/src/parse/convert.ts';
import { ParserUnavailable } from '../../server/src/parse/failure.ts';
import { GrammarMap } from '../../server/src/parse/grammar-map.ts';
import { type BackendName, createParser } from '../../server/src/parse/parser.ts';
import { loadWebBackend } from '../../server/src/parse/web-backend.ts';
import { directAccess, openCursor } from '../../server/src/parse/web-cursor.ts';
import { committedSources } from './corpus.ts';
import { describeSyntax } from './plain-walk.ts';

/** Calls `step` while no package of this name can be found. */
async function without(name: string, step: () => Promise<void>): Promise<void> {
  const resolve: (...args: unknown[]) => unknown = Reflect.get(Module, '_resolveFilename');
  const failing = (...args: unknown[]) => {
    if (args[0] === name) throw new Error(`there is no ${name}`);
    return resolve(...args);
  };
  Reflect.set(Module, '_resolveFilename', failing);
  try {
    await step();
  } finally {
    Reflect.set(Module, '_resolveFilename', resolve);
  }
}

describe('a backend that cannot be loaded', () => {
  const cases: [BackendName, string, RegExp][] = [
    ['wasm', 'web-tree-sitter', /npm ci/],
    ['wasm', 'tree-sitter-c/tree-sitter-c.wasm', /npm ci/],
    ['native', 'tree-sitter', /npm rebuild tree-sitter/],
  ];
  for (const [backend, missing, advice] of cases) {
    it(`says what to do: ${backend} without ${missing}`, async () => {
      await without(missing, async () => {
        await assert.rejects(
          createParser({ backend }),
          (error) => error instanceof ParserUnavailable && advice.test(error.message),
        );
      });
    });
  }
});

describe('a grammar of another version', () => {
  it('is refused when it has a kind or a field that the tables lack', () => {
    const unavailable = (part: RegExp) => (error: unknown) =>
      error instanceof ParserUnavailable &&
      part.test(error.message) &&
      /npm ci/.test(error.message);
    const map = new GrammarMap('go', 10);
    map.check(['call_expression', 'block'], ['name']);
    assert.throws(
      () => map.check(['spaceship_expression'], []),
      unavailable(/spaceship_expression/),
    );
    assert.throws(() => map.check([], ['rocket']), unavailable(/"rocket"/));
    assert.throws(() => new GrammarMap('c', 10).check(['short_var_declaration'], []));
  });
});

describe('the cursor without the wrapper', () => {
  let backend: Awaited<ReturnType<typeof loadWebBackend>>;

  before(async () => {
    backend = await loadWebBackend();
  });

  /** The same tree, walked with the documented cursor of the package. */
  function documented(parsed: ParsedTree): ParsedTree {
    const tree: Tree = Reflect.get(parsed, 'tree');
    const walk: ParsedTree['walk'] = (visit) => {
      const cursor = openCursor(tree, undefined);
      try {
        return visit(cursor);
      } finally {
        cursor.delete();
      }
    };
    return { grammar: parsed.grammar, usable: true, walk, edit: () => {}, delete: () => {} };
  }

  it('is in use with the version that is installed', () => {
    const parsed = backend.parse('go', 'package p\n');
    const kind = parsed.walk((cursor) => cursor.constructor.name);
    parsed.delete();
    assert.equal(kind, 'DirectCursor');
  });

  it('walks as the documented one does', () => {
    for (const { name, language, text } of committedSources()) {
      const parsed = backend.parse(language, text);
      const [direct, wrapped] = [parsed, documented(parsed)].map((tree) =>
        describeSyntax({ language, text, ...convert(tree, text) }),
      );
      parsed.delete();
      assert.deepEqual(direct, wrapped, name);
    }
  });

  it('is not used when a function of the package is missing', () => {
    assert.equal(directAccess({}), undefined);
    assert.equal(directAccess({ HEAP32: new Int32Array(8), _ts_init: () => 0 }), undefined);
  });
});
