/** What is counted and reported once, over the sets of files that a folder is analysed in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/project/check.ts';
import { cgoFile, folderWith, recordingEngine } from './support.ts';

const LEAK = { severity: 'warning', confidence: 'certain', notes: [], fixes: [] } as const;

test('an acquisition counts once, however many sets of files hold it', async (context) => {
  const root = folderWith(context, {
    'a.go': cgoFile('a'),
    'b_linux.go': cgoFile('b'),
    'b_windows.go': cgoFile('b'),
  });
  const { inputs, makeEngine } = recordingEngine();
  const { stats } = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.equal(inputs.length, 2);
  const { acquisitions, released } = stats.acquisitions;
  assert.deepEqual({ acquisitions, released }, { acquisitions: 3, released: 3 });
});

test('one acquisition leaks once, though another set of files sees it leak otherwise', async (context) => {
  const root = folderWith(context, {
    'a.go': cgoFile('a'),
    'b_linux.go': cgoFile('b'),
    'b_windows.go': cgoFile('b'),
  });
  const { makeEngine } = recordingEngine((input) => {
    const windows = input.files.some(({ path }) => path === 'b_windows.go');
    const rule = windows ? 'marker' : 'mark';
    const message = { id: 'mark.finding', args: { text: rule } };
    const place = { file: 'a.go', start: 0, end: 1, function: 'f' };
    return [{ ...LEAK, ...place, rule, message, category: 'leak' }];
  });
  const { findings } = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.deepEqual(
    findings.map((finding) => finding.rule),
    ['mark'],
  );
});
