import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LineTable } from '../../server/src/analysis/syntax/lines.ts';

const TEXT = 'é😀b\r\n\nlast';

describe('a line table', () => {
  const table = new LineTable(TEXT);

  it('knows where lines begin and end', () => {
    assert.equal(table.lineCount, 3);
    const lines = [0, 1, 2].map((line) => TEXT.slice(table.startOf(line), table.endOf(line)));
    assert.deepEqual(lines, ['é😀b', '', 'last']);
  });

  it('gives the line and the column in UTF-16 code units', () => {
    assert.deepEqual(table.positionAt(TEXT.indexOf('b')), { line: 0, column: 3 });
    assert.deepEqual(table.positionAt(TEXT.indexOf('\n')), { line: 0, column: 5 });
    assert.deepEqual(table.positionAt(TEXT.indexOf('last')), { line: 2, column: 0 });
  });

  it('finds the way back from each position', () => {
    for (let offset = 0; offset <= TEXT.length; offset++) {
      if (TEXT[offset] === '\n' && TEXT[offset - 1] === '\r') continue;
      assert.equal(table.offsetAt(table.positionAt(offset)), offset);
    }
  });

  it('takes what lies outside for the nearest place inside', () => {
    assert.deepEqual(table.positionAt(-1), { line: 0, column: 0 });
    assert.deepEqual(table.positionAt(1000), { line: 2, column: 4 });
    assert.equal(table.offsetAt({ line: 0, column: 99 }), 4);
    assert.equal(table.offsetAt({ line: 9, column: 0 }), TEXT.length);
    assert.equal(table.offsetAt({ line: -1, column: 5 }), 0);
    assert.equal(table.offsetAt({ line: 2, column: -5 }), TEXT.indexOf('last'));
  });

  it('has one empty line for an empty text', () => {
    const empty = new LineTable('');
    assert.deepEqual([empty.lineCount, empty.startOf(0), empty.endOf(0)], [1, 0, 0]);
    assert.deepEqual(empty.positionAt(0), { line: 0, column: 0 });
  });
});
