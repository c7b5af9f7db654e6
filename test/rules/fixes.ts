/** Applies the fixes of a rule to a case and compares with the golden files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Fix } from '../../server/src/analysis/finding.ts';
import { type Engine, lineOf } from './engine.ts';
import { isLoud } from './expectation.ts';
import type { Case, Files } from './fixture.ts';

/**
 * The files after the edits of one fix, in place.
 *
 * @throws when two edits overlap
 */
export function applyFix(files: Files, fix: Fix): Files {
  const result = new Map(files);
  for (const [file, text] of files) {
    const edits = fix.edits
      .filter((edit) => edit.file === file)
      .sort((a, b) => a.start - b.start || a.end - b.end);
    let out = '';
    let at = 0;
    for (const edit of edits) {
      if (edit.start < at) throw new Error(`edits overlap at ${file}:${lineOf(text, edit.start)}`);
      out += text.slice(at, edit.start) + edit.newText;
      at = edit.end;
    }
    result.set(file, out + text.slice(at));
  }
  return result;
}

export interface Fixed {
  readonly files: Files;
  readonly problems: readonly string[];
}

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

const loudOthers = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule !== rule && isLoud(finding.severity)).length;

/**
 * Applies variant `variant` (1 is the preferred) of every finding of the rule, one after the other,
 * analysing again in between. Each must take its finding away and bring in none of another rule.
 */
export function fixAll(files: Files, rule: string, variant: number, engine: Engine): Fixed {
  let current = files;
  for (;;) {
    const { findings } = engine.analyze(current);
    const next = findings.find((finding) => finding.rule === rule && finding.fixes.length > 0);
    const fix = next?.fixes[variant - 1] ?? next?.fixes[0];
    if (next === undefined || fix === undefined) return { files: current, problems: [] };
    const line = lineOf(current.get(next.file) ?? '', next.start);
    const fixed = applyFix(current, fix);
    const after = engine.analyze(fixed).findings;
    const where = `${next.file}:${line}: the fix`;
    if (countOf(after, rule) >= countOf(findings, rule)) {
      return { files: fixed, problems: [`${where} does not remove its finding`] };
    }
    if (loudOthers(after, rule) > loudOthers(findings, rule)) {
      return { files: fixed, problems: [`${where} brings in a finding of another rule`] };
    }
    current = fixed;
  }
}

/** How many variants the findings of the rule offer. */
export function variantsOf(fixture: Case, engine: Engine): number {
  const { findings } = engine.analyze(fixture.files);
  const own = findings.filter((finding) => finding.rule === fixture.rule);
  return Math.max(0, ...own.map((finding) => finding.fixes.length));
}

function writeGolden(fixture: Case, variant: number, files: Files): void {
  for (const [file, text] of files) {
    if (!fixture.goldens.get(variant)?.has(file)) continue;
    writeFileSync(join(fixture.folder, `${file}.golden${variant === 1 ? '' : variant}`), text);
  }
}

/** What is wrong with one variant; with `update` its golden file is written first. */
function variantFlaws(fixture: Case, variant: number, engine: Engine, update: boolean): string[] {
  const { files, problems } = fixAll(fixture.files, fixture.rule, variant, engine);
  const flaws = [...problems];
  for (const file of engine.brokenFiles(files)) flaws.push(`${file}: does not parse after the fix`);
  const golden = fixture.goldens.get(variant);
  if (golden === undefined) return flaws;
  if (update) {
    writeGolden(fixture, variant, files);
    return flaws;
  }
  for (const [file, text] of files) {
    const expected = golden.get(file) ?? fixture.files.get(file);
    if (text !== expected) flaws.push(`${file}: variant ${variant} of the fix gives:\n${text}`);
  }
  return flaws;
}

/**
 * What is wrong with the fixes of a case: a result that does not parse, keeps its finding or brings in
 * another, differs from the golden file where there is one, or a golden file for a variant that nobody
 * offers. A second application changes nothing: it ends when no finding of the rule offers a fix.
 */
export function flawsOfFixes(fixture: Case, engine: Engine, update: boolean): string[] {
  const offered = variantsOf(fixture, engine);
  const flaws = [...fixture.goldens.keys()]
    .filter((variant) => variant > offered)
    .map((variant) => `there is a golden file for variant ${variant}, but ${offered} are offered`);
  const variants = Array.from({ length: offered }, (_, index) => index + 1);
  return [...flaws, ...variants.flatMap((n) => variantFlaws(fixture, n, engine, update))];
}

/** Variants that the rule offers somewhere and that no golden file shows. */
export function variantGaps(rule: string, cases: readonly Case[], engine: Engine): string[] {
  const offered = Math.max(0, ...cases.map((fixture) => variantsOf(fixture, engine)));
  const variants = Array.from({ length: offered }, (_, index) => index + 1);
  return variants
    .filter((variant) => !cases.some((fixture) => fixture.goldens.has(variant)))
    .map((variant) => `${rule}: no golden file shows variant ${variant} of its fix`);
}
