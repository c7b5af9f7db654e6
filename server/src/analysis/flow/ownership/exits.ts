/** From the exits of a function to the outcomes that its callers see, and what C must not get. */

import type { IrFunction, VarId } from '../ir.ts';
import { givenIsSet } from './branches.ts';
import { giveAwayStructs } from './function.ts';
import { blocksOf, blocksReached, giveAway, heldIn, pointees } from './heap.ts';
import { isLent } from './lent.ts';
import { sureEffects } from './misuse-effects.ts';
import { filledFields } from './owner-arguments.ts';
import { ownedFields, ownerOf } from './owner-results.ts';
import { mayPoint } from './parameters.ts';
import { takenMark } from './release.ts';
import type { Exit, Run } from './run.ts';
import type { State, Status } from './state.ts';
import {
  BORROWED,
  type Effect,
  type Outcome,
  type ParameterEffect,
  type ResultEffect,
} from './summary.ts';
import type { BlockId, SetId, Sign, SiteId, Value } from './values.ts';
import { earlierBlock, latestBlock, siteOf } from './values.ts';

/** One outcome for each way out; `params` are the sites that stand for the parameters. */
export function summarizeExits(
  run: Run,
  fn: IrFunction,
  exits: readonly Exit[],
  params: readonly (SiteId | undefined)[],
): Outcome[] {
  const out: Outcome[] = [];
  for (const exit of exits) {
    if (exit.kind === 'goexit') continue;
    if (run.exported) for (const set of exit.values) noteGoReturn(run, exit, set);
    const results = resultsOf(run, fn, exit, params).map((result, i) => {
      return mayPoint(run.unit.variables[fn.results[i] ?? -1]?.type ?? '')
        ? result
        : asPlain(result);
    });
    giveAwayContents(run, exit);
    giveAwayStructs(run, exit.state, exit.structs);
    out.push({
      params: params.map((site, i) => {
        const effect =
          site === undefined ? unfollowed(run) : parameterEffect(run, exit.state, site);
        return { ...effect, ...signsOf(run, exit.state, fn.params[i]) };
      }),
      results,
    });
  }
  return out;
}

/** A number that was read from an argument is not the argument. */
function asPlain(result: ResultEffect): ResultEffect {
  return result.kind === 'inside' || result.kind === 'parameter' ? { kind: 'unknown' } : result;
}

/** What lies in a block or an object that is returned goes to the caller with it. */
function giveAwayContents(run: Run, { state, values }: Exit): void {
  for (const set of values) {
    giveToLiterals(run, state, set);
    for (const place of pointees(run, set)) {
      for (const inner of [place, ...run.table.inside(place)]) {
        const content = state.env.get(inner);
        if (content !== undefined) giveAway(run, state, content, 'transferred', true);
      }
    }
  }
}

/** A literal that is returned may give back, or keep, what it captures of the caller's. */
function giveToLiterals(run: Run, state: State, set: SetId): void {
  for (const value of run.table.valuesOf(set)) {
    if (value.kind !== 'function') continue;
    for (const variable of run.unit.functions[value.function]?.captures ?? []) {
      const given = (v: Value): boolean =>
        v.kind === 'block' && state.statuses.get(v.block) === 'given';
      for (const held of heldIn(run, state, variable)) {
        const blocks = run.table.map(held, (v) => (given(v) ? v : undefined));
        giveAway(run, state, blocks, 'undecided');
      }
    }
  }
}

/** A number is not followed into C: it may be an id that C keeps. */
function unfollowed(run: Run): ParameterEffect {
  return run.isC ? { ...BORROWED, seenByC: true } : BORROWED;
}

/** What the tests on the way out say of a number that came in. */
function signsOf(run: Run, state: State, param: VarId | undefined): Pick<ParameterEffect, 'signs'> {
  if (param === undefined || !run.assignedOnce.has(param) || run.addressed.has(param)) return {};
  const set = state.env.get(run.table.place({ kind: 'variable', variable: param }));
  const values = set === undefined ? [] : run.table.valuesOf(set);
  const signs = values.flatMap((value) => (value.kind === 'number' ? [value.sign] : []));
  return signs.length > 0 && signs.length === values.length ? { signs: signs.sort() } : {};
}

function parameterEffect(run: Run, state: State, site: SiteId): ParameterEffect {
  const variable = run.sites.site(site)?.index ?? -1;
  const now = state.env.get(run.table.place({ kind: 'variable', variable }));
  if (now === run.table.nil && state.statuses.get(latestBlock(site)) === 'given') {
    return { self: 'vacuous', inside: 'vacuous' };
  }
  const inside = effectOf(state.statuses.get(earlierBlock(site)));
  const out = writtenOut(run, state, site);
  const outNil = out === undefined && writesNil(run, state, site);
  const fills = filledFields(run, state, site);
  const variadic = run.unit.variables[variable]?.type.startsWith('...') ?? false;
  const self = variadic ? inside : effectOf(state.statuses.get(latestBlock(site)));
  const sure = variadic ? undefined : sureEffects(run, state, site);
  const seenByC = run.sites.report(site).seenByC || (run.isC && run.incomplete);
  const number = writtenNumber(run, state, site);
  const isSet = state.facts.has(givenIsSet(latestBlock(site)));
  return {
    self,
    inside,
    ...(out === undefined ? {} : { out }),
    ...(outNil ? { outNil } : {}),
    ...(fills ? { fills } : {}),
    ...(sure ? { sure } : {}),
    ...(seenByC ? { seenByC } : {}),
    ...(run.sites.report(site).assumed ? { assumed: true } : {}),
    ...(number === undefined ? {} : { number }),
    ...(isSet ? { isSet: true } : {}),
  };
}

/** Whether a global, or what another parameter points to, holds the block as well. */
function isKeptElsewhere(run: Run, state: State, block: BlockId, content: number): boolean {
  for (const [key, set] of state.env) {
    if (key === content || !blocksOf(run, set).includes(block)) continue;
    const root = run.table.rootOf(key);
    if (root.kind === 'block') return true;
    if (root.kind === 'variable' && run.unit.variables[root.variable]?.role === 'global')
      return true;
  }
  return false;
}

function writesNil(run: Run, state: State, site: SiteId): boolean {
  const content = run.table.place({ kind: 'block', block: latestBlock(site) });
  return state.env.get(content) === run.table.nil;
}

/** How the caller gives back what was written to where the parameter points. */
function writtenOut(run: Run, state: State, site: SiteId): string | undefined {
  const content = run.table.place({ kind: 'block', block: latestBlock(site) });
  const set = state.env.get(content);
  if (set === undefined) return undefined;
  for (const block of blocksOf(run, set)) {
    const found = run.sites.site(siteOf(block));
    const given = state.statuses.get(block) === 'transferred' && !state.marks.has(takenMark(block));
    const own = found?.kind === 'direct' || found?.kind === 'helper';
    if (!given || !own) continue;
    return isKeptElsewhere(run, state, block, content) ? undefined : found.release;
  }
  return undefined;
}

/** The sign of the number that was written to where the parameter points. */
function writtenNumber(run: Run, state: State, site: SiteId): Sign | undefined {
  const content = run.table.place({ kind: 'block', block: latestBlock(site) });
  const [value, ...others] = run.table.valuesOf(state.env.get(content) ?? run.table.empty);
  return value?.kind === 'number' && others.length === 0 ? value.sign : undefined;
}

function effectOf(status: Status | undefined): Effect {
  switch (status) {
    case 'freed':
      return 'frees';
    case 'transferred':
      return 'keeps';
    case 'undecided':
      return 'undecided';
    default:
      return 'borrows';
  }
}

function resultsOf(
  run: Run,
  fn: IrFunction,
  exit: Exit,
  params: readonly (SiteId | undefined)[],
): ResultEffect[] {
  const owned = exit.values.map((set) => ownedBlock(run, exit.state, set));
  return exit.values.map((set, i) => {
    const block = owned[i];
    if (block !== undefined) {
      return { kind: 'owned', release: run.sites.site(siteOf(block))?.release ?? 'free' };
    }
    const cleaned = owned.findIndex((b) => b !== undefined && isCleanup(run, exit.state, set, b));
    if (cleaned >= 0) return { kind: 'cleanup', result: cleaned };
    const holder = exit.values.findIndex((_, k) => k !== i && releasesFields(run, exit, set, k));
    if (holder >= 0) return { kind: 'cleanup', result: holder };
    const owner = ownerOf(run, fn, exit, i, params);
    return owner ?? plainResult(run, set, params);
  });
}

/** The block, when the caller gets it as it is: still owned, or already counted as handed out. */
function ownedBlock(run: Run, state: State, set: SetId): BlockId | undefined {
  const blocks = blocksOf(run, set).filter((block) => {
    return state.statuses.get(block) === 'owned' && !isOwner(run, block);
  });
  const sites = new Set(blocks.map(siteOf));
  return sites.size === 1 ? blocks[0] : undefined;
}

/** The block stands for the fields of an object: a pointer to one of them is not the object. */
function isOwner(run: Run, block: BlockId): boolean {
  return run.sites.site(siteOf(block))?.kind === 'owner';
}

/** Whether the value is a literal that captures a variable which holds the block. */
function isCleanup(run: Run, state: State, set: SetId, block: BlockId): boolean {
  return run.table.valuesOf(set).some((value) => {
    if (value.kind === 'cleanup') return value.block === block;
    if (value.kind !== 'function') return false;
    const captures = run.unit.functions[value.function]?.captures ?? [];
    return captures.some((variable) =>
      heldIn(run, state, variable).some((held) => blocksOf(run, held).includes(block)),
    );
  });
}

/** Whether the value is a literal that captures what holds blocks of that result. */
function releasesFields(run: Run, exit: Exit, set: SetId, result: number): boolean {
  const captured = run.table.valuesOf(set).flatMap((value) => {
    if (value.kind !== 'function') return [];
    return [...(run.unit.functions[value.function]?.captures ?? [])];
  });
  if (captured.length === 0) return false;
  const blocks = ownedFields(run, exit, result);
  return captured.some((variable) => {
    const held = exit.state.env.get(run.table.place({ kind: 'variable', variable }));
    if (held === undefined) return false;
    return [...blocksReached(run, exit.state, held)].some((block) => blocks.has(block));
  });
}

function plainResult(run: Run, set: SetId, params: readonly (SiteId | undefined)[]): ResultEffect {
  const values = run.table.valuesOf(set);
  const argument = values.map((value) => argumentOf(value, params)).find((found) => found);
  if (argument) return argument;
  if (isLent(run, set)) return { kind: 'lent' };
  const only: Value | undefined = values.length === 1 ? values[0] : undefined;
  switch (only?.kind) {
    case 'nil':
      return { kind: 'nil' };
    case 'non-nil':
    case 'go':
    case 'function':
    case 'named-function':
      return { kind: 'non-nil' };
    case 'bool':
      return { kind: 'bool', value: only.value };
    case 'number':
      return { kind: 'number', sign: only.sign };
    default:
      return { kind: 'unknown' };
  }
}

/** The value is what came in as an argument, or lay in it. */
function argumentOf(
  value: Value,
  params: readonly (SiteId | undefined)[],
): ResultEffect | undefined {
  if (value.kind !== 'block') return undefined;
  const index = params.indexOf(siteOf(value.block));
  if (index < 0) return undefined;
  const own = value.block === latestBlock(siteOf(value.block));
  return own
    ? { kind: 'parameter', index, moved: value.moved !== false }
    : { kind: 'inside', index };
}

/** Go memory that leaves through an exported function: C may keep it, the collector may move on. */
function noteGoReturn(run: Run, exit: Exit, set: SetId): void {
  for (const value of run.table.valuesOf(set)) {
    if (value.kind !== 'go' || value.form !== 'pointer') continue;
    const { place } = value;
    const root = run.table.rootOf(place);
    if (root.kind === 'block') continue;
    const pinned = exit.state.marks.has(`pinned ${place}`);
    if (pinned) continue;
    const what =
      root.kind === 'object'
        ? (run.objects[root.object] ?? '')
        : `&${run.unit.variables[root.variable]?.name ?? ''}`;
    run.events.goReturns.set(exit.node, { node: exit.node, what });
  }
}
