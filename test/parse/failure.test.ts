import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ParseFailure } from '../../server/src/parse/failure.ts';
import { createParser, type RecoverableParser } from '../../server/src/parse/parser.ts';
import { watchMemories } from './instance-memory.ts';
import { describeSyntax } from './plain-walk.ts';

/** An instance starts with 32 MB; the tree of `HUGE` does not fit into 40. */
const watch = watchMemories(40 * 1024 * 1024);
const consoleError = mock.method(console, 'error');
const HUGE = `package p\nvar x = ${'1+'.repeat(400_000)}1\n`;
const SMALL = 'package p\n\nfunc f() { g() }\n';

let parser: RecoverableParser;

before(async () => {
  parser = await createParser();
});
after(() => {
  watch.stop();
  consoleError.mock.restore();
});

function failure(reason: string) {
  return (error: unknown) => error instanceof ParseFailure && error.reason === reason;
}

/** Runs the garbage collector, and the finalizers of what it found. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  for (let i = 0; i < 5; i++) {
    collect();
    await setImmediate();
  }
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

  it('can be forgotten with everything that it made', async () => {
    const forgotten = await createParser();
    for (let i = 0; i < 50; i++) forgotten.open('go').update(SMALL.repeat(i));
    assert.throws(() => forgotten.parse('go', HUGE), failure('out-of-memory'));
    await forgotten.recover();
    const errors: unknown[] = [];
    const note = (error: unknown) => errors.push(error);
    process.on('uncaughtException', note);
    await collectGarbage();
    process.off('uncaughtException', note);
    assert.deepEqual(errors, []);
  });

  it('leaves a working parser alone when asked to recover', async () => {
    const instances = watch.count();
    await parser.recover();
    assert.equal(watch.count(), instances);
  });

  it('writes nothing to the console', () => {
    assert.equal(consoleError.mock.callCount(), 0);
  });
});
