/** `cgovet check`: from flags to a request, from the result to text and an exit status. */
import pc from 'picocolors';
import { SEVERITIES, type Severity } from '../../analysis/finding.ts';
import type { Lang } from '../../analysis/rules/rule.ts';
import { say } from '../../messages/catalog.ts';
import { parseLang, pickLang } from '../../messages/lang.ts';
import { check } from '../../project/check.ts';
import { installedVersion } from '../../project/installation.ts';
import { createEngine } from '../../project/load-engine.ts';
import type { CheckRequest, CheckResult } from '../../project/types.ts';
import { type Args, choiceOf, flagValue, usage } from '../args.ts';
import { ALL_RULES, findRule, render } from '../catalog.ts';
import { parseDuration } from '../duration.ts';
import { EXIT } from '../exit.ts';
import { formatJson } from '../format/json.ts';
import { isShown, type Report } from '../format/report.ts';
import { formatSarif } from '../format/sarif.ts';
import { formatText } from '../format/text.ts';
import { complain, type Io, readAll, writeOutput } from '../io.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;
const LATER_FORMATS = ['github', 'checkstyle', 'junit', 'codeclimate'];
const FAIL_ON = [...SEVERITIES, 'never'] as const;
const STDIN = '-';
/** What a text from standard input is called when nobody says. */
const STDIN_NAME = 'stdin.go';

function rulesOf(args: Args): string[] | undefined {
  const value = flagValue(args, 'rules');
  if (value === undefined) return undefined;
  const names = value.split(',').map((name) => name.trim());
  const given = names.filter((name) => name !== '');
  if (given.length === 0) throw usage('usage.no-names', { flag: '--rules' });
  return given.map((name) => findRule(name).name);
}

function timeoutOf(args: Args): number | undefined {
  const value = flagValue(args, 'timeout');
  if (value === undefined) return undefined;
  const milliseconds = parseDuration(value);
  if (milliseconds !== undefined) return milliseconds;
  throw usage('usage.bad-duration', { flag: '--timeout', value: JSON.stringify(value) });
}

/** One worker does all the work so far; the number is only looked at. */
function checkJobs(args: Args): void {
  const value = flagValue(args, 'jobs');
  if (value === undefined || /^[1-9]\d{0,3}$/.test(value)) return;
  throw usage('usage.bad-count', { flag: '--jobs', value: JSON.stringify(value) });
}

async function stdinOf(args: Args, io: Io): Promise<Pick<CheckRequest, 'stdin'>> {
  const named = args.operands.filter((path) => path === STDIN).length;
  const filename = flagValue(args, 'stdin-filename');
  if (named === 0) {
    if (filename !== undefined) throw usage('usage.stdin-filename-alone', {});
    return {};
  }
  if (named > 1) throw usage('usage.two-stdin', {});
  return { stdin: { text: await readAll(io.stdin), filename: filename ?? STDIN_NAME } };
}

/** The same object without the keys whose value is undefined. */
function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

async function requestOf(args: Args, io: Io): Promise<CheckRequest> {
  checkJobs(args);
  const optional = defined({
    root: flagValue(args, 'root'),
    rules: rulesOf(args),
    parser: choiceOf(args, 'parser', ['wasm', 'native'] as const),
    timeout: timeoutOf(args),
  });
  const stdin = await stdinOf(args, io);
  const paths = args.operands.length === 0 ? ['.'] : args.operands;
  return { paths, cwd: io.cwd, strict: args.flags.has('strict'), ...optional, ...stdin };
}

function exitCodeOf(result: CheckResult, failOn: Severity | 'never'): number {
  if (result.problems.some(({ kind }) => kind === 'internal')) return EXIT.failure;
  if (result.timedOut) return EXIT.timeout;
  if (result.stats.goFiles === 0 && result.stats.packages === 0) return EXIT.noGoFiles;
  if (failOn === 'never') return EXIT.ok;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const fails = result.findings.some(
    (finding) => isShown(finding) && failing.includes(finding.severity),
  );
  return fails ? EXIT.findings : EXIT.ok;
}

/** What goes to standard error beside the report: problems of text reports, and why it ended early. */
function complainAbout(report: Report, args: Args, io: Io, format: string): void {
  const { result, lang, text } = report;
  if (format === 'text') {
    for (const { file, message } of result.problems) {
      complain(io, file === undefined ? text(message) : `${file}: ${text(message)}`);
    }
  }
  if (report.exitCode === EXIT.noGoFiles) complain(io, say(lang, 'check.no-go-files'));
  if (result.timedOut) {
    complain(io, say(lang, 'check.timed-out', { timeout: flagValue(args, 'timeout') ?? '' }));
  }
}

function hasColors(io: Io, file: string | undefined): boolean {
  return file === undefined && io.stdout.isTTY === true && !io.env.NO_COLOR;
}

/**
 * Runs `cgovet check` and returns its exit status.
 *
 * @param textLang language of sentences on standard error
 */
export async function checkCommand(args: Args, io: Io, textLang: Lang): Promise<number> {
  const format = choiceOf(args, 'format', FORMATS, LATER_FORMATS) ?? 'text';
  const failOn = choiceOf(args, 'fail-on', FAIL_ON) ?? 'warning';
  const output = flagValue(args, 'output');
  const flag = flagValue(args, 'lang');
  const machineLang = pickLang(flag === undefined ? undefined : parseLang(flag), {});
  const lang = format === 'text' ? textLang : machineLang;
  const result = await check(await requestOf(args, io), createEngine);
  const report: Report = {
    result,
    lang,
    text: (message) => render(lang, message),
    version: installedVersion(),
    rules: ALL_RULES,
    stats: args.flags.has('stats'),
    exitCode: exitCodeOf(result, failOn),
  };
  const written = { text: () => formatText(report, pc.createColors(hasColors(io, output))) };
  const formats = { ...written, json: () => formatJson(report), sarif: () => formatSarif(report) };
  await writeOutput(io, output, formats[format]());
  complainAbout({ ...report, lang: textLang }, args, io, format);
  return report.exitCode;
}
