/** Parameters as blocks that the caller owns. */
import type { VarId } from '../ir.ts';
import { variableKey } from './heap.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { EXACT, earlierBlock, latestBlock, type SiteId } from './values.ts';

/** A pointer that comes in belongs to the caller: its fate is what the summary tells. */
export function giveParameter(run: Run, state: State, param: VarId): SiteId | undefined {
  const variable = run.unit.variables[param];
  if (!variable || !mayPoint(variable.type) || variable.name === '_') return undefined;
  const site = run.sites.get(`parameter ${param}`, (id) => {
    return { id, node: 0, call: variable.name, release: '', kind: 'parameter', index: param };
  });
  const block = latestBlock(site.id);
  state.statuses.set(block, 'given');
  state.statuses.set(earlierBlock(site.id), 'given');
  const set = run.table.single({ kind: 'block', block, ...EXACT });
  state.env.set(variableKey(run, param), set);
  return site.id;
}

const PLAIN =
  /^(string|bool|error|float\d+|complex\d+|u?int\d*|byte|rune|time\.\w+|context\.Context|C\.(u?(int|long|longlong|char|short)|size_t|float|double|u?int\d+_t|_?[Bb]ool))$/;

/** Whether a value of the type, as written, can hold a pointer; true for types that are not known. */
export function mayPoint(type: string): boolean {
  return !PLAIN.test(type);
}
