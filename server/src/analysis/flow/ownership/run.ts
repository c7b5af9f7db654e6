/** What the parts of one run of the ownership analysis over a unit share. */
import type { IdRole } from '../../model/id-tables.ts';
import type { NodeId } from '../../syntax/tree.ts';
import type { Call, Callee, FunctionId, Operand, Place, VarId } from '../ir.ts';
import type { Heap } from './heap.ts';
import type { Misuse } from './misuse-events.ts';
import type { State } from './state.ts';
import type { Summary } from './summary.ts';
import type { SetId, SiteId } from './values.ts';

/** `defer C.free(p)` while p is nil, and where p gets its value after it. */
export interface NilDefer {
  readonly node: NodeId;
  readonly call: string;
  /** Where the argument was read from: a variable, or a field of one. */
  readonly place: Place;
  readonly name: string;
  assigned: NodeId | undefined;
  /** Where the blocks that the place got after the `defer` were acquired. */
  readonly sites: Set<SiteId>;
}

/** An integer that was an address of Go memory is turned back, or kept where it outlives its use. */
export interface Stash {
  readonly node: NodeId;
  readonly name: string;
  readonly kind: 'converted-back' | 'stored';
  /** Where the address became the integer that is turned back. */
  readonly stashedAt: NodeId | undefined;
}

/** Go memory that an exported function returns to C. */
export interface GoReturn {
  readonly node: NodeId;
  readonly what: string;
}

/** A handle that was deleted before it is looked up, deleted again or passed to C. */
export interface Stale {
  readonly node: NodeId;
  readonly site: SiteId;
  readonly kind: 'use' | 'delete' | 'passed';
}

/** A value is given back or handed on of which nothing is known but the place that it was read from. */
export interface LooseRelease {
  readonly node: NodeId;
  /** Last field of that place; empty for a variable. */
  readonly field: string;
  /** Name of the package variable that it was read from, if it was one. */
  readonly global: string;
}

export interface Events {
  readonly looseReleases: Map<string, LooseRelease>;
  readonly nilDefers: Map<NodeId, NilDefer>;
  /** Where on some path, or in some round of a loop, no argument of the deferred call is nil. */
  readonly setDefers: Set<NodeId>;
  readonly stashes: Map<NodeId, Stash>;
  readonly goReturns: Map<NodeId, GoReturn>;
  readonly misuses: Map<string, Misuse>;
  readonly stale: Map<NodeId, Stale>;
}

export interface Run extends Heap {
  /** Sites to follow; all when absent. */
  readonly tracked: ReadonlySet<SiteId> | undefined;
  readonly events: Events;
  readonly objects: string[];
  /** By node, and by the result of a call. */
  readonly objectByNode: Map<string, number>;
  /** Literals whose body was run where they are called. */
  readonly inlined: Set<FunctionId>;
  /** Variables that temporaries were read from. */
  readonly origins: ReadonlyMap<VarId, Operand>;
  /** Variables that only ever are another name for one other variable. */
  readonly aliases: ReadonlyMap<VarId, VarId>;
  /** Variables of which the value is read somewhere. */
  readonly read: ReadonlySet<VarId>;
  /** Variables that are declared without a value of which the type would tell what it is. */
  readonly blank: ReadonlySet<VarId>;
  /** Variables that get a value in one place only, with what it is. */
  readonly assignedOnce: ReadonlyMap<VarId, Operand>;
  /** Literals that call `recover`. */
  readonly recovering: ReadonlySet<FunctionId>;
  /** Whether the parameter of a C function is declared to point to something constant. */
  isConstParameter(name: string, index: number): boolean;
  /** Whether some function of the package deletes handles that others made. */
  handlesComeBack(): boolean;
  /** Whether the package or its configuration says what the C function does, whatever a library's does. */
  isOwnCFunction(name: string): boolean;
  /** What a function of the package does with ids of a table of the package. */
  idRole(callee: Callee): IdRole | undefined;
  /** Whether some function takes ids out of the table that others put in. */
  idsComeBack(table: string): boolean;
  /** Whether the function is called by C. */
  readonly exported: boolean;
  /** The parser did not understand all of the unit. */
  readonly incomplete: boolean;
  /** Parameters are followed as blocks of the caller. */
  readonly followParameters: boolean;
  summary(callee: Callee): Summary | undefined;
  /** Whether a call may hand out a block or never return, whatever it is given. */
  mayMatter(callee: Callee): boolean;
  nodeText(node: NodeId): string;
  /** Ends of the goroutine inside literals that the function calls. */
  readonly stopped: Map<string, Exit>;
  /** Set when a point had more states than are kept apart. */
  overflow: boolean;
}

/** What a field holds; `path` starts at the object or struct that it is part of. */
export interface FieldContent {
  readonly path: string;
  readonly values: SetId;
}

/** A way out of a function. */
export interface Exit {
  readonly state: State;
  readonly values: readonly SetId[];
  /** What lay in the fields of structs that are returned by value, for each result. */
  readonly structs: readonly (readonly FieldContent[])[];
  readonly kind: 'return' | 'end' | 'goexit' | 'panic';
  readonly node: NodeId;
}

/** What the source calls the callee, such as `C.CString` or `a.String`. */
export function calleeName(run: Run, call: Call): string {
  const { callee } = call;
  if (callee.kind === 'value') return 'func';
  if (callee.kind === 'c') return run.isC ? callee.name : `C.${callee.name}`;
  return (run.nodeText(call.node).split('(', 1)[0] ?? '').replace(/\s+/g, '');
}

/** The place that an operand was read from, through temporaries and casts. */
export function originOf(run: Run, operand: Operand): Operand {
  let current = operand;
  for (let i = 0; i < 8; i++) {
    if (current.kind !== 'place' || current.place.path.length) return current;
    const before = run.origins.get(current.place.variable);
    if (!before) return current;
    current = before;
  }
  return current;
}

/** The assignment that gave a variable an address, or the integer that an address became. */
export function addressedAt({ unit }: Run, variable: VarId): NodeId | undefined {
  for (const { blocks } of unit.functions) {
    for (const { instructions } of blocks) {
      for (const instruction of instructions) {
        if (instruction.op !== 'assign' || instruction.target.variable !== variable) continue;
        const { kind } = instruction.source;
        if (kind === 'place' || kind === 'address') return instruction.node;
      }
    }
  }
  return undefined;
}

/** Notes that a call gives back, or keeps, an argument of which it is not known where it came from. */
export function noteLoose(run: Run, input: CallInput, index: number): void {
  const operand = input.call.args[index];
  const set = input.args[index];
  if (operand === undefined || set === undefined) return;
  const values = run.table.valuesOf(set);
  const unknown = values.some((value) => value.kind === 'unknown');
  if (!unknown || values.some((value) => value.kind === 'block')) return;
  const origin = originOf(run, operand);
  if (origin.kind !== 'place' && origin.kind !== 'address') return;
  const { variable, path } = origin.place;
  const field = path.findLast((step) => step.startsWith('.'))?.slice(1) ?? '';
  const found = run.unit.variables[variable];
  const global = found?.role === 'global' && path.length === 0 ? found.name : '';
  const { node } = input.call;
  run.events.looseReleases.set(`${node} ${index}`, { node, field, global });
}

/** A place as the source has it: its variable and fields. */
export function placeName(run: Run, { place }: Extract<Operand, { kind: 'place' }>): string {
  const name = run.unit.variables[place.variable]?.name ?? '';
  return name + place.path.filter((step) => step.startsWith('.')).join('');
}

export interface CallInput {
  readonly call: Call;
  readonly args: readonly SetId[];
  readonly callee: SetId | undefined;
  readonly level: number;
  /** The call was deferred: places may hold something else than its arguments did. */
  readonly late?: boolean;
}
