/** Every rule over its fixtures and its documentation; see CONTRIBUTING.md for the format. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LANGS } from '../../server/src/analysis/rules/rule.ts';
import { compareTexts } from '../architecture/checks/languages.ts';
import { isLoud } from './expectation.ts';
import {
  failuresOnCuts,
  malformedFindings,
  unmetExpectations,
  unstableResults,
} from './findings.ts';
import { flawsOfFixes, variantGaps } from './fixes.ts';
import { casesOf, gapsOf } from './fixture.ts';
import { createEngine } from './real-engine.ts';

const rulesFolder = join(import.meta.dirname, '../../server/src/analysis/rules');
const update = process.env.UPDATE === '1';
const engine = await createEngine();

const none = (problems: readonly string[]): void => assert.equal(problems.join('\n'), '');

test('the registry holds every rule folder', () => {
  const folders = readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  assert.ok(folders.length > 0);
  assert.deepEqual(
    engine.rules.map((rule) => rule.name),
    folders,
  );
});

for (const meta of engine.rules) {
  const cases = casesOf(join(rulesFolder, meta.name), meta.name);

  test(`${meta.name}: fires and stays silent where it should`, () =>
    none(gapsOf(meta.name, cases)));

  for (const fixture of cases) {
    test(`${meta.name}/${fixture.name}`, () => {
      none(engine.brokenFiles(fixture.files).map((file) => `${file} does not parse`));
      none(malformedFindings(fixture.files, engine));
      none(unmetExpectations(fixture, engine));
      none(unstableResults(fixture.files, engine));
      none(flawsOfFixes(fixture, engine, update));
    });
  }

  test(`${meta.name}: every variant of its fixes has a golden file`, () => {
    none(variantGaps(meta.name, cases, engine));
    const hasGolden = cases.some((fixture) => fixture.goldens.size > 0);
    assert.equal(hasGolden, meta.fixable, 'golden files and "fixable" disagree');
  });

  test(`${meta.name}: survives fixtures cut at every 50th byte`, () => {
    none(cases.flatMap((fixture) => failuresOnCuts(fixture, engine)));
  });

  test(`${meta.name}: its example fires once, the repaired one not at all`, () => {
    const loud = (source: string): string[] =>
      engine
        .analyze(new Map([['example.go', source]]))
        .findings.filter(({ rule, severity }) => isLoud(severity) || rule === meta.name)
        .map((finding) => finding.rule);
    assert.deepEqual(loud(meta.example.bad), [meta.name]);
    assert.deepEqual(loud(meta.example.good), []);
    none(engine.brokenFiles(new Map([['bad.go', meta.example.bad]])));
  });

  test(`${meta.name}: texts and page say the same in both languages`, () => {
    none(compareTexts(meta.messages.en, meta.messages['zh-cn']));
    none(compareTexts({ ...meta.docs.en }, { ...meta.docs['zh-cn'] }));
    for (const lang of LANGS) {
      const { title } = meta.docs[lang];
      assert.doesNotMatch(title, /[.。]$|\n/, 'a title is one line without a full stop');
    }
  });
}
