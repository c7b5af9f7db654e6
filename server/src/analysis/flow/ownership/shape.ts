/** What a run needs to know of a unit as a whole; computed once for it. */

import type { Instruction, IrUnit, Operand, VarId } from '../ir.ts';
import { blankIn, readIn } from './reads.ts';

export interface Shape {
  readonly captured: ReadonlySet<VarId>;
  readonly addressed: ReadonlySet<VarId>;
  readonly origins: ReadonlyMap<VarId, Operand>;
  readonly read: ReadonlySet<VarId>;
  readonly blank: ReadonlySet<VarId>;
  readonly assignedOnce: ReadonlyMap<VarId, Operand>;
  readonly recovering: ReadonlySet<number>;
  /** Variables that only ever are another name for one other variable. */
  readonly aliases: ReadonlyMap<VarId, VarId>;
}

const shapes = new WeakMap<IrUnit, Shape>();

export function shapeOf(unit: IrUnit): Shape {
  let shape = shapes.get(unit);
  if (!shape) {
    const assignedOnce = assignedOnceIn(unit);
    shape = {
      captured: new Set(unit.functions.flatMap((fn) => fn.captures)),
      addressed: addressedIn(unit),
      origins: originsOf(unit),
      read: readIn(unit),
      blank: blankIn(unit),
      assignedOnce,
      recovering: recoveringOf(unit),
      aliases: aliasesOf(unit, assignedOnce),
    };
    shapes.set(unit, shape);
  }
  return shape;
}

function addressedIn(unit: IrUnit): Set<VarId> {
  const out = new Set<VarId>();
  const note = (operand: Operand): void => {
    if (operand.kind === 'address') out.add(operand.place.variable);
  };
  for (const fn of unit.functions) {
    for (const block of fn.blocks) {
      for (const instruction of block.instructions) {
        if (instruction.op === 'assign') note(instruction.source);
        if ('call' in instruction) instruction.call.args.forEach(note);
      }
    }
  }
  return out;
}

/** Variables that get a value in one place only, with what it is; parameters get theirs at the call. */
function assignedOnceIn(unit: IrUnit): Map<VarId, Operand> {
  const out = new Map<VarId, Operand>();
  const again = new Set<VarId>();
  const note = (variable: VarId, source: Operand): void => {
    if (out.has(variable)) again.add(variable);
    out.set(variable, source);
  };
  for (const fn of unit.functions) {
    for (const param of fn.params) note(param, { kind: 'unknown' });
    for (const block of fn.blocks) {
      for (const instruction of block.instructions) {
        if (instruction.op !== 'assign' || instruction.target.path.length) continue;
        note(instruction.target.variable, instruction.source);
      }
    }
  }
  for (const variable of again) out.delete(variable);
  return out;
}

/** What each temporary was assigned from. */
function originsOf(unit: IrUnit): Map<VarId, Operand> {
  const out = new Map<VarId, Operand>();
  for (const fn of unit.functions) {
    for (const block of fn.blocks) {
      for (const instruction of block.instructions) {
        if (instruction.op !== 'assign' || instruction.target.path.length) continue;
        if (unit.variables[instruction.target.variable]?.role !== 'temp') continue;
        out.set(instruction.target.variable, instruction.source);
      }
    }
  }
  return out;
}

/** `d := o`, where neither gets another value. */
function aliasesOf(unit: IrUnit, assignedOnce: ReadonlyMap<VarId, Operand>): Map<VarId, VarId> {
  const params = new Set(unit.functions.flatMap((fn) => fn.params));
  const isSingle = (variable: VarId): boolean =>
    assignedOnce.has(variable) || unit.variables[variable]?.role === 'temp';
  const out = new Map<VarId, VarId>();
  for (const fn of unit.functions) {
    for (const block of fn.blocks) {
      for (const instruction of block.instructions) {
        if (instruction.op !== 'assign' || instruction.target.path.length) continue;
        const { source, target } = instruction;
        if (source.kind !== 'place' || source.place.path.length) continue;
        const { variable } = target;
        if (params.has(variable) || !isSingle(variable) || !isSingle(source.place.variable))
          continue;
        out.set(variable, source.place.variable);
      }
    }
  }
  return out;
}

function recoveringOf(unit: IrUnit): Set<number> {
  const recovers = (instruction: Instruction): boolean =>
    instruction.op === 'call' &&
    instruction.call.callee.kind === 'builtin' &&
    instruction.call.callee.name === 'recover';
  const calling = unit.functions.filter((fn) =>
    fn.blocks.some((block) => block.instructions.some(recovers)),
  );
  return new Set(calling.map((fn) => fn.id));
}
