/** Checks of what the analysis says about a case, apart from its fixes. Each returns sentences. */
import { isDeepStrictEqual } from 'node:util';
import type { Finding, Message, Severity } from '../../server/src/analysis/finding.ts';
import { SEVERITIES } from '../../server/src/analysis/finding.ts';
import { LANGS, type RuleMeta } from '../../server/src/analysis/rules/rule.ts';
import { type Engine, englishOf, lineOf } from './engine.ts';
import { mismatches, type Seen, wantedNotesOf } from './expectation.ts';
import { type Case, type Files, wantsByFile } from './fixture.ts';

/** Findings and their notes against the expectations in the files. */
export function unmetExpectations(fixture: Case, engine: Engine): string[] {
  const { findings } = engine.analyze(fixture.files);
  return [...wantsByFile(fixture)].flatMap(([file, wants]) => {
    const text = fixture.files.get(file) ?? '';
    const own = findings.filter((finding) => finding.file === file);
    const seen = own.map(
      ({ rule, severity, message, start }): Seen => ({
        line: lineOf(text, start),
        rule,
        severity,
        message: englishOf(rule, message, engine.rules),
      }),
    );
    return [...mismatches(file, seen, wants), ...missingNotes(file, text, findings, engine)];
  });
}

function missingNotes(
  file: string,
  text: string,
  findings: readonly Finding[],
  engine: Engine,
): string[] {
  const notes = findings.flatMap(({ rule, notes: steps }) =>
    steps
      .filter((step) => step.file === file)
      .map(({ start, message }) => ({
        line: lineOf(text, start),
        text: englishOf(rule, message, engine.rules),
      })),
  );
  return wantedNotesOf(text)
    .filter(({ line, pattern }) => !notes.some((n) => n.line === line && pattern.test(n.text)))
    .map(({ line, pattern }) => {
      const there = notes.filter((n) => n.line === line).map((n) => n.text);
      return `${file}:${line}: no note ${pattern}; there: ${there.join('; ') || 'none'}`;
    });
}

/** Whatever the same input can give that is not the same: a second run, a fresh engine, a clone. */
export function unstableResults(files: Files, engine: Engine): string[] {
  const first = engine.analyze(files);
  const problems: string[] = [];
  if (!isDeepStrictEqual(engine.analyze(files), first)) problems.push('a second run differs');
  if (!isDeepStrictEqual(engine.fresh().analyze(files), first)) {
    problems.push('an engine that remembers nothing gives another result');
  }
  try {
    if (!isDeepStrictEqual(structuredClone(first), first)) problems.push('a clone differs');
  } catch {
    problems.push('the result is not plain data: structuredClone refuses it');
  }
  return problems;
}

function messageFlaws(message: Message, meta: RuleMeta): string[] {
  return LANGS.flatMap((lang) => {
    const text = meta.messages[lang][message.id];
    if (text === undefined) return [`${lang} has no text ${message.id}`];
    const missing = [...text.matchAll(/\{(\w+)\}/g)].find(
      ([, name = '']) => !(name in message.args),
    );
    return missing === undefined ? [] : [`${lang} ${message.id} lacks the argument ${missing[0]}`];
  });
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

function findingFlaws(finding: Finding, files: Files, meta: RuleMeta): string[] {
  const flaws: string[] = [];
  const spans = [finding, ...finding.notes, ...finding.fixes.flatMap((fix) => fix.edits)];
  for (const { file, start, end } of spans) {
    const length = files.get(file)?.length;
    if (length === undefined) flaws.push(`names the file ${file}`);
    else if (!(0 <= start && start <= end && end <= length))
      flaws.push(`${start}-${end} in ${file}`);
  }
  if (finding.start === finding.end) flaws.push('is empty');
  if (finding.category !== meta.category) flaws.push(`has category ${finding.category}`);
  if (rank(finding.severity) < rank(meta.severity)) flaws.push('is more severe than its rule');
  if (finding.fixes.length > 0 && !meta.fixable) flaws.push('has a fix, the rule says it has none');
  const messages = [
    finding.message,
    ...finding.notes.map((note) => note.message),
    ...finding.fixes.map((fix) => fix.title),
  ];
  return [...flaws, ...messages.flatMap((message) => messageFlaws(message, meta))];
}

/** Findings that break their contract: ranges, texts, severity, order. */
export function malformedFindings(files: Files, engine: Engine): string[] {
  const { findings, problems } = engine.analyze(files);
  const flaws = problems
    .filter((problem) => problem.kind === 'internal')
    .map((problem) => `internal problem: ${JSON.stringify(problem.message)}`);
  const order = [...files.keys()].sort();
  for (const [index, finding] of findings.entries()) {
    const meta = engine.rules.find((rule) => rule.name === finding.rule);
    const found = meta === undefined ? ['has no rule'] : findingFlaws(finding, files, meta);
    flaws.push(...found.map((flaw) => `${finding.rule} at ${finding.start}: ${flaw}`));
    const before = findings[index - 1];
    if (before === undefined) continue;
    const step = order.indexOf(finding.file) - order.indexOf(before.file);
    if (step < 0 || (step === 0 && finding.start < before.start)) {
      flaws.push(`${finding.rule} at ${finding.start}: is out of order`);
    }
  }
  return flaws;
}

const CUT = 50;

/** Cuts every file at every 50th byte; what throws or ends in an internal problem is named. */
export function failuresOnCuts(fixture: Case, engine: Engine): string[] {
  const failures: string[] = [];
  for (const [file, text] of fixture.files) {
    const bytes = Buffer.from(text);
    for (let length = 0; length < bytes.length; length += CUT) {
      const cut = new Map(fixture.files).set(file, bytes.subarray(0, length).toString());
      const failure = failureOn(cut, engine);
      if (failure !== undefined) failures.push(`${file} cut at byte ${length}: ${failure}`);
    }
  }
  return failures;
}

/** Why the analysis failed on these files; undefined when it did not. */
export function failureOn(files: Files, engine: Engine): string | undefined {
  try {
    const { problems } = engine.analyze(files);
    const internal = problems.find((problem) => problem.kind === 'internal');
    return internal === undefined ? undefined : JSON.stringify(internal.message);
  } catch (error) {
    return String(error);
  }
}
