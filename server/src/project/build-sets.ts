/**
 * Divides the files of a package into sets that can be built together: files for different platforms
 * or tags, and files that define the same function, are kept apart. Pure logic over constraints.
 */
import {
  type Configuration,
  type Expression,
  holds,
  KNOWN_ARCH,
  KNOWN_OS,
  releaseOf,
  tagsOf,
} from './build-constraint.ts';

export interface BuildFile {
  readonly constraint: Expression;
  /** Whether findings can stand in it; a set without such a file is of no use. */
  readonly wanted: boolean;
  /** Names of the functions and methods it defines; no two files of a set define the same. */
  readonly defines: ReadonlySet<string>;
}

const BASE: Configuration = {
  goos: 'linux',
  goarch: 'amd64',
  release: Number.MAX_SAFE_INTEGER,
  tags: new Set(),
};

/** Tried in this order, so that the usual platform is chosen wherever it will do. */
const USUAL_OS = ['linux', 'darwin', 'windows', 'freebsd', 'plan9'];
const USUAL_ARCH = ['amd64', 'arm64', '386'];
/** All subsets of that many tags of one expression are tried; of more only a few. */
const MOST_TAGS = 8;
const IGNORE = 'ignore';

interface Mentioned {
  readonly systems: readonly string[];
  readonly architectures: readonly string[];
  readonly releases: readonly number[];
  readonly tags: readonly string[];
}

function mentioned(constraint: Expression): Mentioned {
  const all = [...tagsOf(constraint)];
  const releases = all.map(releaseOf).filter((release) => release !== undefined);
  const isFree = (tag: string): boolean =>
    !KNOWN_OS.has(tag) &&
    !KNOWN_ARCH.has(tag) &&
    releaseOf(tag) === undefined &&
    !['cgo', 'gc', 'unix', IGNORE].includes(tag);
  return {
    systems: [...new Set([...USUAL_OS, ...all.filter((tag) => KNOWN_OS.has(tag))])],
    architectures: [...new Set([...USUAL_ARCH, ...all.filter((tag) => KNOWN_ARCH.has(tag))])],
    releases: [BASE.release, ...releases.map((release) => release - 1)],
    tags: all.filter(isFree),
  };
}

/** Subsets of `tags`, small ones first. */
function subsets(tags: readonly string[]): string[][] {
  if (tags.length > MOST_TAGS) return [[], ...tags.map((tag) => [tag]), [...tags]];
  const all = Array.from({ length: 2 ** tags.length }, (_, bits) =>
    tags.filter((_tag, index) => (bits >> index) & 1),
  );
  return all.sort((a, b) => a.length - b.length);
}

function* configurationsFor(constraint: Expression): Generator<Configuration> {
  const { systems, architectures, releases, tags } = mentioned(constraint);
  const choices = subsets(tags);
  for (const goos of systems) {
    for (const goarch of architectures) {
      for (const release of releases) {
        for (const chosen of choices) yield { goos, goarch, release, tags: new Set(chosen) };
      }
    }
  }
}

/** A configuration whose build has the file, the usual platform first; undefined when none has. */
function configurationOf(constraint: Expression): Configuration | undefined {
  for (const candidate of configurationsFor(constraint)) {
    if (holds(constraint, candidate)) return candidate;
  }
  return undefined;
}

/** Whether some build has the file; not so where it is tagged `ignore` or needs cgo to be off. */
export function canBeBuilt(constraint: Expression): boolean {
  return configurationOf(constraint) !== undefined;
}

/** `configuration` with tags added so that `file` is built too and `kept` still are. */
function extended(
  configuration: Configuration,
  file: BuildFile,
  kept: readonly BuildFile[],
): Configuration | undefined {
  if (holds(file.constraint, configuration)) return configuration;
  for (const added of subsets(mentioned(file.constraint).tags)) {
    const candidate = { ...configuration, tags: new Set([...configuration.tags, ...added]) };
    const fits = (one: BuildFile): boolean => holds(one.constraint, candidate);
    if (fits(file) && kept.every(fits)) return candidate;
  }
  return undefined;
}

class SetBuilder {
  readonly members = new Set<number>();
  private readonly defined = new Set<string>();

  constructor(private readonly files: readonly BuildFile[]) {}

  /** Adds the file unless a member defines a function of the same name. */
  add(index: number): boolean {
    const names = this.files[index]?.defines ?? [];
    for (const name of names) {
      if (this.defined.has(name)) return false;
    }
    for (const name of names) this.defined.add(name);
    this.members.add(index);
    return true;
  }
}

/** One set around the file `seed`: with it as many open files as fit, then all that match. */
function setAround(seed: number, open: ReadonlySet<number>, files: readonly BuildFile[]): number[] {
  const set = new SetBuilder(files);
  set.add(seed);
  const fileAt = (index: number): BuildFile => files[index] as BuildFile;
  let configuration = configurationOf(fileAt(seed).constraint);
  if (configuration === undefined) return [seed];
  const kept = [fileAt(seed)];
  for (const index of open) {
    if (index === seed) continue;
    const wider = extended(configuration, fileAt(index), kept);
    if (wider === undefined || !set.add(index)) continue;
    configuration = wider;
    kept.push(fileAt(index));
  }
  for (const [index, file] of files.entries()) {
    if (!set.members.has(index) && holds(file.constraint, configuration)) set.add(index);
  }
  return [...set.members].sort((a, b) => a - b);
}

/**
 * Sets of indices into `files` such that every file that can be built is in at least one of them,
 * each set ascending. The set for linux/amd64 comes first where a wanted file is part of it. A file that no
 * configuration builds, such as one tagged `ignore`, is a set of its own when it is wanted.
 */
export function buildSets(files: readonly BuildFile[]): number[][] {
  const rank = (file: BuildFile): number =>
    (file.wanted ? 0 : 2) + (holds(file.constraint, BASE) ? 0 : 1);
  const seeds = [...files.entries()]
    .sort(([a, one], [b, other]) => rank(one) - rank(other) || a - b)
    .map(([index]) => index);
  const open = new Set(seeds);
  const sets: number[][] = [];
  for (const seed of seeds) {
    if (!open.has(seed)) continue;
    const set = setAround(seed, open, files);
    for (const index of set) open.delete(index);
    if (set.some((index) => files[index]?.wanted)) sets.push(set);
  }
  return sets;
}
