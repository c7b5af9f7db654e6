/**
 * The check of one folder whose texts are at hand: parse, analyse, apply suppressions, place the
 * findings. It reads nothing, so that texts which are no files are checked in the same way.
 */
import { basename, dirname } from 'node:path';
import type {
  AnalysisOptions,
  Analyzer,
  ModulePackages,
  OwnershipTable,
} from '../analysis/analyzer-types.ts';
import type { Problem } from '../analysis/finding.ts';
import { edgeMessage } from '../messages/catalog.ts';
import { analyzeFolder, type FolderInput, type FolderResult } from './analyze-folder.ts';
import type { Engine } from './engine.ts';
import type { FolderTexts, RawFile } from './folder.ts';
import { reportFolder } from './report.ts';
import { relativeTo } from './root.ts';
import type { SourceFile } from './source-file.ts';
import { SUPPRESSION_RULE } from './suppression-rule.ts';
import type { LocatedFinding } from './types.ts';
import type { Folder } from './walk.ts';

export interface FolderTask {
  /** The folder that names in findings and problems are relative to. */
  readonly root: string;
  readonly folder: Folder;
  readonly texts: FolderTexts;
  readonly goVersion: string | undefined;
  readonly module: ModulePackages;
  readonly ownership?: OwnershipTable;
  /** The same for all folders of a check: what it finds out of one, others may ask for. */
  readonly analyzer: Analyzer;
  readonly rules?: readonly string[] | undefined;
  readonly strict?: boolean | undefined;
  readonly parse: (raw: RawFile, name: string) => SourceFile | Problem;
  /** Asked between the steps; the rest is left out once it says true. */
  readonly expired: () => boolean;
}

export interface CheckedFolder extends Pick<FolderResult, 'packages' | 'stats'> {
  /** Of the chosen files, sorted; suppressed ones are marked. */
  readonly findings: readonly LocatedFinding[];
  /** Without those of `texts`; `file` is relative to the root. */
  readonly problems: readonly Problem[];
}

/** Checks the folder; undefined when the time was over before the analysis could begin. */
export async function checkFolder(
  task: FolderTask,
  engine: Engine,
): Promise<CheckedFolder | undefined> {
  const { root, folder, goVersion, module, ownership, rules } = task;
  const parsed = await parseTexts(task, engine);
  if (task.expired()) return undefined;
  const { files } = parsed;
  const isChosen = (file: SourceFile): boolean =>
    dirname(file.path) === folder.path && folder.chosen.has(basename(file.path));
  const name = relativeTo(root, folder.path) || '.';
  const input: FolderInput = {
    name,
    files,
    isChosen,
    goVersion,
    module,
    ...(ownership === undefined ? {} : { ownership }),
  };
  const result = analyzeFolder(input, task.analyzer, analysisOptions(task), task.expired);
  const findings = reportFolder(result, files, isChosen, {
    knownRules: new Set([...engine.ruleNames, SUPPRESSION_RULE.name]),
    ranRules: new Set(rules ?? engine.ruleNames),
  });
  const problems = [...parsed.problems, ...result.problems, ...syntaxProblems(files, result)];
  return { findings, problems, packages: result.packages, stats: result.stats };
}

interface Parsed {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

async function parseTexts(task: FolderTask, engine: Engine): Promise<Parsed> {
  const { root, texts, parse } = task;
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  // A file of an imported package may have broken it.
  await engine.parser.recover();
  for (const raw of texts.files) {
    if (task.expired()) break;
    const name = relativeTo(root, raw.path);
    const parsed = parse(raw, name);
    if ('kind' in parsed) {
      problems.push({ ...parsed, file: name });
      await engine.parser.recover();
    } else {
      files.push(parsed);
    }
  }
  return { files, problems };
}

/** Files with broken syntax of which the analysis has not said so itself. */
function syntaxProblems(files: readonly SourceFile[], { problems }: FolderResult): Problem[] {
  const said = new Set(problems.filter(({ kind }) => kind === 'syntax').map(({ file }) => file));
  const broken = files.filter(
    ({ name, input, header }) => header?.importsC && input.syntax.hasError && !said.has(name),
  );
  return broken.map(({ name }) => ({
    kind: 'syntax',
    message: edgeMessage('problem.syntax'),
    file: name,
  }));
}

function analysisOptions({ rules, strict }: FolderTask): AnalysisOptions {
  const inAnalysis = rules?.filter((name) => name !== SUPPRESSION_RULE.name);
  return {
    ...(inAnalysis === undefined ? {} : { rules: inAnalysis }),
    ...(strict === undefined ? {} : { strict }),
  };
}
