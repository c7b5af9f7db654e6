/** What `npm run corpus` prints: recall, what could not be scored, every miss and every alarm. */
import type { Alarm, FaultyOutcome, Measurement } from './measure.ts';
import { COLUMNS, type RecallRow, recallRows, sayShare } from './recall.ts';
import { familyOfClass } from './score.ts';
import type { Site } from './sites.ts';

const NAME_WIDTH = 26;
const CELL_WIDTH = 13;
const SHORT_COMMIT = 10;

function tableLine(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
}

function recallTable(rows: readonly RecallRow[]): string[] {
  const head = tableLine(
    'found/scored',
    COLUMNS.map(({ name }) => name),
  );
  const lines = rows.map(({ name, isSum, shares }) =>
    tableLine(isSum ? name : `  ${name}`, shares.map(sayShare)),
  );
  return [head, ...lines];
}

function placeOf({ repo, commit, path, line }: Site): string {
  return `${repo}@${commit.slice(0, SHORT_COMMIT)} ${path}:${line}`;
}

function missLines({ site, near }: FaultyOutcome): string[] {
  const head = `${site.id}  ${site.class}  ${site.scope}  ${placeOf(site)}  ${site.function}`;
  return [head, `    ${site.why}`, ...near.map((sentence) => `    near: ${sentence}`)];
}

/** Sites whose findings stand elsewhere: whether the finding means the same fault has to be read. */
function indirectLines({ faulty }: Measurement): string[] {
  return faulty.flatMap(({ site, found }) => {
    if (found.length === 0 || found.some(({ relation }) => relation === 'stands')) return [];
    const findings = found.map(({ relation, finding }) => `    by its ${relation}: ${finding}`);
    return [`${site.id}  ${site.class}  ${placeOf(site)}`, `    ${site.why}`, ...findings];
  });
}

function alarmLines(alarm: Alarm): string[] {
  const { site, where, rule, path, line, relation, message } = alarm;
  const place = `${site.repo}@${alarm.commit.slice(0, SHORT_COMMIT)} ${path}:${line}`;
  return [
    `${site.id}  ${where}  ${place}  ${site.function}`,
    `    ${message} (${rule}; the labelled lines: ${relation})`,
    `    the label says: ${site.why}`,
  ];
}

export function missesOf({ faulty }: Measurement): FaultyOutcome[] {
  return faulty.filter(({ found }) => found.length === 0);
}

/** How many sites of each kind were called faulty, in words. */
export function alarmSummary({ alarms, correctScored, repairsScored }: Measurement): string {
  const sites = (where: Alarm['where']): number =>
    new Set(alarms.filter((alarm) => alarm.where === where).map(({ site }) => site.id)).size;
  const [correct, repaired] = [sites('correct'), sites('repair')];
  return `${correct} of ${correctScored} correct sites, ${repaired} of ${repairsScored} repaired sites`;
}

function missingLines({ missing }: Measurement): string[] {
  return missing.map(({ site, what, unavailable }) => `${site.id}  ${what}  ${unavailable}`);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** Plain text of several lines. */
export function report(measurement: Measurement): string {
  const misses = missesOf(measurement).sort((a, b) =>
    familyOfClass(a.site.class).localeCompare(familyOfClass(b.site.class)),
  );
  const { alarms, missing } = measurement;
  return [
    ...recallTable(recallRows(measurement.faulty)),
    '',
    `false alarms: ${alarmSummary(measurement)}`,
    `not available: ${missing.length}`,
    ...section('Not available:', missingLines(measurement)),
    ...section('Found by a note of a finding elsewhere:', indirectLines(measurement)),
    ...section(`Missed (${misses.length}):`, misses.flatMap(missLines)),
    ...section(`Alarms (${alarms.length}):`, alarms.flatMap(alarmLines)),
  ].join('\n');
}
