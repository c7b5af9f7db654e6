import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTree, verdict } from './check.ts';
import { CHECKS } from './checks/index.ts';

const root = join(import.meta.dirname, '../..');
const repository = readTree(root);

for (const check of CHECKS) {
  test(check.name, () => {
    assert.equal(verdict(check.inspect(repository)), undefined);
  });

  test(`${check.name}: reports every planted violation`, () => {
    assert.ok(check.planted.length > 0, 'the check has no planted violation');
    for (const { files, report } of check.planted) {
      const { violations } = check.inspect(new Map(Object.entries(files)));
      assert.match(violations.join('\n'), report);
    }
  });

  test(`${check.name}: fails when it looks at nothing (11)`, () => {
    assert.match(verdict(check.inspect(new Map())) ?? '', /inspected nothing/);
  });
}
