/** A block's release tells what kind of resource it is: no C function may look like one of Go's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  HANDLE_RELEASE,
  importedType,
  PIN_RELEASE,
  resourceMethod,
  resourceOf,
} from '../../server/src/analysis/knowledge/go-resources.ts';

test('the release of a block tells its resource', () => {
  assert.equal(resourceOf(HANDLE_RELEASE), 'handle');
  assert.equal(resourceOf(PIN_RELEASE), 'pin');
  assert.equal(resourceOf('free'), 'memory');
  assert.equal(resourceOf('g_object_unref'), 'memory');
});

test('types and methods of other packages are found by their import path', () => {
  assert.equal(importedType('runtime/cgo', 'Handle'), 'cgo.Handle');
  assert.equal(importedType('example.org/cgo', 'Handle'), '');
  assert.equal(importedType('runtime', 'toString'), '');
  assert.equal(resourceMethod('cgo.Handle', 'Delete'), 'deletes');
  assert.equal(resourceMethod('os.File', 'Delete'), undefined);
  assert.equal(resourceMethod('runtime.Pinner', 'Unpin'), 'unpins');
});
