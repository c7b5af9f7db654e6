/** Acquisition sites of a unit, and what the analysis finds out about each. */
import type { NodeId } from '../../syntax/tree.ts';
import type { StoredIn } from './fields.ts';
import type { Status, Trail } from './state.ts';
import type { SiteId } from './values.ts';

/** Whether the unit itself acquires the block: it did not come from outside. */
export function isAcquired(site: Site | undefined): boolean {
  return site !== undefined && site.kind !== 'parameter' && site.kind !== 'found';
}

/** How the last pointer to a block was lost. */
export type LossKind =
  | 'return'
  | 'end'
  | 'goexit'
  | 'overwrite'
  | 'cleared'
  | 'panic'
  | 'scope'
  | 'statement';

export interface Loss {
  readonly kind: LossKind;
  readonly node: NodeId;
  /** Branches between the acquisition and the loss, in order. */
  readonly branches: readonly { readonly node: NodeId; readonly taken: boolean | undefined }[];
  /** The acquisition had run again before what it gave the time before was lost. */
  readonly ofEarlierRound: boolean;
}

export interface Site {
  readonly id: SiteId;
  readonly node: NodeId;
  /** `C.CString`, or the Go helper that hands out the block. */
  readonly call: string;
  /** C function that gives the block back. */
  readonly release: string;
  /** Of kind `owner` the block stands for all that lies in the fields of an object that a call gives. */
  readonly kind: 'direct' | 'helper' | 'owner' | 'parameter' | 'found';
  /** Position of the result, or of the parameter of kind `parameter`; arguments: see `argumentIndex`. */
  readonly index: number;
  /** Type of the object as the callee writes it, of kind `owner`. */
  readonly type?: string;
}

/** Positions of results and of arguments share the key of a site. */
const FIRST_ARGUMENT = 100;

/** The index of a site whose block is written through that argument of the call. */
export function argumentIndex(argument: number): number {
  return FIRST_ARGUMENT + argument;
}

/** The argument through which the block was written; `undefined` when it is a result of the call. */
export function argumentOf({ kind, index }: Site): number | undefined {
  return kind !== 'parameter' && index >= FIRST_ARGUMENT ? index - FIRST_ARGUMENT : undefined;
}

/** A function that came with the block and gives it back: which result it is, and who holds it. */
export interface Cleanup {
  readonly result: number;
  /** First variable that held it; absent when it was dropped at once. */
  readonly name: string | undefined;
}

/** The mark of a site of which blocks lie in containers. */
export function elementOf(site: SiteId): string {
  return `element ${site}`;
}

/** What one run of the analysis saw of a site. */
export interface SiteReport {
  readonly ends: Set<Status>;
  readonly losses: Map<string, Loss>;
  /** Losses of blocks that had been put into the elements of a container. */
  readonly elementLosses: Map<string, Loss>;
  readonly releases: Set<NodeId>;
  /** What the block was at each exit, by the node of the exit. */
  readonly exits: Map<NodeId, Set<Status | 'none'>>;
  /** Fields that it was put into, by type and path. */
  readonly stored: Map<string, StoredIn>;
  /** The variable of the package that it was put into as a whole, and where. */
  global: { readonly name: string; readonly node: NodeId } | undefined;
  /** Of a parameter: what became of what lies in it, by the way to it. */
  readonly inside: Map<string, Set<Status>>;
  /** It has another new owner than the caller, or than an object that goes to the caller. */
  handed: boolean;
  /** The object that holds it has a finalizer. */
  finalized: boolean;
  /** It was passed to a C function of which only the name is known. */
  assumed: boolean;
  /** The C function of which an object keeps the pointer, without ever freeing it. */
  referredBy: string | undefined;
  /** It was passed to C of which no body is known. */
  seenByC: boolean;
  /** Name of the first variable that held the block. */
  name: string | undefined;
  /** Type of that variable as written; empty when it is not known. */
  type: string;
  cleanup: Cleanup | undefined;
  /** Results in which it leaves the function. */
  readonly returnedIn: Set<number>;
}

export class SiteTable {
  /** Some block was met where it was given back. */
  anyFound = false;
  private readonly sites: Site[] = [];
  private readonly byKey = new Map<string, Site>();
  private readonly reports: SiteReport[] = [];

  get(key: string, make: (id: SiteId) => Site): Site {
    let site = this.byKey.get(key);
    if (!site) {
      site = make(this.sites.length);
      this.sites.push(site);
      this.byKey.set(key, site);
    }
    return site;
  }

  all(): readonly Site[] {
    return this.sites;
  }

  site(id: SiteId): Site | undefined {
    return this.sites[id];
  }

  report(id: SiteId): SiteReport {
    let report = this.reports[id];
    if (!report) {
      report = {
        ends: new Set(),
        losses: new Map(),
        elementLosses: new Map(),
        releases: new Set(),
        exits: new Map(),
        stored: new Map(),
        global: undefined,
        inside: new Map(),
        handed: false,
        finalized: false,
        assumed: false,
        referredBy: undefined,
        seenByC: false,
        name: undefined,
        type: '',
        cleanup: undefined,
        returnedIn: new Set(),
      };
      this.reports[id] = report;
    }
    return report;
  }

  /** Forgets what was seen of one site, or of all. */
  reset(id?: SiteId): void {
    if (id === undefined) this.reports.length = 0;
    else delete this.reports[id];
  }

  addExit(id: SiteId, node: NodeId, status: Status | 'none'): void {
    const { exits } = this.report(id);
    const seen = exits.get(node);
    if (seen) seen.add(status);
    else exits.set(node, new Set([status]));
  }

  addLoss(id: SiteId, loss: Loss): void {
    const { losses, ends } = this.report(id);
    ends.add('leaked');
    record(losses, loss);
  }

  addElementLoss(id: SiteId, loss: Loss): void {
    record(this.report(id).elementLosses, loss);
  }
}

function record(losses: Map<string, Loss>, loss: Loss): void {
  const key = `${loss.kind} ${loss.node}`;
  if (!losses.has(key)) losses.set(key, loss);
}

/** The branches since the site was executed last or, for `earlier` blocks, the time before that. */
export function branchesSince(
  trail: Trail | undefined,
  site: NodeId | undefined,
  earlier: boolean,
): Loss['branches'] {
  const out: { node: NodeId; taken: boolean | undefined }[] = [];
  let marks = earlier ? 2 : 1;
  for (let step = trail; step; step = step.before) {
    if (step.node === site) marks--;
    if (marks === 0) break;
    out.push({ node: step.node, taken: step.taken });
  }
  return out.reverse();
}
