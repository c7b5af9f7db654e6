/**
 * The ownership analysis of one unit: what became of each acquisition, the events that other rules
 * read, and the summary of the function for its callers.
 */
import type { IdRole } from '../../model/id-tables.ts';
import type { Callee, IrFunction, IrUnit, VarId } from '../ir.ts';
import { failedRealloc } from './branches.ts';
import { summarizeExits } from './exits.ts';
import { type FieldEnd, noteHandedOut, noteInside, type StoredIn } from './fields.ts';
import { runFunction } from './function.ts';
import { giveAway } from './heap.ts';
import { loseUnheld } from './losses.ts';
import type { Misuse } from './misuse-events.ts';
import { giveParameter, mayPoint } from './parameters.ts';
import { noteReturned } from './returned.ts';
import type { Events, Exit, GoReturn, LooseRelease, NilDefer, Run, Stale, Stash } from './run.ts';
import { settleElements } from './settle-elements.ts';
import { shapeOf } from './shape.ts';
import {
  type Cleanup,
  isAcquired,
  type Loss,
  type Site,
  type SiteReport,
  SiteTable,
} from './sites.ts';
import { State } from './state.ts';
import { type Outcome, type Summary, summarize } from './summary.ts';
import { type BlockId, latestBlock, type SiteId, siteOf, ValueTable } from './values.ts';

export interface UnitInput {
  readonly unit: IrUnit;
  readonly exported: boolean;
  readonly isC: boolean;
  readonly followParameters: boolean;
  /** The parser did not understand all of it: something may happen that the unit does not say. */
  readonly incomplete: boolean;
  summary(callee: Callee): Summary | undefined;
  mayMatter(callee: Callee): boolean;
  nodeText(node: number): string;
  /** Whether a way through the branches came by a loop that does one of the things in every round. */
  passesLoop(branches: readonly number[], done: readonly number[]): boolean;
  isConstParameter(name: string, index: number): boolean;
  handlesComeBack(): boolean;
  isOwnCFunction(name: string): boolean;
  idRole(callee: Callee): IdRole | undefined;
  idsComeBack(table: string): boolean;
}

/** One acquisition and its ends. */
export interface SiteResult {
  readonly site: Site;
  /** First variable that held the block; absent for a value that never got a name. */
  readonly name: string | undefined;
  /** Type of that variable as written; empty when it is not known. */
  readonly type: string;
  readonly ends: ReadonlySet<string>;
  readonly losses: readonly Loss[];
  /** Calls that give it back on some path. */
  readonly releases: readonly number[];
  /** Exits at which the block is lost whichever way they were reached. */
  readonly sureExits: ReadonlySet<number>;
  /** Fields that it was put into. */
  readonly stored: readonly StoredIn[];
  /** The variable of the package that it was put into as a whole, and where. */
  readonly global: SiteReport['global'];
  /** It has another new owner than the caller, or than an object that goes to the caller. */
  readonly handed: boolean;
  /** The block was put into the elements of a container. */
  readonly inElements: boolean;
  readonly cleanup: Cleanup | undefined;
  /** Results in which it leaves the function. */
  readonly returnedIn: ReadonlySet<number>;
  /** What is said of it assumes that a C function without a body only borrows. */
  readonly assumed: boolean;
  /** The C function of which an object keeps the pointer, without ever freeing it. */
  readonly referredBy: string | undefined;
}

export interface UnitResult {
  readonly sites: readonly SiteResult[];
  readonly nilDefers: readonly NilDefer[];
  readonly stashes: readonly Stash[];
  readonly goReturns: readonly GoReturn[];
  readonly misuses: readonly Misuse[];
  readonly stale: readonly Stale[];
  readonly summary: Summary;
  /** What becomes of what lies in parameters, also in those of literals. */
  readonly fieldEnds: readonly FieldEnd[];
  /** Something is given back of which it is not known where it came from. */
  readonly looseReleases: readonly LooseRelease[];
}

export function analyzeUnit(input: UnitInput): UnitResult {
  const shared = makeRun(input);
  let summary = runWhole(shared, undefined);
  const sites = shared.sites.all().filter(isAcquired);
  if (shared.overflow && sites.length > 1) {
    shared.sites.reset();
    const outcomes: Outcome[] = [];
    for (const site of sites) outcomes.push(...runWhole(shared, new Set([site.id])));
    summary = outcomes;
  }
  const { events } = shared;
  const fieldEnds = fieldEndsOf(shared);
  return {
    sites: sites.map((site) => siteResult(input, shared.sites, site)),
    nilDefers: [...events.nilDefers.values()].filter(
      (event) => event.assigned !== undefined && !events.setDefers.has(event.node),
    ),
    stashes: [...events.stashes.values()],
    goReturns: [...events.goReturns.values()],
    misuses: [...events.misuses.values()],
    stale: [...events.stale.values()],
    summary: withFields(summarize(summary), fieldEnds),
    fieldEnds,
    looseReleases: [...events.looseReleases.values()],
  };
}

function makeRun(input: UnitInput): Run {
  const events: Events = {
    nilDefers: new Map(),
    setDefers: new Set(),
    stashes: new Map(),
    goReturns: new Map(),
    misuses: new Map(),
    stale: new Map(),
    looseReleases: new Map(),
  };
  const { captured, addressed, origins, aliases, read, blank, assignedOnce, recovering } = shapeOf(
    input.unit,
  );
  // One by one: an object that is spread from others is slow to make and to read.
  return {
    unit: input.unit,
    exported: input.exported,
    isC: input.isC,
    followParameters: input.followParameters,
    incomplete: input.incomplete,
    summary: (callee) => input.summary(callee),
    mayMatter: (callee) => input.mayMatter(callee),
    nodeText: (node) => input.nodeText(node),
    isConstParameter: (name, index) => input.isConstParameter(name, index),
    handlesComeBack: () => input.handlesComeBack(),
    isOwnCFunction: (name) => input.isOwnCFunction(name),
    idRole: (callee) => input.idRole(callee),
    idsComeBack: (table) => input.idsComeBack(table),
    captured,
    addressed,
    origins,
    aliases,
    read,
    blank,
    assignedOnce,
    recovering,
    table: new ValueTable(),
    sites: new SiteTable(),
    tracked: undefined,
    events,
    objects: [],
    objectByNode: new Map(),
    inlined: new Set(),
    stopped: new Map(),
    overflow: false,
  };
}

/** Runs the function, then the literals that nothing in it calls. */
function runWhole(shared: Run, tracked: ReadonlySet<SiteId> | undefined): Outcome[] {
  const run: Run = tracked ? { ...shared, tracked, overflow: false } : shared;
  const outcomes = runRoot(run, 0);
  for (const fn of run.unit.functions.slice(1)) {
    if (!run.inlined.has(fn.id)) runRoot(run, fn.id);
  }
  shared.overflow ||= run.overflow;
  return outcomes;
}

function runRoot(run: Run, id: number): Outcome[] {
  const fn = run.unit.functions[id];
  if (!fn) return [];
  const state = State.initial();
  const params = fn.params.map((param) =>
    run.followParameters ? giveParameter(run, state, param) : undefined,
  );
  run.stopped.clear();
  const exits = [...runFunction(run, id, [state], 0), ...run.stopped.values()];
  const outcomes = summarizeExits(run, fn, exits, params);
  for (const exit of exits) {
    if (id > 0) leaveCaptured(run, exit, fn.captures);
    settle(run, fn, exit);
  }
  return outcomes;
}

/** A number that was read from what a parameter points to is not a pointer. */
function isPointer(run: Run, result: VarId | undefined): boolean {
  const type = run.unit.variables[result ?? -1]?.type ?? '';
  return run.isC ? type.includes('*') : mayPoint(type);
}

/** What a literal that somebody else calls puts into variables around it is not followed further. */
function leaveCaptured(run: Run, { state }: Exit, captures: readonly VarId[]): void {
  for (const variable of captures) {
    const key = run.table.place({ kind: 'variable', variable });
    for (const place of [key, ...run.table.inside(key)]) {
      const held = state.env.get(place);
      if (held !== undefined) giveAway(run, state, held, 'undecided');
    }
  }
}

/** At the exit of the outermost function: what is returned goes to the caller, the rest is lost. */
function settle(run: Run, fn: IrFunction, exit: Exit): void {
  const { state } = exit;
  noteReturned(run, exit);
  for (const [i, set] of exit.values.entries()) {
    noteHandedOut(run, state, set, exit.node);
    if (isPointer(run, fn.results[i])) noteInside(run, set, 'transferred');
    giveAway(run, state, set, 'transferred', true);
  }
  const owned: BlockId[] = [];
  for (const [block, status] of state.statuses) {
    if (status === 'owned') owned.push(block);
    // Only here it is certain that nothing decides it later.
    const open = status === 'undecided' && !state.marks.has(failedRealloc(block));
    if (open) run.sites.report(siteOf(block)).ends.add('undecided');
  }
  state.env.clear();
  state.deferred = [];
  for (const mark of state.marks) if (mark.startsWith('kept ')) state.marks.delete(mark);
  loseUnheld(run, state, owned, exit.kind, exit.node);
  for (const site of run.sites.all()) {
    const status = state.statuses.get(latestBlock(site.id)) ?? 'none';
    run.sites.addExit(site.id, exit.node, status);
  }
}

function fieldEndsOf({ unit, sites }: Run): FieldEnd[] {
  const params = unit.functions[0]?.params ?? [];
  return sites.all().flatMap((site) => {
    if (site.kind !== 'parameter') return [];
    const parameter = params.indexOf(site.index);
    const type = unit.variables[site.index]?.type ?? '';
    return [...sites.report(site.id).inside].flatMap(([path, statuses]) =>
      [...statuses].map((status): FieldEnd => ({ parameter, type, path, status })),
    );
  });
}

function withFields(summary: Summary, ends: readonly FieldEnd[]): Summary {
  const fields = ends.filter((end) => end.parameter >= 0);
  return fields.length ? { ...summary, fields } : summary;
}

function isLost(seen: ReadonlySet<string>): boolean {
  return seen.size === 1 && seen.has('leaked');
}

function siteResult(input: UnitInput, table: SiteTable, site: Site): SiteResult {
  const report = table.report(site.id);
  settleElements(report, input);
  return {
    site,
    name: report.name,
    type: report.type,
    ends: report.ends,
    losses: [...report.losses.values()],
    releases: [...report.releases].sort((a, b) => a - b),
    sureExits: new Set([...report.exits].flatMap(([node, seen]) => (isLost(seen) ? [node] : []))),
    stored: [...report.stored.values()],
    global: report.global,
    handed: report.handed,
    inElements: report.elementLosses.size > 0,
    cleanup: report.cleanup,
    returnedIn: report.returnedIn,
    assumed: report.assumed,
    referredBy: report.referredBy,
  };
}
