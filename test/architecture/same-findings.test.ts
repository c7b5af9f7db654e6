/** Both faces report the same: a check of files, as the command line does, and an editor's session. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../server/src/project/check.ts';
import { createEngine } from '../../server/src/project/load-engine.ts';
import { openEditSession } from '../../server/src/project/session.ts';
import type { LocatedFinding } from '../../server/src/project/types.ts';

const examples = join(import.meta.dirname, '../../examples');

/** What only one of two lists holds, by fingerprint and place. */
function differences(a: readonly LocatedFinding[], b: readonly LocatedFinding[]): string[] {
  const keyOf = (finding: LocatedFinding): string => JSON.stringify(finding);
  const keys = [new Set(a.map(keyOf)), new Set(b.map(keyOf))] as const;
  return [...keys[0], ...keys[1]].filter((key) => !(keys[0].has(key) && keys[1].has(key)));
}

test('the command line and the editor report the same findings (5)', async () => {
  const request = { paths: [examples], cwd: examples };
  const { findings } = await check(request, createEngine);
  assert.ok(findings.length > 0);
  const session = await openEditSession(createEngine);
  const edited: LocatedFinding[] = [];
  for (const folder of readdirSync(examples, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const path = join(examples, folder.name, 'main.go');
    session.setText(path, readFileSync(path, 'utf8'));
    for (const own of session.findings(path).values()) edited.push(...own);
  }
  session.close();
  assert.deepEqual(differences(findings, edited), []);
});

test('a finding that only one of them reports is seen', () => {
  const finding = { rule: 'a' } as LocatedFinding;
  assert.equal(differences([finding], []).length, 1);
  assert.equal(differences([], [finding]).length, 1);
  assert.equal(differences([finding], [finding]).length, 0);
});
