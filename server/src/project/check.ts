/** One check of files and folders from beginning to end. It writes nothing and decides no exit code. */
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Analyzer } from '../analysis/analyzer-types.ts';
import type { AcquisitionStats, Problem } from '../analysis/finding.ts';
import { edgeMessage } from '../messages/catalog.ts';
import { addStats, NO_ACQUISITIONS } from './analyze-folder.ts';
import { checkFolder } from './check-folder.ts';
import { Configs } from './config.ts';
import { decodeUtf8 } from './decode.ts';
import type { Engine, EngineFactory } from './engine.ts';
import { UsageError } from './errors.ts';
import { FileCache } from './file-cache.ts';
import { type FolderTexts, parseAnew, type RawFile, readFolder } from './folder.ts';
import { ImportedPackages } from './imported-packages.ts';
import { includeRoot, localIncludes } from './includes.ts';
import { compareFindings } from './locate.ts';
import { DISK } from './module-map.ts';
import { notUtf8 } from './problems.ts';
import { SourceReader } from './read.ts';
import { chooseRoot, GoVersions, relativeTo } from './root.ts';
import type { SourceFile } from './source-file.ts';
import type { CheckRequest, CheckResult, LocatedFinding } from './types.ts';
import {
  absolutePath,
  type Folder,
  folderOf,
  isGoName,
  type Selection,
  selectFolders,
} from './walk.ts';

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
  private analyzer: Analyzer | undefined;
  private readonly parsed = new FileCache();
  private readonly configs = new Configs(DISK);
  private readonly imported: ImportedPackages;
  private readonly started = performance.now();
  private readonly deadline: number;

  constructor(
    private readonly request: CheckRequest,
    private readonly root: string,
    private readonly makeEngine: EngineFactory,
    private readonly reader: SourceReader,
  ) {
    this.imported = new ImportedPackages({
      reader,
      around: DISK,
      list: folderOf,
      ownershipIn: (folder) => this.configs.of(folder).ownership,
      parse: (_, files) => files.map(this.parse).filter((file) => 'input' in file),
    });
    this.deadline = this.started + (request.timeout ?? Number.POSITIVE_INFINITY);
  }

  async run(selection: Selection): Promise<void> {
    for (const problem of selection.problems) this.addProblem(problem);
    for (const folder of selection.folders) {
      if (this.isExpired()) return;
      const texts = readFolder(this.reader, folder);
      this.goFiles += [...folder.chosen].filter(isGoName).length;
      this.cgoFiles += texts.cgoFiles;
      for (const problem of texts.problems) this.addProblem(problem);
      if (texts.files.length === 0) continue;
      await this.checkFolder(folder, this.withIncludes(folder.path, texts));
      // The native parser's trees are freed only when the event loop turns.
      await setImmediate();
    }
  }

  private withIncludes(folder: string, texts: FolderTexts): FolderTexts {
    const { files } = texts;
    const root = includeRoot(DISK, folder);
    const source = { reader: this.reader, around: DISK };
    return { ...texts, files: [...files, ...localIncludes(source, { folder, root, files })] };
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
    this.analyzer ??= this.engine.createAnalyzer();
    const { root, isExpired: expired } = this;
    const { rules, strict } = this.request;
    const goVersion = this.goVersions.of(folder.path);
    const module = this.imported.seenFrom(folder.path);
    const { parse, analyzer } = this;
    const { ownership } = this.configs.of(folder.path);
    const checked = await checkFolder(
      {
        root,
        folder,
        texts,
        goVersion,
        module,
        ownership,
        analyzer,
        rules,
        strict,
        parse,
        expired,
      },
      this.engine,
    );
    if (checked === undefined) return;
    this.findings.push(...checked.findings);
    this.problems.push(...checked.problems);
    this.packages += checked.packages;
    this.acquisitions = addStats(this.acquisitions, checked.stats);
  }

  private readonly parse = (raw: RawFile): SourceFile | Problem => {
    if (this.engine === undefined) throw new Error('files are parsed once there is a parser');
    return this.parsed.parse(raw, relativeTo(this.root, raw.path), parseAnew(this.engine.parser));
  };

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
  const run = new Check(request, root, makeEngine, new SourceReader(overlay));
  await run.run({ ...selection, problems: [...problems, ...selection.problems] });
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
