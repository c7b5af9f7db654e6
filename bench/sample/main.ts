/**
 * `npm run sample -- [--seed N] [--count N] DIR...`: findings drawn at random to be read one by one. Every
 * folder in a DIR is a project. Prints one finding with its lines of code after the other; the same seed and
 * the same checkouts give the same findings. Needs a build.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawFromGroups, randomNumbers } from './draw.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/cli.cjs');
const LARGEST_REPORT = 1 << 28;
/** Lines of code shown before and after the one of the finding. */
const BEFORE = 12;
const AFTER = 24;

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly message: string;
  /** 1-based. */
  readonly range: { readonly start: { readonly line: number } };
}

interface Drawn {
  readonly project: string;
  readonly folder: string;
  readonly finding: Found;
}

function projectsBelow(dir: string): { name: string; folder: string }[] {
  return readdirSync(dir)
    .sort()
    .map((name) => ({ name, folder: join(dir, name) }))
    .filter(({ folder }) => statSync(folder).isDirectory());
}

function findingsOf(project: string, folder: string): Drawn[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, 'check', '--format', 'json', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: LARGEST_REPORT },
  );
  if (!stdout.startsWith('{')) throw new Error(`${project} could not be checked: ${stderr}`);
  const { findings }: { findings: Found[] } = JSON.parse(stdout);
  return findings.map((finding) => ({ project, folder, finding }));
}

function show({ project, folder, finding }: Drawn, number: number): string {
  const { rule, severity, file, message, range } = finding;
  const { line } = range.start;
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const first = Math.max(0, line - 1 - BEFORE);
  const code = lines.slice(first, line + AFTER).map((text, i) => {
    const at = first + i + 1;
    return `${at === line ? '>' : ' '} ${String(at).padStart(5)}  ${text}`;
  });
  const head = `## ${number}. ${project} ${file}:${line} ${severity} ${rule}`;
  return [head, message, '', ...code, ''].join('\n');
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '200' },
    },
  });
  const projects = positionals.flatMap(projectsBelow);
  if (projects.length === 0) throw new Error('name at least one folder that holds projects');
  const groups = projects.map(({ name, folder }) => findingsOf(name, folder));
  const drawn = drawFromGroups(groups, Number(values.count), randomNumbers(Number(values.seed)));
  for (const [i, one] of drawn.entries()) console.log(show(one, i + 1));
  const among = new Set(drawn.map(({ project }) => project)).size;
  const all = groups.flat().length;
  console.log(`${drawn.length} of ${all} findings, from ${among} of ${projects.length} projects.`);
} catch (error) {
  console.error(`sample: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
