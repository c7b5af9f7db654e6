/** Which variables of a unit are read at all, and which are declared without a value. */
import type { Instruction, IrUnit, Operand, Terminator, VarId } from '../ir.ts';

/** Variables that some instruction, test or return reads. */
export function readIn(unit: IrUnit): Set<VarId> {
  const out = new Set<VarId>();
  const note = (operand: Operand): void => {
    if (operand.kind === 'place' || operand.kind === 'address') out.add(operand.place.variable);
  };
  for (const fn of unit.functions) {
    for (const { instructions, terminator } of fn.blocks) {
      for (const instruction of instructions) for (const o of operandsOf(instruction)) note(o);
      for (const operand of tested(terminator)) note(operand);
    }
  }
  return out;
}

function operandsOf(instruction: Instruction): readonly Operand[] {
  if ('call' in instruction) return instruction.call.args;
  if (instruction.op === 'assign') return [instruction.source];
  return 'value' in instruction ? [instruction.value] : [];
}

function tested(terminator: Terminator): readonly Operand[] {
  if (terminator.kind === 'return') return terminator.values;
  if (terminator.kind !== 'branch') return [];
  const { condition } = terminator;
  const places = 'places' in condition ? [...condition.places] : [];
  if ('place' in condition) places.push(condition.place);
  return places.map((place) => ({ kind: 'place', place }));
}

/** Variables that are declared without a value: a pointer type of C's that has a name is nil then. */
export function blankIn(unit: IrUnit): Set<VarId> {
  const out = new Set<VarId>();
  for (const fn of unit.functions) {
    for (const { instructions } of fn.blocks) {
      for (const instruction of instructions) {
        if (instruction.op !== 'assign' || instruction.target.path.length) continue;
        const { declares, source, target } = instruction;
        if (declares && source.kind === 'unknown') out.add(target.variable);
      }
    }
  }
  return out;
}
