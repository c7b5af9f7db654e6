/**
 * Runs the analysis over the packages of one folder, one compatible set of files after the other,
 * and unites what they found.
 */
import type {
  AnalysisOptions,
  Analyzer,
  ModulePackages,
  OwnershipTable,
  PackageResult,
} from '../analysis/analyzer-types.ts';
import {
  type Acquisition,
  type AcquisitionStats,
  ENDINGS,
  type Finding,
  type Problem,
} from '../analysis/finding.ts';
import { buildSets } from './build-sets.ts';
import { fromFailure } from './problems.ts';
import type { SourceFile } from './source-file.ts';

export interface FolderInput {
  /** As problems spell it: relative to the root. */
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** Whether findings of a file are asked for; sets without such a file are left out. */
  readonly isChosen: (file: SourceFile) => boolean;
  readonly goVersion: string | undefined;
  /** The other packages of the module. */
  readonly module?: ModulePackages;
  /** What the configuration says of functions. */
  readonly ownership?: OwnershipTable;
}

export interface FolderResult {
  /** Each finding once, of the chosen files only. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly packages: number;
  readonly stats: AcquisitionStats;
  /** Whether every set was analysed to its end. */
  readonly complete: boolean;
}

export const NO_ACQUISITIONS: AcquisitionStats = {
  acquisitions: 0,
  released: 0,
  transferred: 0,
  leaked: 0,
  undecided: 0,
};

export function addStats(a: AcquisitionStats, b: AcquisitionStats): AcquisitionStats {
  return {
    acquisitions: a.acquisitions + b.acquisitions,
    released: a.released + b.released,
    transferred: a.transferred + b.transferred,
    leaked: a.leaked + b.leaked,
    undecided: a.undecided + b.undecided,
  };
}

function importsC(file: SourceFile): boolean {
  return file.header?.importsC ?? false;
}

/** Groups of files that stand in one package: its Go files, and with each group all C files. */
function packagesOf(files: readonly SourceFile[]): SourceFile[][] {
  const byName = new Map<string, SourceFile[]>();
  const c: SourceFile[] = [];
  for (const file of files) {
    if (file.header === undefined) {
      c.push(file);
      continue;
    }
    const group = byName.get(file.header.packageName) ?? [];
    group.push(file);
    byName.set(file.header.packageName, group);
  }
  return [...byName.values()].map((group) => [...group, ...c]);
}

function setsOf(input: FolderInput, group: readonly SourceFile[]): SourceFile[][] {
  const described = group.map((file) => ({
    constraint: file.constraint,
    defines: file.defines,
    wanted: importsC(file),
  }));
  return buildSets(described)
    .map((set) => set.map((index) => group[index]).filter((file) => file !== undefined))
    .filter((set) => set.some(input.isChosen));
}

/**
 * Findings of several sets are one when they say the same of the same place. Of one acquisition one
 * leak is enough, though it be lost in other ways on another platform.
 */
function identityOf(finding: Finding): string {
  const { file, start, end, rule, message, category } = finding;
  const what = category === 'leak' ? [category] : [rule, message];
  return JSON.stringify([file, start, end, ...what]);
}

class Union {
  readonly problems: Problem[] = [];
  readonly findings = new Map<string, Finding>();
  /** One for each place, by the worst of its ends in the sets. */
  readonly acquisitions = new Map<string, Acquisition>();

  add(result: PackageResult): void {
    for (const finding of result.findings) {
      const identity = identityOf(finding);
      if (!this.findings.has(identity)) this.findings.set(identity, finding);
    }
    for (const problem of result.problems) {
      const same = this.problems.some(
        (known) => known.file === problem.file && known.message.id === problem.message.id,
      );
      if (!same) this.problems.push(problem);
    }
    for (const acquisition of result.acquisitions) this.addAcquisition(acquisition);
  }

  private addAcquisition(acquisition: Acquisition): void {
    const key = `${acquisition.start} ${acquisition.file}`;
    const known = this.acquisitions.get(key);
    const worse = !known || ENDINGS.indexOf(acquisition.ending) < ENDINGS.indexOf(known.ending);
    if (worse) this.acquisitions.set(key, acquisition);
  }
}

/** Each acquisition counts once. */
function statsOf(acquisitions: Iterable<Acquisition>): AcquisitionStats {
  const stats = { ...NO_ACQUISITIONS };
  for (const { ending } of acquisitions) {
    stats.acquisitions += 1;
    stats[ending] += 1;
  }
  return stats;
}

/**
 * Analyses the packages of a folder that use cgo. A failure of the analysis is a problem.
 *
 * @param expired asked before each set; the rest is left out once it says true
 */
export function analyzeFolder(
  input: FolderInput,
  analyzer: Analyzer,
  options: AnalysisOptions,
  expired: () => boolean,
): FolderResult {
  const union = new Union();
  const packages = packagesOf(input.files);
  const sets = packages.flatMap((group) => setsOf(input, group));
  let done = 0;
  for (const set of sets) {
    if (expired()) break;
    const files = set.map((file) => file.input);
    const version = input.goVersion === undefined ? {} : { goVersion: input.goVersion };
    const module = input.module === undefined ? {} : { module: input.module };
    const ownership = input.ownership === undefined ? {} : { ownership: input.ownership };
    try {
      union.add(analyzer.analyze({ files, ...module, ...ownership, ...version }, options));
    } catch (error) {
      union.problems.push(fromFailure(input.name, error));
    }
    done += 1;
  }
  const chosen = new Set(input.files.filter(input.isChosen).map((file) => file.name));
  const byName = new Map(input.files.map((file) => [file.name, file]));
  const isShown = ({ file }: Finding): boolean =>
    chosen.has(file) && !(byName.get(file)?.header?.generated ?? false);
  return {
    findings: [...union.findings.values()].filter(isShown),
    problems: union.problems.filter(
      ({ kind, file }) => kind === 'internal' || file === undefined || chosen.has(file),
    ),
    packages: packages.length,
    stats: statsOf([...union.acquisitions.values()].filter(({ file }) => chosen.has(file))),
    complete: done === sets.length,
  };
}
