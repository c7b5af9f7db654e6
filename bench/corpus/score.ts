/** Decides what a finding says about a labelled site. Pure: sites and findings in, outcomes out. */
import type { Category, Note, Severity } from '../../server/src/analysis/finding.ts';
import type { LocatedFinding, Range } from '../../server/src/project/types.ts';
import type { PackageFindings } from './package-check.ts';
import type { FaultySite, Site } from './sites.ts';

export type Family = 'leak+free' | 'pointer+handle';

const FAMILY: Readonly<Record<Category, Family>> = {
  leak: 'leak+free',
  free: 'leak+free',
  pointer: 'pointer+handle',
  unsafe: 'pointer+handle',
  handle: 'pointer+handle',
  interop: 'pointer+handle',
};

const LEAK_OR_FREE =
  /^(?:leak-.*|double-free|use-after-free|wrong-free-function|defer-captures-nil|free-of-go-memory)$/;

export function familyOfClass(name: string): Family {
  return LEAK_OR_FREE.test(name) ? 'leak+free' : 'pointer+handle';
}

/**
 * How a finding meets some lines: it stands on them, or they are its acquisition, a losing exit or, of
 * memory that is given back wrongly, the place that gave it back.
 */
export type Relation = 'stands' | 'acquisition' | 'exit' | 'release';

export interface Hit {
  readonly relation: Relation;
  readonly finding: LocatedFinding;
}

/** Lines of one file, 1-based, both ends included. */
export interface Lines {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

const ALARMING: ReadonlySet<Severity> = new Set(['error', 'warning']);

function isAlarming({ severity }: LocatedFinding): boolean {
  return ALARMING.has(severity);
}

function meets(file: string, range: Range, { path, first, last }: Lines): boolean {
  return file === path && range.start.line <= last && range.end.line >= first;
}

function relationOf(finding: LocatedFinding, lines: Lines): Relation | undefined {
  if (meets(finding.file, finding.range, lines)) return 'stands';
  const has = (role: Note['role']): boolean =>
    finding.notes.some((note) => note.role === role && meets(note.file, note.range, lines));
  if (has('acquisition')) return 'acquisition';
  if (has('exit')) return 'exit';
  // A fault of two places, of which a label may name either: what is given back, and met again.
  return finding.category === 'free' && has('release') ? 'release' : undefined;
}

function hitsOn(lines: Lines, findings: readonly LocatedFinding[]): Hit[] {
  return findings.flatMap((finding) => {
    const relation = relationOf(finding, lines);
    return relation === undefined ? [] : [{ relation, finding }];
  });
}

function lineOf({ path, line }: Site): Lines {
  return { path, first: line, last: line };
}

function isOfFamily(finding: LocatedFinding, site: FaultySite): boolean {
  return FAMILY[finding.category] === familyOfClass(site.class);
}

/** The findings that say what is wrong at a faulty site; none when it was missed. */
export function foundBy(site: FaultySite, { findings }: PackageFindings): Hit[] {
  const hits = hitsOn(lineOf(site), findings);
  return hits.filter(({ finding }) => isAlarming(finding) && isOfFamily(finding, site));
}

/** `(*T).M` and `T.M` are the same function to whoever labels by hand. */
function plainName(name: string): string {
  return name.replace(/[(*)]/g, '');
}

/** What helps to see why a site was missed: findings that came near, of any severity and family. */
export function nearMisses(site: FaultySite, { findings }: PackageFindings): LocatedFinding[] {
  const onLine = new Set(hitsOn(lineOf(site), findings).map(({ finding }) => finding));
  const inFunction = findings.filter(
    (finding) =>
      finding.file === site.path &&
      isOfFamily(finding, site) &&
      plainName(finding.function) === plainName(site.function),
  );
  return [...new Set([...onLine, ...inFunction])];
}

/** Findings that call a correct site faulty. An exit on its line is the end of another block. */
export function alarmsOnCorrect(site: Site, { findings }: PackageFindings): Hit[] {
  const hits = hitsOn(lineOf(site), findings);
  return hits.filter(({ relation, finding }) => isAlarming(finding) && relation !== 'exit');
}

/**
 * Findings on the lines of a repair. An exit there counts only in the family of what was repaired:
 * the way out is what a repair of a leak on an error path changes.
 */
export function alarmsOnRepair(site: FaultySite, { findings }: PackageFindings): Hit[] {
  if (site.repair === undefined) return [];
  const [first, last] = site.repair.lines;
  const hits = hitsOn({ path: site.path, first, last }, findings);
  return hits.filter(
    ({ relation, finding }) =>
      isAlarming(finding) && (relation !== 'exit' || isOfFamily(finding, site)),
  );
}
