/** An analysis that remembers earlier versions of a package finds what a fresh one finds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import { GoDocument } from '../../server/src/parse/go-file.ts';
import { createParser } from '../../server/src/parse/parser.ts';
import { parseFile } from './package.ts';
import { Random } from './random.ts';

const FUNCTIONS = 6;

/** Bodies of `func fN(p *C.char, n int) (*C.char, error)`; `NEXT` is one of the functions. */
const BODIES: readonly string[] = [
  'C.free(unsafe.Pointer(p)); return nil, nil',
  'kept = p; return nil, nil',
  'C.look(p); return p, nil',
  'return NEXT(p, n-1)',
  'if n == 0 { return NEXT(p, n) }; C.free(unsafe.Pointer(p)); return nil, nil',
  'defer NEXT(p, n); return nil, errors.New("x")',
  'q := C.CString("x"); NEXT(q, n); return NEXT(p, n)',
  'q, err := NEXT(p, n); if err != nil { return nil, err }; C.free(unsafe.Pointer(q)); return nil, nil',
  'if p == nil { return C.CString("y"), nil }; return NEXT(nil, n)',
  'panic("x")',
  'q, _ := NEXT(nil, n); C.look(q); return p, nil',
  'for i := 0; i < n; i++ { NEXT(C.CString("z"), i) }; return nil, nil',
];

function packageOf(random: Random, bodies: readonly string[]): string {
  const next = (): string => `f${random.below(FUNCTIONS)}`;
  const functions = bodies.map((body, i) => {
    return `func f${i}(p *C.char, n int) (*C.char, error) {\n\t${body.replace(/NEXT/g, next)}\n}\n`;
  });
  return `package p\n\n// #include <stdlib.h>\n// void look(char *);\nimport "C"\nimport (\n\t"errors"\n\t"unsafe"\n)\n\nvar kept *C.char\n\n${functions.join('\n')}`;
}

test('random edits of functions that call each other', async () => {
  const parser = await createParser();
  let reported = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const random = new Random(seed);
    const document = new GoDocument(parser);
    const analyzer = createAnalyzer();
    const pick = (): string => BODIES[random.below(BODIES.length)] ?? '';
    const bodies = Array.from({ length: FUNCTIONS }, pick);
    for (let edit = 0; edit < 10; edit++) {
      bodies[random.below(FUNCTIONS)] = pick();
      const text = packageOf(new Random(seed), bodies);
      const { syntax, preamble } = document.update(text);
      const file = { path: 'a.go', syntax, ...(preamble === undefined ? {} : { preamble }) };
      const remembered = analyzer.analyze({ files: [file] });
      const fresh = createAnalyzer().analyze({ files: [parseFile('a.go', text)] });
      assert.deepEqual(remembered, fresh, `seed ${seed}, edit ${edit}`);
      reported += fresh.findings.length;
    }
    document.close();
  }
  assert.ok(reported > 100, 'most packages have something to report');
});
