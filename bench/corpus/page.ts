/**
 * The measurement as a part of docs/quality.md. Why a site is missed, or an alarm stands, is written
 * there by hand, in the last column; it stays as long as the site is in the table.
 */
import { betweenMarkers } from '../../server/tools/gen-docs.ts';
import type { Alarm, FaultyOutcome, Measurement } from './measure.ts';
import { COLUMNS, recallRows, sayShare } from './recall.ts';
import { alarmSummary, missesOf } from './report.ts';

export const START = '<!-- corpus: start (written by npm run corpus; reasons by hand) -->';
export const END = '<!-- corpus: end -->';

const NO_REASON = 'not examined';

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = `|${'---|'.repeat(head.length)}`;
  return [tableRow(head), rule, ...rows.map(tableRow)].join('\n');
}

/** Reasons by the first column of the row that they stand in. */
function reasonsIn(page: string): Map<string, string> {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  const lines = start < 0 ? [] : page.slice(start, end).split('\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
      const [key, reason] = [cells[1], cells.at(-2)];
      return key === undefined || reason === undefined ? [] : [[key, reason]];
    }),
  );
}

function missRow({ site }: FaultyOutcome): string[] {
  return [site.id, `${site.class}, ${site.scope}`, `${site.repo} ${site.path}:${site.line}`];
}

function alarmRow({ site, where, rule, path, line }: Alarm): string[] {
  return [`${site.id}, ${where}, ${rule}:${line}`, `${site.repo} ${path}:${line}`];
}

function recallTable(measurement: Measurement): string {
  const rows = recallRows(measurement.faulty).map(({ name, isSum, shares }) => [
    isSum ? `**${name}**` : name,
    ...shares.map(sayShare),
  ]);
  return table(['found/scored', ...COLUMNS.map(({ name }) => name)], rows);
}

function markdown(measurement: Measurement, reasons: ReadonlyMap<string, string>): string {
  const withReason = (row: string[]): string[] => [...row, reasons.get(row[0] ?? '') ?? NO_REASON];
  const misses = missesOf(measurement).map((miss) => withReason(missRow(miss)));
  const alarms = measurement.alarms.map((alarm) => withReason(alarmRow(alarm)));
  return [
    recallTable(measurement),
    '',
    `Not available: ${measurement.missing.length}. False alarms: ${alarmSummary(measurement)}.`,
    '',
    table(['missed', 'class, scope', 'place', 'reason'], misses),
    '',
    table(['alarm', 'place', 'reason'], alarms),
  ].join('\n');
}

/** The page with the measurement between its markers; they are added at the end where they are not. */
export function updatePage(page: string, measurement: Measurement): string {
  const marked = page.includes(START) ? page : `${page.trimEnd()}\n\n${START}\n${END}\n`;
  return betweenMarkers(marked, markdown(measurement, reasonsIn(page)), START, END);
}
