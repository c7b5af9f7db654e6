/** Fixtures, what their fixes make of them, and examples are programs that Go and the C compiler accept. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixAll, variantsOf } from './fixes.ts';
import { casesOf, type Files } from './fixture.ts';
import { goBuild, NO_COMPILE } from './go-build.ts';
import { createEngine } from './real-engine.ts';

const engine = await createEngine();
const rulesFolder = join(import.meta.dirname, '../../server/src/analysis/rules');

/** Every package that should build, by a folder name that says where it comes from. */
function packagesOf(rule: string): Map<string, Files> {
  const packages = new Map<string, Files>();
  for (const fixture of casesOf(join(rulesFolder, rule), rule)) {
    if ([...fixture.files.values()].some((text) => NO_COMPILE.test(text))) continue;
    packages.set(`${rule}/${fixture.name}`, fixture.files);
    for (let variant = 1; variant <= variantsOf(fixture, engine); variant++) {
      const { files } = fixAll(fixture.files, rule, variant, engine);
      packages.set(`${rule}/${fixture.name}.fixed${variant}`, files);
    }
  }
  return packages;
}

test('a package that does not build is reported', () => {
  const broken = new Map([['broken', new Map([['a.go', 'package p\n\nvar x int = "text"\n']])]]);
  assert.match(goBuild(broken), /broken\/a\.go:3/);
  assert.match(goBuild(new Map()), /nothing to build/);
});

const rules = readdirSync(rulesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('fixtures build, before and after every fix', () => {
  const packages = new Map(rules.flatMap((rule) => [...packagesOf(rule)]));
  assert.equal(goBuild(packages), '');
});

/** Rules about code that cgo does not accept either. */
const REJECTED_BY_CGO = new Set(['missing-include']);

test('documented examples build', async () => {
  const packages = new Map<string, Files>();
  for (const rule of rules) {
    const { example } = await import(join(rulesFolder, rule, 'example.ts'));
    for (const form of ['bad', 'good']) {
      if (NO_COMPILE.test(example[form])) continue;
      if (form === 'bad' && REJECTED_BY_CGO.has(rule)) continue;
      packages.set(`${rule}/${form}`, new Map([['example.go', example[form]]]));
    }
  }
  assert.equal(goBuild(packages), '');
});

test('the programs in examples/ build', () => {
  const folder = join(import.meta.dirname, '../../examples');
  const programs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, Files] => {
      const text = readFileSync(join(folder, name, 'main.go'), 'utf8');
      return [name, new Map([['main.go', text]])];
    });
  assert.equal(goBuild(new Map(programs)), '');
});
