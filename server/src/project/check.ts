/** One check of files and folders from beginning to end. It writes nothing and decides no exit code. */
import { basename, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AnalysisOptions } from '../analysis/analyzer-types.ts';
import type { AcquisitionStats, Problem } from '../analysis/finding.ts';
import { edgeMessage } from '../messages/catalog.ts';
import {
  addStats,
  analyzeFolder,
  type FolderInput,
  type FolderResult,
  NO_ACQUISITIONS,
} from './analyze-folder.ts';
import type { Engine, EngineFactory } from './engine.ts';
import { UsageError } from './errors.ts';
import { type FolderTexts, parseAnew, parseRaw, readFolder } from './folder.ts';
import { compareFindings } from './locate.ts';
import { notUtf8 } from './problems.ts';
import { decodeUtf8, SourceReader } from './read.ts';
import { reportFolder } from './report.ts';
import { chooseRoot, GoVersions, relativeTo } from './root.ts';
import type { SourceFile } from './source-file.ts';
import { SUPPRESSION_RULE } from './suppression-rule.ts';
import type { CheckRequest, CheckResult, LocatedFinding } from './types.ts';
import { absolutePath, type Folder, isGoName, type Selection, selectFolders } from './walk.ts';

const STDIN = '-';

class Check {
  private readonly findings: LocatedFinding[] = [];
  private readonly problems: Problem[] = [];
  private readonly goVersions = new GoVersions();
  private goFiles = 0;
  private cgoFiles = 0;
  private packages = 0;
  private acquisitions: AcquisitionStats = NO_ACQUISITIONS;
  private timedOut = false;
  private engine: Engine | undefined;
  private readonly started = performance.now();
  private readonly deadline: number;

  constructor(
    private readonly request: CheckRequest,
    private readonly root: string,
    private readonly makeEngine: EngineFactory,
  ) {
    this.deadline = this.started + (request.timeout ?? Number.POSITIVE_INFINITY);
  }

  async run(selection: Selection, reader: SourceReader): Promise<void> {
    for (const problem of selection.problems) this.addProblem(problem);
    for (const folder of selection.folders) {
      if (this.isExpired()) return;
      const texts = readFolder(reader, folder);
      this.goFiles += [...folder.chosen].filter(isGoName).length;
      this.cgoFiles += texts.cgoFiles;
      for (const problem of texts.problems) this.addProblem(problem);
      if (texts.files.length === 0) continue;
      await this.checkFolder(folder, texts);
      // The native parser's trees are freed only when the event loop turns.
      await setImmediate();
    }
  }

  result(): CheckResult {
    const { root, timedOut } = this;
    return {
      root,
      findings: this.findings.sort(compareFindings),
      problems: this.problems.sort(compareProblems),
      stats: {
        goFiles: this.goFiles,
        cgoFiles: this.cgoFiles,
        packages: this.packages,
        milliseconds: Math.round(performance.now() - this.started),
        acquisitions: this.acquisitions,
      },
      timedOut,
    };
  }

  private readonly isExpired = (): boolean => {
    this.timedOut ||= performance.now() > this.deadline;
    return this.timedOut;
  };

  private async checkFolder(folder: Folder, texts: FolderTexts): Promise<void> {
    this.engine ??= await this.makeEngine(this.request.parser ?? 'wasm');
    const files = await this.parse(texts, this.engine);
    if (this.timedOut) return;
    const isChosen = (file: SourceFile): boolean => folder.chosen.has(basename(file.path));
    const input: FolderInput = {
      name: relativeTo(this.root, folder.path) || '.',
      files,
      isChosen,
      goVersion: this.goVersions.of(folder.path),
    };
    const analyzer = this.engine.createAnalyzer();
    const result = analyzeFolder(input, analyzer, this.analysisOptions(), this.isExpired);
    this.add(result, files);
    const ruleNames = this.engine.ruleNames;
    const options = {
      knownRules: new Set([...ruleNames, SUPPRESSION_RULE.name]),
      ranRules: new Set(this.request.rules ?? ruleNames),
    };
    this.findings.push(...reportFolder(result, files, isChosen, options));
  }

  private async parse(texts: FolderTexts, engine: Engine): Promise<SourceFile[]> {
    const parse = parseAnew(engine.parser);
    const files: SourceFile[] = [];
    for (const raw of texts.files) {
      if (this.isExpired()) return [];
      const parsed = parseRaw(raw, relativeTo(this.root, raw.path), parse);
      if ('kind' in parsed) {
        this.addProblem(parsed);
        await engine.parser.recover();
      } else {
        files.push(parsed);
      }
    }
    return files;
  }

  private add(result: FolderResult, files: readonly SourceFile[]): void {
    this.problems.push(...result.problems);
    this.packages += result.packages;
    this.acquisitions = addStats(this.acquisitions, result.stats);
    for (const { name, input, header } of files) {
      if (!header?.importsC || !input.syntax.hasError) continue;
      if (result.problems.some(({ kind, file }) => kind === 'syntax' && file === name)) continue;
      const message = edgeMessage('problem.syntax');
      this.problems.push({ kind: 'syntax', message, file: name });
    }
  }

  private analysisOptions(): AnalysisOptions {
    const { rules, strict } = this.request;
    const inAnalysis = rules?.filter((name) => name !== SUPPRESSION_RULE.name);
    return {
      ...(inAnalysis === undefined ? {} : { rules: inAnalysis }),
      ...(strict === undefined ? {} : { strict }),
    };
  }

  /** Adds a problem whose file is an absolute path. */
  private addProblem(problem: Problem): void {
    const file = problem.file === undefined ? {} : { file: this.nameOf(problem.file) };
    this.problems.push({ ...problem, ...file });
  }

  private nameOf(path: string): string {
    return relativeTo(this.root, path) || '.';
  }
}

function compareProblems(a: Problem, b: Problem): number {
  const [one, other] = [a.file ?? '', b.file ?? ''];
  return one < other ? -1 : Number(one > other);
}

/**
 * Checks what the request names.
 *
 * @param makeEngine called once, and only when some file imports "C"
 * @throws {UsageError} when a path or the root does not exist
 * @throws {EngineUnavailable} when the parser cannot be loaded
 */
export async function check(
  request: CheckRequest,
  makeEngine: EngineFactory,
): Promise<CheckResult> {
  const { cwd, paths } = request;
  const { overlay, problems } = overlayOf(request);
  const onDisk = paths.filter((path) => path !== STDIN);
  const first = paths[0] === STDIN ? [...overlay.keys()][0] : paths[0];
  if (first === undefined) throw new UsageError(edgeMessage('usage.no-such-path', { path: STDIN }));
  const selection = selectFolders(onDisk, cwd, [...overlay.keys()]);
  const root = chooseRoot(request.root, cwd, absolutePath(cwd, first));
  const run = new Check(request, root, makeEngine);
  await run.run(
    { ...selection, problems: [...problems, ...selection.problems] },
    new SourceReader(overlay),
  );
  return run.result();
}

/** The text of standard input by the absolute path that it stands for. */
function overlayOf({ cwd, stdin }: CheckRequest): {
  readonly overlay: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
} {
  if (stdin === undefined) return { overlay: new Map(), problems: [] };
  const path = resolve(cwd, stdin.filename);
  const text = typeof stdin.text === 'string' ? stdin.text : decodeUtf8(stdin.text);
  return {
    overlay: new Map([[path, text ?? '']]),
    problems: text === undefined ? [notUtf8(path)] : [],
  };
}
