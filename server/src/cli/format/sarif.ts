/**
 * Writes a report as SARIF 2.1.0, within the limits of GitHub's code scanning. The path of a finding is
 * there three times: as related locations, as a code flow, and as links in the message, since viewers
 * show one or the other.
 */
import { pathToFileURL } from 'node:url';
import type { NoteRole, Problem, Severity } from '../../analysis/finding.ts';
import type { Lang, RuleMeta } from '../../analysis/rules/rule.ts';
import { say } from '../../messages/catalog.ts';
import { unwrapped } from '../../messages/markdown.ts';
import { repositoryUri, rulePageUri } from '../../project/installation.ts';
import type { LocatedFinding, LocatedFix } from '../../project/types.ts';
import type { Report } from './report.ts';
import {
  artifactLocation,
  noteLocation,
  physicalLocation,
  ROOT_ID,
  region,
} from './sarif-location.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What GitHub takes at most: results in a run, locations of a result, locations of its flows, tags. */
const MOST_RESULTS = 25_000;
const MOST_LOCATIONS = 1_000;
const MOST_FLOW_LOCATIONS = 10_000;
const MOST_TAGS = 20;

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

const PRECISION = { certain: 'very-high', likely: 'high', advice: 'medium' } as const;
const PROBLEM_SEVERITY = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
} as const;

/** Words that the standard proposes for steps of a flow. */
const KINDS: Readonly<Record<NoteRole, readonly string[]>> = {
  acquisition: ['acquire', 'memory'],
  branch: ['branch'],
  exit: ['exit'],
  release: ['release', 'memory'],
  use: ['memory'],
};

const LANGUAGE: Readonly<Record<Lang, string>> = { en: 'en-US', 'zh-cn': 'zh-CN' };

function descriptor(rule: RuleMeta, { lang, version }: Report): object {
  const { title, why, fix, silent } = rule.docs[lang];
  const part = (id: 'explain.fix' | 'explain.silent', body: string): string =>
    `\n\n## ${say(lang, id)}\n\n${body}`;
  const markdown = unwrapped(why + part('explain.fix', fix) + part('explain.silent', silent));
  const helpUri = rulePageUri(version, rule.name, lang);
  return {
    id: rule.name,
    name: rule.name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: unwrapped(why) },
    help: { text: markdown, markdown },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      tags: [
        'cgo',
        rule.category,
        rule.severity === 'hint' ? 'maintainability' : 'reliability',
      ].slice(0, MOST_TAGS),
      precision: PRECISION[rule.confidence],
      'problem.severity': PROBLEM_SEVERITY[rule.severity],
    },
  };
}

/** Brackets are marks of links in a SARIF message. */
function escaped(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

/** The message, then each step of the path as a link to the related location of that number. */
function messageText(finding: LocatedFinding, { text }: Report): string {
  const steps = finding.notes.slice(0, MOST_LOCATIONS).map(({ file, range, message }, index) => {
    const place = escaped(`${file}:${range.start.line}:${range.start.column}`);
    return `- [${place}](${index + 1}): ${escaped(text(message))}`;
  });
  return [escaped(text(finding.message)), ...steps].join('\n');
}

function codeFlow(finding: LocatedFinding, { text }: Report): object {
  const steps = finding.notes.slice(0, MOST_FLOW_LOCATIONS).map((note, index) => ({
    executionOrder: index + 1,
    kinds: KINDS[note.role],
    location: noteLocation(note, text),
  }));
  return { threadFlows: [{ locations: steps }] };
}

function fixJson({ title, safe, edits }: LocatedFix, { text }: Report): object {
  const byFile = new Map<string, object[]>();
  for (const { file, range, newText } of edits) {
    const replacements = byFile.get(file) ?? [];
    replacements.push({ deletedRegion: region(range), insertedContent: { text: newText } });
    byFile.set(file, replacements);
  }
  return {
    description: { text: text(title) },
    artifactChanges: [...byFile].map(([file, replacements]) => ({
      artifactLocation: artifactLocation(file),
      replacements,
    })),
    properties: { safe },
  };
}

/** Either every result of a run has the list of suppressions or none. */
function suppressionsOf({ suppressed }: LocatedFinding): object[] {
  if (suppressed === undefined) return [];
  return [{ kind: 'inSource', status: 'accepted', justification: suppressed.reason }];
}

function resultJson(finding: LocatedFinding, report: Report, withSuppressions: boolean): object {
  const { rule, severity, category, confidence, message, file, range, notes, fixes } = finding;
  const related = notes.slice(0, MOST_LOCATIONS).map((note, index) => ({
    id: index + 1,
    ...noteLocation(note, report.text),
  }));
  return {
    ruleId: rule,
    ruleIndex: report.rules.findIndex((meta) => meta.name === rule),
    level: LEVEL[severity],
    message: { text: messageText(finding, report) },
    locations: [physicalLocation(file, range)],
    ...(notes.length > 0
      ? { relatedLocations: related, codeFlows: [codeFlow(finding, report)] }
      : {}),
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixJson(fix, report)) } : {}),
    partialFingerprints: { 'cgovet/v1': finding.fingerprint },
    ...(withSuppressions ? { suppressions: suppressionsOf(finding) } : {}),
    properties: {
      category,
      confidence,
      severity,
      messageId: message.id,
      function: finding.function,
    },
  };
}

function notificationJson({ kind, message, file }: Problem, { text }: Report): object {
  return {
    descriptor: { id: kind },
    level: kind === 'internal' ? 'error' : 'warning',
    message: { text: text(message) },
    ...(file === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }] }),
  };
}

function notifications(report: Report): object[] {
  const { result, lang } = report;
  const list = result.problems.map((problem) => notificationJson(problem, report));
  const left = result.findings.length - MOST_RESULTS;
  if (left > 0) {
    const text = say(lang, 'sarif.truncated', { left, limit: MOST_RESULTS });
    list.push({ descriptor: { id: 'truncated' }, level: 'warning', message: { text } });
  }
  return list;
}

function driver(report: Report): object {
  const { version, rules } = report;
  const informationUri = repositoryUri();
  return {
    name: 'cgovet',
    version,
    ...(/^\d+\.\d+\.\d+/.test(version) ? { semanticVersion: version } : {}),
    ...(informationUri === undefined ? {} : { informationUri }),
    rules: rules.map((rule) => descriptor(rule, report)),
  };
}

/** The whole log with one run. */
export function formatSarif(report: Report): string {
  const { result, lang, exitCode } = report;
  const kept = result.findings.slice(0, MOST_RESULTS);
  const withSuppressions = kept.some((finding) => finding.suppressed !== undefined);
  const failed = result.timedOut || result.problems.some(({ kind }) => kind === 'internal');
  const run = {
    tool: { driver: driver(report) },
    language: LANGUAGE[lang],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT_ID]: { uri: pathToFileURL(`${result.root}/`).href } },
    invocations: [
      {
        executionSuccessful: !failed,
        exitCode,
        toolExecutionNotifications: notifications(report),
      },
    ],
    results: kept.map((finding) => resultJson(finding, report, withSuppressions)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
