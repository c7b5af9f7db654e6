import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  alarmsOnCorrect,
  alarmsOnRepair,
  familyOfClass,
  foundBy,
  nearMisses,
} from '../../bench/corpus/score.ts';
import type { FaultySite } from '../../bench/corpus/sites.ts';
import type { LocatedFinding } from '../../server/src/project/types.ts';
import { findingOn } from './support.ts';

const SITE: FaultySite = {
  id: 'x',
  repo: 'o/n',
  commit: 'c',
  path: 'a.go',
  line: 9,
  function: 'T.F',
  scope: 'intra',
  why: '',
  class: 'leak-malloc',
  repair: { commit: 'd', lines: [9, 11] },
};

const of = (...findings: readonly LocatedFinding[]) => ({ findings, problems: [] });

test('a site is found by what stands on its line, acquires there or loses there', () => {
  const found = foundBy(
    SITE,
    of(
      findingOn(9),
      findingOn(4, { notes: [['exit', 9]] }),
      findingOn(5, { notes: [['acquisition', 9]] }),
      findingOn(6, { notes: [['branch', 9]] }),
      findingOn(8),
      findingOn(10),
    ),
  );
  assert.deepEqual(
    found.map(({ relation, finding }) => [relation, finding.range.start.line]),
    [
      ['stands', 9],
      ['exit', 4],
      ['acquisition', 5],
    ],
  );
});

test('of memory that was given back and met again, the label may stand at either place', () => {
  const notes = [['release', 9]] as const;
  const found = foundBy(
    SITE,
    of(findingOn(12, { category: 'free', notes }), findingOn(13, { category: 'leak', notes })),
  );
  assert.deepEqual(
    found.map(({ relation, finding }) => [relation, finding.range.start.line]),
    [['release', 12]],
  );
  assert.equal(alarmsOnCorrect(SITE, of(findingOn(12, { category: 'free', notes }))).length, 1);
});

test('another file, another family and a mere hint find nothing, but are said to be near', () => {
  const findings = of(
    findingOn(9, { file: 'b.go' }),
    findingOn(9, { category: 'handle' }),
    findingOn(9, { severity: 'info' }),
    findingOn(30),
  );
  assert.deepEqual(foundBy(SITE, findings), []);
  const near = nearMisses(SITE, findings);
  assert.deepEqual(
    near.map(({ category, range }) => [category, range.start.line]),
    [
      ['handle', 9],
      ['leak', 9],
      ['leak', 30],
    ],
  );
});

test('errors and both categories of a family count', () => {
  const free = findingOn(9, { category: 'free', severity: 'error' });
  assert.equal(foundBy(SITE, of(free)).length, 1);
  const handle = findingOn(9, { category: 'unsafe' });
  assert.equal(foundBy({ ...SITE, class: 'handle-leak' }, of(handle)).length, 1);
});

test('an exit on a correct line belongs to another block; any family alarms there', () => {
  const findings = of(
    findingOn(2, { notes: [['exit', 9]] }),
    findingOn(9, { severity: 'hint' }),
    findingOn(9, { category: 'interop' }),
    findingOn(3, { notes: [['acquisition', 9]] }),
  );
  const alarms = alarmsOnCorrect(SITE, findings);
  assert.deepEqual(
    alarms.map(({ relation }) => relation),
    ['stands', 'acquisition'],
  );
});

test('repaired lines reach from the first to the last; exits count in the family of the repair', () => {
  const findings = of(
    findingOn(8),
    findingOn(9),
    findingOn(11, { category: 'pointer' }),
    findingOn(12),
    findingOn(2, { notes: [['exit', 10]] }),
    findingOn(2, { category: 'pointer', notes: [['exit', 10]] }),
  );
  const lines = alarmsOnRepair(SITE, findings).map(({ finding }) => finding.range.start.line);
  assert.deepEqual(lines, [9, 11, 2]);
  const { repair: _, ...unrepaired } = SITE;
  assert.deepEqual(alarmsOnRepair(unrepaired, findings), []);
});

test('classes belong to two families', () => {
  const leakOrFree = ['leak-in-loop', 'double-free', 'use-after-free', 'wrong-free-function'];
  for (const name of [...leakOrFree, 'defer-captures-nil', 'free-of-go-memory']) {
    assert.equal(familyOfClass(name), 'leak+free', name);
  }
  for (const name of ['handle-leak', 'uintptr-stash', 'missing-keepalive', 'other']) {
    assert.equal(familyOfClass(name), 'pointer+handle', name);
  }
});
