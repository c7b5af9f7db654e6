/** The path of a finding, step by step: nothing missing, and nothing that has no part in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishOf, lineOf } from './engine.ts';
import { createEngine } from './real-engine.ts';

const engine = await createEngine();

const HEAD = `package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

`;

/** Line, counted from the function, and text of each step of the only finding. */
function pathOf(fn: string): string[] {
  const text = HEAD + fn;
  const { findings } = engine.analyze(new Map([['p.go', text]]));
  assert.equal(findings.length, 1);
  const start = lineOf(text, HEAD.length);
  return findings.flatMap(({ rule, notes }) =>
    notes.map((note) => {
      const line = lineOf(text, note.start) - start;
      return `${line} ${englishOf(rule, note.message, engine.rules)}`;
    }),
  );
}

test('branches before the block was acquired are no part of its path', () => {
  const path = pathOf(`func f(name string, times int) {
	first := C.CString(name)
	defer C.free(unsafe.Pointer(first))
	if times > 1 {
		C.puts(first)
	}
	second := C.CString(name)
	if times > 2 {
		return
	}
	C.free(unsafe.Pointer(second))
}
`);
  assert.deepEqual(path, [
    '6 C.CString allocates the C memory here',
    '7 when times > 2 is true',
    '8 this return leaves without freeing it',
    '10 another path frees it here, with C.free(unsafe.Pointer(second))',
  ]);
});

test('the path of a block of an earlier round goes through the test of the next one', () => {
  const path = pathOf(`func f(names []string, times int) {
	first := C.CString(names[0])
	defer C.free(unsafe.Pointer(first))
	if times > 1 {
		C.puts(first)
	}
	var last *C.char
	for i := 0; i < times; i++ {
		last = C.CString(names[i])
	}
	C.free(unsafe.Pointer(last))
}
`);
  assert.deepEqual(path, [
    '8 C.CString allocates the C memory here',
    '7 when i < times is true',
    '8 last gets another value here, and the memory it held is lost',
    '10 another path frees it here, with C.free(unsafe.Pointer(last))',
  ]);
});
