/**
 * Fixtures of a rule: `testdata/CASE.go`, or a folder `testdata/CASE/` with several files. Beside a
 * file may stand `FILE.golden`, the file after the preferred fixes, and `FILE.golden2`… for the
 * second variant and so on.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Want, wantsOf } from './expectation.ts';

/** Text by file name. */
export type Files = ReadonlyMap<string, string>;

export interface Case {
  readonly rule: string;
  readonly name: string;
  /** Absolute folder in which the files lie. */
  readonly folder: string;
  readonly files: Files;
  /** Files after the fixes, by number of the variant, which starts at 1. */
  readonly goldens: ReadonlyMap<number, Files>;
}

const SOURCE = /\.(?:go|c|h)$/;
const GOLDEN = /^(.+\.(?:go|c|h))\.golden([2-9]?)$/;

function readCase(rule: string, name: string, folder: string, names: readonly string[]): Case {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const goldens = new Map<number, Map<string, string>>();
  for (const file of names) {
    const [, source, variant] = GOLDEN.exec(file) ?? [];
    if (source === undefined) continue;
    const number = variant ? Number(variant) : 1;
    const files = goldens.get(number) ?? new Map<string, string>();
    goldens.set(number, files.set(source, read(file)));
  }
  const sources = names.filter((file) => SOURCE.test(file));
  return { rule, name, folder, files: new Map(sources.map((f) => [f, read(f)])), goldens };
}

/**
 * Every case of a rule, in order of their names; none when the folder has no testdata.
 *
 * @throws when a file belongs to no case
 */
export function casesOf(ruleFolder: string, rule: string): Case[] {
  const folder = join(ruleFolder, 'testdata');
  if (!existsSync(folder)) return [];
  const cases: Case[] = [];
  const names = readdirSync(folder).sort();
  for (const name of names) {
    if (statSync(join(folder, name)).isDirectory()) {
      const inside = join(folder, name);
      cases.push(readCase(rule, name, inside, readdirSync(inside).sort()));
    } else if (name.endsWith('.go')) {
      const own = names.filter((other) => other === name || other.startsWith(`${name}.golden`));
      cases.push(readCase(rule, name.slice(0, -'.go'.length), folder, own));
    } else if (!names.includes(GOLDEN.exec(name)?.[1] ?? '')) {
      throw new Error(`${join(folder, name)} belongs to no case`);
    }
  }
  return cases;
}

/** The expectations of every file of a case. */
export function wantsByFile(fixture: Case): Map<string, Want[]> {
  return new Map([...fixture.files].map(([file, text]) => [file, wantsOf(text)]));
}

export function isSilent(fixture: Case): boolean {
  return [...wantsByFile(fixture).values()].every((wants) => wants.length === 0);
}

/** What the fixtures of a rule lack as a set: a case of each kind, a twin for each silent one. */
export function gapsOf(rule: string, cases: readonly Case[]): string[] {
  const firesRule = (fixture: Case): boolean =>
    [...wantsByFile(fixture).values()].flat().some((want) => want.rule === rule);
  const gaps: string[] = [];
  if (!cases.some(firesRule)) {
    gaps.push(`${rule}: no fixture fires; write testdata/CASE.go with "// want ${rule}" on a line`);
  }
  if (!cases.some(isSilent)) {
    gaps.push(`${rule}: no fixture is silent; write testdata/CASE.go without any "// want"`);
  }
  for (const fixture of cases.filter(isSilent)) {
    const twin = cases.find((other) => other.name === `${fixture.name}_fires`);
    if (twin === undefined) {
      gaps.push(`${rule}/${fixture.name}: is silent and has no twin ${fixture.name}_fires`);
    } else if (isSilent(twin)) {
      gaps.push(`${rule}/${twin.name}: is the twin of a silent case and expects no finding`);
    }
  }
  return gaps;
}
