/** Results that hold C memory in their fields: from the exits of a function to the state of its caller. */
import { resourceOf } from '../../knowledge/go-resources.ts';
import type { IrFunction } from '../ir.ts';
import { acquire } from './acquire.ts';
import { contentOfObjects, MAX_PATH, stepsOf } from './fields.ts';
import { blocksOf, blocksReached, isWeak, variableKey } from './heap.ts';
import { markElements } from './losses.ts';
import { newObject, noteRepeated } from './results.ts';
import type { CallInput, Exit, Run } from './run.ts';
import { calleeName } from './run.ts';
import type { State } from './state.ts';
import type { ResultEffect } from './summary.ts';
import type { BlockId, PlaceKey, SetId, SiteId } from './values.ts';
import { latestBlock, siteOf } from './values.ts';

type OwnerEffect = Extract<ResultEffect, { kind: 'owner' }>;

/** What a result holds in its fields, when the caller must give some of it back. */
export function ownerOf(
  run: Run,
  fn: IrFunction,
  exit: Exit,
  index: number,
  params: readonly (SiteId | undefined)[],
): OwnerEffect | undefined {
  const pointed = contentOfObjects(run, exit.state, exit.values[index] ?? run.table.empty);
  const byValue = pointed.length === 0;
  const content = byValue ? (exit.structs[index] ?? []) : pointed;
  const fields = new Set<string>();
  const given = new Map<string, { path: string; index: number }>();
  for (const { path, values } of content) {
    if (path === '' || stepsOf(path) > MAX_PATH) continue;
    for (const block of blocksOf(run, values)) {
      const status = exit.state.statuses.get(block);
      if (status === 'owned' && isMemory(run, block)) fields.add(path);
      const parameter = status === 'given' ? params.indexOf(siteOf(block)) : -1;
      if (parameter >= 0 && block === latestBlock(siteOf(block))) {
        given.set(path, { path, index: parameter });
      }
    }
  }
  if (fields.size + given.size === 0) return undefined;
  const type = run.unit.variables[fn.results[index] ?? -1]?.type ?? '';
  return {
    kind: 'owner',
    type: concreteType(run, exit.values[index]) ?? type,
    byValue,
    fields: [...fields].sort(),
    given: [...given.values()],
  };
}

/** Handles and pins have owners of their own. */
function isMemory(run: Run, block: BlockId): boolean {
  return resourceOf(run.sites.site(siteOf(block))?.release ?? '') === 'memory';
}

/** The blocks of the fields, which the caller answers for. */
export function ownedFields(run: Run, exit: Exit, index: number): Set<number> {
  const content = [
    ...contentOfObjects(run, exit.state, exit.values[index] ?? run.table.empty),
    ...(exit.structs[index] ?? []),
  ];
  return new Set(content.flatMap(({ values }) => blocksOf(run, values)));
}

/** The type of the object that is returned, where the function says only which interface it is. */
function concreteType(run: Run, values: SetId | undefined): string | undefined {
  const [value, ...others] = run.table.valuesOf(values ?? run.table.empty);
  if (value?.kind !== 'go' || others.length) return undefined;
  const root = run.table.rootOf(value.place);
  const what = root.kind === 'object' ? (run.objects[root.object] ?? '') : '';
  const name = /^&(\w+)(?:\[.*\])?\{…\}$|^new\((\w+)(?:\[.*\])?\)$/.exec(what);
  const type = name?.[1] ?? name?.[2];
  return type === undefined ? undefined : `*${type}`;
}

/**
 * The object that a call gives. One block stands for all that lies in its fields: whoever frees some of
 * it frees it all, as far as the caller is concerned.
 */
export function takeOwner(
  run: Run,
  state: State,
  input: CallInput,
  effect: OwnerEffect,
  index: number,
): SetId {
  const { table } = run;
  const variable = input.call.results[index];
  const object = newObject(run, input.call.node, effect.type, index);
  const bases: PlaceKey[] = effect.byValue
    ? variable === undefined
      ? []
      : [variableKey(run, variable)]
    : table.valuesOf(object).flatMap((value) => (value.kind === 'go' ? [value.place] : []));
  for (const base of bases) {
    noteRepeated(run, state, base);
    for (const { path, index: from } of effect.given) {
      put(run, state, table.at(base, path), input.args[from] ?? table.unknown);
    }
    if (effect.fields.length === 0) continue;
    const block = acquire(run, state, {
      node: input.call.node,
      index,
      call: calleeName(run, input.call),
      release: '',
      kind: 'owner',
      type: effect.type,
    });
    for (const path of effect.fields) put(run, state, table.at(base, path), block);
  }
  return effect.byValue ? table.unknown : object;
}

/** Adds to what a field holds. */
export function put(run: Run, state: State, key: PlaceKey, values: SetId): void {
  const old = state.env.get(key);
  state.env.set(key, old === undefined ? values : run.table.union(old, values));
  if (isWeak(run, key)) markElements(run, state, values);
}

/** The blocks that a result holds, whether directly, behind a pointer or in a struct by value. */
export function blocksOfResult(
  run: Run,
  state: State,
  input: CallInput,
  index: number,
  values: SetId,
): ReadonlySet<BlockId> {
  const out = blocksReached(run, state, values);
  const variable = input.call.results[index];
  if (variable === undefined) return out;
  for (const inner of run.table.inside(variableKey(run, variable))) {
    const content = state.env.get(inner);
    if (content === undefined) continue;
    for (const block of blocksReached(run, state, content)) out.add(block);
  }
  return out;
}
