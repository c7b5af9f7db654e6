/** Which releases may stand for one another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  mayStandFor,
  releaseGroups,
} from '../../server/src/analysis/knowledge/libraries/releases.ts';

test('every function stands for itself and for those of its group, both ways', () => {
  assert.ok(mayStandFor('nobody_knows_it', 'nobody_knows_it'));
  for (const group of releaseGroups()) {
    for (const used of group) for (const other of group) assert.ok(mayStandFor(used, other));
  }
});

test('functions of different groups do not stand for one another', () => {
  assert.ok(!mayStandFor('free', 'sqlite3_free'));
  assert.ok(!mayStandFor('sqlite3_free', 'free'));
  assert.ok(!mayStandFor('free', 'nobody_knows_it'));
});

test('of two groups with a common member, the others do not stand for one another', () => {
  assert.ok(mayStandFor('gst_buffer_unref', 'gst_mini_object_unref'));
  assert.ok(mayStandFor('gst_query_unref', 'gst_mini_object_unref'));
  assert.ok(!mayStandFor('gst_query_unref', 'gst_buffer_unref'));
});
