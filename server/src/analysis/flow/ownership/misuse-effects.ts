/** What a function surely does with an argument and with what lies in it, for its summary. */
import type { Run } from './run.ts';
import type { State } from './state.ts';
import type { SureEffects, SurePart } from './summary.ts';
import { exactBlock, freedKey, usedKey } from './sure.ts';
import { earlierBlock, latestBlock, type PlaceKey, type SiteId } from './values.ts';

export function sureEffects(run: Run, state: State, site: SiteId): SureEffects | undefined {
  const block = latestBlock(site);
  const frees = state.sure.get(freedKey(block))?.by;
  const uses = state.sure.has(usedKey(block));
  const parts = partsOf(run, state, site);
  if (frees === undefined && !uses && parts.length === 0) return undefined;
  return {
    ...(frees === undefined ? {} : { frees }),
    ...(uses ? { uses } : {}),
    ...(parts.length ? { parts } : {}),
  };
}

function partsOf(run: Run, state: State, site: SiteId): SurePart[] {
  const { table } = run;
  const base = table.place({ kind: 'block', block: latestBlock(site) });
  const parts = new Map<PlaceKey, SurePart['effect']>();
  for (const { block, place } of state.sure.values()) {
    if (place === undefined || !table.inside(base).includes(place)) continue;
    if (block === undefined) {
      if (!parts.has(place)) parts.set(place, 'uses');
      continue;
    }
    const release = state.sure.get(freedKey(block));
    const stays = exactBlock(run, state, state.env.get(place) ?? table.unknown) === block;
    if (release) parts.set(place, { frees: release.by, stays });
  }
  const given = state.statuses.get(earlierBlock(site)) === 'given';
  const untouched = given && !state.marks.has(`touched ${site}`);
  for (const place of untouched ? table.inside(base) : []) {
    if (state.env.get(place) === table.nil && !parts.has(place)) parts.set(place, 'nil');
  }
  return [...parts].map(([place, effect]) => ({ steps: table.stepsOf(place), effect }));
}

/** What is sure of both ways. */
export function mergeSure(
  a: SureEffects | undefined,
  b: SureEffects | undefined,
): SureEffects | undefined {
  if (!a || !b) return undefined;
  const same = a.frees !== undefined && a.frees === b.frees;
  const uses = (a.uses || a.frees !== undefined) && (b.uses || b.frees !== undefined);
  const parts = mergeParts(a.parts ?? [], b.parts ?? []);
  if (!same && !uses && parts.length === 0) return undefined;
  return {
    ...(same ? { frees: a.frees } : {}),
    ...(uses && !same ? { uses } : {}),
    ...(parts.length ? { parts } : {}),
  };
}

type FreesOrUses = Exclude<SurePart['effect'], 'nil'>;

function mergePart(a: FreesOrUses, b: FreesOrUses): FreesOrUses {
  if (a === 'uses' || b === 'uses' || a.frees !== b.frees) return 'uses';
  return { frees: a.frees, stays: a.stays && b.stays };
}

function mergeParts(a: readonly SurePart[], b: readonly SurePart[]): SurePart[] {
  return a.flatMap((part) => {
    const other = b.find(({ steps }) => steps.join('') === part.steps.join(''));
    if (!other) return [];
    if (part.effect === 'nil') return [other];
    if (other.effect === 'nil') return [part];
    return [{ steps: part.steps, effect: mergePart(part.effect, other.effect) }];
  });
}
