/**
 * The patterns of memory between Go and C: what is found in a program of each, and in the same program
 * written differently.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LANGS } from '../../server/src/analysis/rules/rule.ts';
import { analyse } from '../metamorphic/engine.ts';
import { explains, KNOWN_CHANGES } from '../metamorphic/known-changes.ts';
import { parsePackage } from '../metamorphic/package.ts';
import { TRANSFORMATIONS } from '../metamorphic/transformations/index.ts';
import { type Change, changesIn } from '../metamorphic/verdicts.ts';
import type { Files } from '../rules/fixture.ts';
import { renderPage } from './page.ts';
import { allPrograms, type Program } from './programs.ts';
import { TITLES } from './titles.ts';

/** A program is written in at least so many other ways. */
const VARIANTS = 4;

const programs = allPrograms();

function told({ lost, gained, moved, where }: Change): string {
  return moved
    ? `${moved} moved: ${where}`
    : `${gained ?? 'nothing'} for ${lost ?? 'nothing'}: ${where}`;
}

function changes(files: Files): Change[] {
  return changesIn(files, analyse(files).findings);
}

function changesOfVariants({ pattern, name, files }: Program): string[] {
  const source = parsePackage(files);
  let variants = 0;
  const problems: string[] = [];
  for (const { name: transformation, apply } of TRANSFORMATIONS) {
    const variant = apply(source);
    if (variant === undefined) continue;
    variants++;
    const where = `${pattern}/${name}`;
    const isKnown = (change: Change): boolean =>
      KNOWN_CHANGES.some((known) => explains(known, transformation, where, change));
    const unknown = changes(variant).filter((change) => !isKnown(change));
    problems.push(...unknown.map((change) => `${transformation}: ${told(change)}`));
  }
  if (variants < VARIANTS) problems.push(`is only written in ${variants} other ways`);
  return problems;
}

test('no pattern is missing', () => {
  const patterns = [...new Set(programs.map(({ pattern }) => pattern))];
  assert.deepEqual(patterns, Object.keys(TITLES));
  const numbers = Array.from({ length: 32 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`);
  assert.deepEqual(patterns, numbers);
});

for (const program of programs) {
  test(`${program.pattern}: ${program.name}`, () => {
    assert.deepEqual(changes(program.files).map(told), []);
    assert.deepEqual(changesOfVariants(program), []);
  });
}

for (const lang of LANGS) {
  test(`the page of the patterns is up to date: ${lang}`, () => {
    const suffix = lang === 'en' ? '' : `.${lang}`;
    const path = join(import.meta.dirname, `../../docs/patterns${suffix}.md`);
    const page = renderPage(programs, lang);
    if (process.env.UPDATE === '1') writeFileSync(path, page);
    assert.equal(readFileSync(path, 'utf8'), page, 'npm run test:update -- patterns writes it');
  });
}
