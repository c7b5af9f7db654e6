/** Arguments that a call fills: `o.init()` leaves C memory in the fields of the caller's object. */
import { resourceOf } from '../../knowledge/go-resources.ts';
import type { Operand } from '../ir.ts';
import { acquire } from './acquire.ts';
import { contentOfObjects, isGivenAway, MAX_PATH, stepsOf } from './fields.ts';
import { blocksOf, hasEscaped, variableKey } from './heap.ts';
import { put } from './owner-results.ts';
import type { CallInput, Run } from './run.ts';
import { calleeName } from './run.ts';
import { argumentIndex, isAcquired } from './sites.ts';
import type { State } from './state.ts';
import type { FilledArgument } from './summary.ts';
import type { BlockId, SetId, SiteId } from './values.ts';
import { latestBlock, siteOf } from './values.ts';

/** Fields of what a parameter points to that hold new blocks, for which nobody else answers. */
export function filledFields(run: Run, state: State, site: SiteId): FilledArgument | undefined {
  const { table } = run;
  const content = table.place({ kind: 'block', block: latestBlock(site) });
  const paths = new Set<string>();
  for (const inner of table.inside(content)) {
    const path = table.pathOf(inner);
    const values = state.env.get(inner);
    if (values === undefined || !path.startsWith('.')) continue;
    const deeper = contentOfObjects(run, state, values, path);
    for (const found of [{ path, values }, ...deeper]) {
      if (stepsOf(found.path) > MAX_PATH) continue;
      if (blocksOf(run, found.values).some((block) => isLeft(run, state, block))) {
        paths.add(found.path);
      }
    }
  }
  const variable = run.sites.site(site)?.index ?? -1;
  const type = run.unit.variables[variable]?.type ?? '';
  // C is handed a structure of its own with what lies in it.
  if (paths.size === 0 || !/^\*\w+(?:\[.*\])?$/.test(type)) return undefined;
  return { type, paths: [...paths].sort() };
}

/** A block of this function that only the object of the caller holds. */
function isLeft(run: Run, state: State, block: BlockId): boolean {
  const site = run.sites.site(siteOf(block));
  if (!isAcquired(site) || resourceOf(site?.release ?? '') !== 'memory') return false;
  const { handed, finalized } = run.sites.report(siteOf(block));
  return state.statuses.get(block) === 'transferred' && !handed && !finalized;
}

/** The caller's object holds what the call put into it; of an object that others hold, nothing is said. */
export function fillArgument(
  run: Run,
  state: State,
  input: CallInput,
  argument: number,
  { type, paths }: FilledArgument,
): void {
  const object =
    onlyObject(run, input.args[argument] ?? run.table.empty) ??
    receiverVariable(run, input.call.args[argument], type);
  if (object === undefined || hasEscaped(run, state, object)) return;
  if (isGivenAway(run, state, object)) return;
  const { node } = input.call;
  const index = argumentIndex(argument);
  const call = calleeName(run, input.call);
  const block = acquire(run, state, { node, index, call, release: '', kind: 'owner', type });
  for (const path of paths) put(run, state, run.table.at(object, path), block);
}

/** In `c.init()` with c a struct, the method gets its address. */
function receiverVariable(
  run: Run,
  operand: Operand | undefined,
  type: string,
): number | undefined {
  if (operand?.kind !== 'place' || operand.place.path.length) return undefined;
  const variable = run.unit.variables[operand.place.variable];
  const matches = variable?.role === 'local' && `*${variable.type}` === type;
  return matches ? variableKey(run, operand.place.variable) : undefined;
}

/** A local variable, or an object that is made in this function and only once. */
function onlyObject(run: Run, set: SetId): number | undefined {
  const [value, ...others] = run.table.valuesOf(set);
  if (value?.kind !== 'go' || others.length || value.form !== 'pointer') return undefined;
  const root = run.table.rootOf(value.place);
  if (root.kind === 'object') return value.place;
  if (root.kind !== 'variable') return undefined;
  return run.unit.variables[root.variable]?.role === 'local' ? value.place : undefined;
}
