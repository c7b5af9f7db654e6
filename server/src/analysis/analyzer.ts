/** The core's entry: a package in, findings and statistics out. */
import type { AnalysisOptions, Analyzer, PackageInput, PackageResult } from './analyzer-types.ts';
import type { Acquisition, Ending, Finding, Problem } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import type { PackageFacts } from './flow/facts.ts';
import { type AnalysisCache, newCache, rootAnalysis } from './flow/module-analysis.ts';
import { resourceOf } from './knowledge/go-resources.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

/** An analyzer remembers what it found out about each declaration as long as its tree lives. */
export function createAnalyzer(): Analyzer {
  const cache = newCache();
  return { analyze: (input, options = {}) => analyzePackage(cache, input, options) };
}

function analyzePackage(
  cache: AnalysisCache,
  input: PackageInput,
  options: AnalysisOptions,
): PackageResult {
  let facts: PackageFacts;
  try {
    facts = rootAnalysis(input, cache).facts(options.strict ?? false);
  } catch (error) {
    const problems = [internalProblem(error, input.files[0]?.path)];
    return { findings: [], problems, acquisitions: [] };
  }
  const problems: Problem[] = [];
  const findings: Finding[] = [];
  for (const rule of selectedRules(options)) {
    try {
      findings.push(...rule.check(facts));
    } catch (error) {
      problems.push(internalProblem(error, input.files[0]?.path));
    }
  }
  const acquisitions = acquisitionsOf(facts);
  return { findings: findings.sort(compareFindings), problems, acquisitions };
}

function selectedRules(options: AnalysisOptions): readonly Rule[] {
  const { rules } = options;
  return rules ? RULES.filter((rule) => rules.includes(rule.meta.name)) : RULES;
}

function internalProblem(error: unknown, file: string | undefined): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const message = { id: 'problem.internal', args: { reason } };
  return { kind: 'internal', message, ...(file === undefined ? {} : { file }) };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.start - b.start ||
    compareText(a.rule, b.rule) ||
    a.end - b.end ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function acquisitionsOf(facts: PackageFacts): Acquisition[] {
  return facts.functions.flatMap(({ source, result }) =>
    result.sites
      .filter(({ site }) => resourceOf(site.release) === 'memory')
      .map(({ site, ends }) => ({
        file: source.path,
        start: source.base + source.section.tree.startOf(site.node),
        ending: endingOf(ends),
      })),
  );
}

function endingOf(ends: ReadonlySet<string>): Ending {
  if (ends.has('leaked')) return 'leaked';
  if (ends.has('undecided')) return 'undecided';
  return ends.has('freed') ? 'released' : 'transferred';
}
