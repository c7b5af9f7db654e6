import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ParseFailure } from '../../server/src/parse/failure.ts';
import { createParser, type RecoverableParser } from '../../server/src/parse/parser.ts';
import { watchMemories } from './instance-memory.ts';
import { describeSyntax } from './plain-walk.ts';

/** An instance starts with 32 MB; the tree of `HUGE` does not fit into 40. */
const watch = watchMemories(40 * 1024 * 1024);
const HUGE = `package p\nvar x = ${'1+'.repeat(400_000)}1\n`;
const SMALL = 'package p\n\nfunc f() { g() }\n';

let parser: RecoverableParser;

before(async () => {
  parser = await createParser();
});
after(() => watch.stop());

function failure(reason: string) {
  return (error: unknown) => error instanceof ParseFailure && error.reason === reason;
}

describe('a parser that runs out of memory', () => {
  it('says so, says that it cannot be used, and can be made anew', async () => {
    const lines = describeSyntax(parser.parse('go', SMALL));
    assert.throws(() => parser.parse('go', HUGE), failure('out-of-memory'));
    assert.throws(() => parser.parse('go', SMALL), failure('recovering'));
    const instances = watch.count();
    await parser.recover();
    assert.equal(watch.count(), instances + 1);
    assert.deepEqual(describeSyntax(parser.parse('go', SMALL)), lines);
  });

  it('takes its open documents along', async () => {
    const large = parser.open('go');
    const small = parser.open('go');
    const before = small.update(SMALL);
    large.update(SMALL);
    assert.throws(() => large.update(HUGE), failure('out-of-memory'));
    assert.throws(() => small.update(`${SMALL}\n`), failure('recovering'));
    await parser.recover();
    const after = small.update(`${SMALL}\nvar x = 1\n`);
    assert.deepEqual(describeSyntax(after), describeSyntax(parser.parse('go', after.text)));
    assert.deepEqual(describeSyntax(large.update(SMALL)), describeSyntax(before));
    large.close();
    small.close();
  });

  it('leaves a working parser alone when asked to recover', async () => {
    const instances = watch.count();
    await parser.recover();
    assert.equal(watch.count(), instances);
  });
});
