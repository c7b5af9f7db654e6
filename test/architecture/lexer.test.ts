import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, lex } from './lexer.ts';

test('imports in every form are read', () => {
  const source = [
    "import { a, type b as c } from './one.ts';",
    "import type { T } from './two.ts';",
    "export * from './three.ts';",
    "import './four.ts';",
    "const five = await import('./five.ts');",
    "const six = require('./six.cjs');",
    "type Seven = import('./seven.ts').Seven;",
    'import {\n  x,\n  y,\n} from "./eight.ts";',
  ].join('\n');
  const imports = importsOf(source);
  assert.deepEqual(
    imports.map((entry) => entry.specifier),
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((name, i) =>
      i === 5 ? `./${name}.cjs` : `./${name}.ts`,
    ),
  );
  assert.deepEqual(imports[0]?.names, ['a', 'b']);
  assert.deepEqual(
    imports.map((entry) => entry.typeOnly),
    [false, true, false, false, false, false, false, false],
  );
});

test('imports inside comments, strings and templates are not imports', () => {
  const source = [
    "// import './comment.ts';",
    '/* import "./block.ts"; */',
    'const go = `package p\nimport "C"\nimport "unsafe"\n`;',
    `const text = "import './string.ts'";`,
    'const regex = /import "x"[/"]/;',
    "import { real } from './real.ts';",
  ].join('\n');
  assert.deepEqual(
    importsOf(source).map((entry) => entry.specifier),
    ['./real.ts'],
  );
});

test('code inside a template is code, its text is not', () => {
  const template = ['`text $', '{call({ b: 1 })} more`'].join('');
  const { code } = lex(`const a = ${template}; // note\nnext();`);
  assert.match(code, /call\(\{ b: 1 \}\)/);
  assert.doesNotMatch(code, /text|more|note/);
  assert.match(code, /next\(\)/);
});

test('a slash that divides starts no regular expression', () => {
  const { code } = lex('const half = total / 2; const quarter = (a + b) / 4; end();');
  assert.match(code, /end\(\)/);
});
