/** What an object of a C library may keep: values that were set on it or added to it. */
import { blocksOf, setStatus } from './heap.ts';
import type { CallInput, Run } from './run.ts';
import { originOf } from './run.ts';
import type { State } from './state.ts';
import { type BlockId, siteOf } from './values.ts';

/** `C.obj_set_name(o, cs)`: o may give cs back when it is destroyed. */
export function noteKept(run: Run, state: State, input: CallInput, name: string): void {
  const owners = input.call.args.map((operand) => ownerName(run, operand));
  input.args.forEach((set, i) => {
    if (i === 0 || run.isConstParameter(name, i)) return;
    for (const block of blocksOf(run, set)) {
      if (!isString(run, block)) setStatus(run, state, block, 'undecided');
      if (owners.length > 1) run.sites.report(siteOf(block)).handed = true;
      owners.forEach((owner, k) => {
        if (k !== i && owner !== undefined) state.marks.add(`kept ${siteOf(block)} ${owner}`);
      });
    }
  });
}

/** A string is copied by most that are given one; a structure is kept by many. */
function isString(run: Run, block: BlockId): boolean {
  const site = run.sites.site(siteOf(block));
  if (!site) return false;
  const parameter = site.kind === 'parameter' ? run.unit.variables[site.index]?.type : undefined;
  return (
    /[Cc]har$/.test(parameter ?? run.sites.report(site.id).type) || STRING_MAKERS.test(site.call)
  );
}

const STRING_MAKERS = /(^|\.)(CString|strdup|strndup|g_strdup)$/;

/** Names of names of an object are followed this far. */
const MAX_ALIASES = 8;

/** The local variable that an argument was read from; a parameter's object outlives the function. */
function ownerName(run: Run, operand: CallInput['call']['args'][number]): string | undefined {
  const origin = originOf(run, operand);
  if (origin.kind !== 'place' && origin.kind !== 'address') return undefined;
  let owner: number | undefined;
  let name: number | undefined = origin.place.variable;
  for (let i = 0; i < MAX_ALIASES && name !== undefined; i++) {
    const role = run.unit.variables[name]?.role;
    if (role === 'local') owner = name;
    else if (role !== 'temp') return undefined;
    name = run.aliases.get(name);
  }
  return owner === undefined ? undefined : `v${owner}${origin.place.path.join('')}`;
}

/** An object is destroyed: what it kept may be given back with it. */
export function destroyKept(run: Run, state: State, input: CallInput): void {
  for (const operand of input.call.args) {
    const owner = ownerName(run, operand);
    if (owner === undefined) continue;
    for (const [block] of [...state.statuses]) {
      if (state.marks.has(`kept ${siteOf(block)} ${owner}`)) {
        setStatus(run, state, block, 'undecided');
      }
    }
  }
}
