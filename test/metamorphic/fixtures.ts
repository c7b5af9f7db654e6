/** The fixtures of all rules, and what a transformation makes of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, casesOf, type Files } from '../rules/fixture.ts';
import { type Package, parsePackage, type Transformation } from './package.ts';

const rulesFolder = join(import.meta.dirname, '../../server/src/analysis/rules');

export interface Fixture {
  /** Rule and case. */
  readonly name: string;
  readonly files: Files;
  readonly source: Package;
}

function fixtureOf({ rule, name, files }: Case): Fixture {
  return { name: `${rule}/${name}`, files, source: parsePackage(files) };
}

/** In order of their rules and names. */
export function allFixtures(): Fixture[] {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((rule) => casesOf(join(rulesFolder, rule), rule).map(fixtureOf));
}

/** The programs that a transformation makes, by the name of the fixture. */
export function transformed(
  fixtures: readonly Fixture[],
  { apply }: Transformation,
): Map<string, Files> {
  const out = new Map<string, Files>();
  for (const { name, source } of fixtures) {
    const files = apply(source);
    if (files !== undefined) out.set(name, files);
  }
  return out;
}
