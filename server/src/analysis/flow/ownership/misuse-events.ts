/** What the analysis reports of blocks that are given back wrongly, or met after they were given back. */
import type { NodeId } from '../../syntax/tree.ts';
import type { Run } from './run.ts';
import { isAcquired } from './sites.ts';
import type { Sure } from './state.ts';
import { type BlockId, siteOf } from './values.ts';

export type MisuseKind =
  | 'double-free'
  | 'use-after-free'
  | 'return-freed'
  | 'wrong-deallocator'
  | 'free-go-memory'
  | 'free-borrowed'
  | 'free-interior-pointer';

/** Something that is wrong whatever else happens on the way there. */
export interface Misuse {
  readonly kind: MisuseKind;
  readonly node: NodeId;
  /** Where the block came from; absent for Go memory, and for what a parameter brought. */
  readonly site?: { readonly node: NodeId; readonly call: string; readonly release: string };
  /** Variable that holds it, or what the memory is; empty when it has no name. */
  readonly name: string;
  /** Where it had been given back. */
  readonly released?: Sure;
  /** The C function that gives it back, in the end. */
  readonly by?: string;
  /** Where the variable that is given back got the address of Go memory. */
  readonly taken?: NodeId;
  /** It is returned as a slice or string over the block. */
  readonly view?: boolean;
}

type Details = Pick<Misuse, 'released' | 'by' | 'view'> & Partial<Pick<Misuse, 'name'>>;

/** Something happens to that block. */
export function recordBlock(
  run: Run,
  kind: MisuseKind,
  node: NodeId,
  block: BlockId,
  details: Details,
): void {
  const site = run.sites.site(siteOf(block));
  if (!site) return;
  if (!isAcquired(site)) record(run, { kind, node, name: site.call, ...details });
  else record(run, { kind, node, name: run.sites.report(site.id).name ?? '', site, ...details });
}

/** Of several uses after one release the first is told. */
export function record(run: Run, misuse: Misuse): void {
  const { kind, node, released, site, name } = misuse;
  const key = released ? `${kind} ${site?.node} ${name} ${released.node}` : `${kind} ${node}`;
  const known = run.events.misuses.get(key);
  if (!known || node < known.node) run.events.misuses.set(key, misuse);
}
