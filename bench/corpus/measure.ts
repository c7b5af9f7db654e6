/** Goes through all sites, repository by repository, and notes the outcome of each. Prints nothing. */
import type { Engine } from '../../server/src/project/engine.ts';
import { PackageChecker, type PackageFindings, type Unavailable } from './package-check.ts';
import { findRepository, Repository } from './repository.ts';
import { alarmsOnCorrect, alarmsOnRepair, foundBy, type Hit, nearMisses } from './score.ts';
import type { CorrectSite, FaultySite, Site } from './sites.ts';
import { createWords, type Words } from './words.ts';

export interface Missing extends Unavailable {
  readonly site: Site;
  /** What of the site was asked for. */
  readonly what: 'faulty' | 'correct' | 'repair';
}

export interface Found {
  readonly relation: Hit['relation'];
  /** The finding as a sentence. */
  readonly finding: string;
}

export interface FaultyOutcome {
  readonly site: FaultySite;
  /** Empty when the site was missed. */
  readonly found: readonly Found[];
  /** Of a miss: findings near it and problems with its file, as sentences. */
  readonly near: readonly string[];
}

export interface Alarm {
  readonly site: Site;
  readonly where: 'correct' | 'repair';
  readonly commit: string;
  readonly rule: string;
  /** Where the finding stands, not the site. */
  readonly path: string;
  readonly line: number;
  readonly relation: Hit['relation'];
  readonly message: string;
}

export interface Measurement {
  readonly faulty: readonly FaultyOutcome[];
  readonly correctScored: number;
  readonly repairsScored: number;
  readonly alarms: readonly Alarm[];
  readonly missing: readonly Missing[];
}

type Lookup = (commit: string, path: string) => Promise<PackageFindings | Unavailable>;

class Scorer {
  readonly faulty: FaultyOutcome[] = [];
  readonly alarms: Alarm[] = [];
  readonly missing: Missing[] = [];
  correctScored = 0;
  repairsScored = 0;

  constructor(private readonly words: Words) {}

  async scoreFaulty(site: FaultySite, lookup: Lookup): Promise<void> {
    const result = await lookup(site.commit, site.path);
    if ('unavailable' in result) {
      this.missing.push({ site, what: 'faulty', ...result });
      return;
    }
    const found = foundBy(site, result).map(({ relation, finding }) => ({
      relation,
      finding: this.words.finding(finding),
    }));
    const near = found.length > 0 ? [] : this.nearTo(site, result);
    this.faulty.push({ site, found, near });
    await this.scoreRepair(site, lookup);
  }

  async scoreCorrect(site: CorrectSite, lookup: Lookup): Promise<void> {
    const result = await lookup(site.commit, site.path);
    if ('unavailable' in result) {
      this.missing.push({ site, what: 'correct', ...result });
      return;
    }
    this.correctScored += 1;
    this.addAlarms(site, 'correct', site.commit, alarmsOnCorrect(site, result));
  }

  private async scoreRepair(site: FaultySite, lookup: Lookup): Promise<void> {
    if (site.repair === undefined) return;
    const result = await lookup(site.repair.commit, site.path);
    if ('unavailable' in result) {
      this.missing.push({ site, what: 'repair', ...result });
      return;
    }
    this.repairsScored += 1;
    this.addAlarms(site, 'repair', site.repair.commit, alarmsOnRepair(site, result));
  }

  private addAlarms(site: Site, where: Alarm['where'], commit: string, hits: readonly Hit[]): void {
    for (const { relation, finding } of hits) {
      const { rule, file: path, range } = finding;
      const message = this.words.text(finding.message);
      const { line } = range.start;
      this.alarms.push({ site, where, commit, rule, path, line, relation, message });
    }
  }

  private nearTo(site: FaultySite, result: PackageFindings): string[] {
    const own = result.problems.filter(({ file }) => file === site.path);
    return [
      ...own.map(({ kind, message }) => `problem ${kind}: ${this.words.text(message)}`),
      ...nearMisses(site, result).map((finding) => this.words.finding(finding)),
    ];
  }
}

function byRepo<T extends Site>(sites: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const site of sites) {
    const group = groups.get(site.repo) ?? [];
    group.push(site);
    groups.set(site.repo, group);
  }
  return groups;
}

function lookupIn(repos: string, repo: string, engine: Engine): Lookup {
  const gitFolder = findRepository(repos, repo);
  if (gitFolder === undefined) return async () => ({ unavailable: 'no such repository' });
  const checker = new PackageChecker(new Repository(gitFolder), engine);
  return (commit, path) => checker.check(commit, path);
}

/**
 * Scores the sites on the repositories below the folder `repos`. What is not there is noted as missing.
 *
 * @param progress called before each repository
 */
export async function measure(
  faulty: readonly FaultySite[],
  correct: readonly CorrectSite[],
  repos: string,
  engine: Engine,
  progress: (repo: string) => void,
): Promise<Measurement> {
  const scorer = new Scorer(createWords());
  const [faultyOf, correctOf] = [byRepo(faulty), byRepo(correct)];
  for (const repo of [...new Set([...faultyOf.keys(), ...correctOf.keys()])].sort()) {
    progress(repo);
    const lookup = lookupIn(repos, repo, engine);
    for (const site of faultyOf.get(repo) ?? []) await scorer.scoreFaulty(site, lookup);
    for (const site of correctOf.get(repo) ?? []) await scorer.scoreCorrect(site, lookup);
  }
  const { alarms, missing, correctScored, repairsScored } = scorer;
  return { faulty: scorer.faulty, alarms, missing, correctScored, repairsScored };
}
