/** What `--stats` counts, over the sets of files that a folder is analysed in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/project/check.ts';
import { cgoFile, folderWith, recordingEngine } from './support.ts';

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
