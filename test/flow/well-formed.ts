/** What must hold for every unit, whatever it was lowered from. */
import assert from 'node:assert/strict';
import type {
  BasicBlock,
  Call,
  Instruction,
  IrFunction,
  IrUnit,
  Operand,
  Place,
  Terminator,
  VarId,
} from '../../server/src/analysis/flow/ir.ts';
import type { NodeId } from '../../server/src/analysis/syntax/tree.ts';

/** @throws {assert.AssertionError} naming what is wrong, when the unit is not well-formed */
export function assertWellFormed(unit: IrUnit, nodeCount: number): void {
  for (const [id, fn] of unit.functions.entries()) {
    assert.equal(fn?.id, id, `function ${id} is missing or has another number`);
  }
  for (const { owner } of unit.variables) assert.ok(unit.functions[owner], 'an owner is missing');
  for (const fn of unit.functions) new FunctionCheck(unit, fn, nodeCount).run();
}

const STEP = /^(?:\*|\[\]|\..+)$/s;

class FunctionCheck {
  constructor(
    private readonly unit: IrUnit,
    private readonly fn: IrFunction,
    private readonly nodeCount: number,
  ) {}

  run(): void {
    const { params, results, captures, blocks, node } = this.fn;
    assert.ok(blocks.length > 0, 'there is no entry');
    this.node(node);
    for (const id of params) assert.equal(this.unit.variables[id]?.role, 'param');
    for (const id of results) assert.equal(this.unit.variables[id]?.role, 'result');
    for (const id of captures) {
      const { role, owner } = this.unit.variables[id] ?? {};
      assert.ok(role === 'param' || role === 'result' || role === 'local', `captures a ${role}`);
      assert.notEqual(owner, this.fn.id, 'captures a variable of its own');
    }
    for (const block of blocks) this.block(block);
  }

  private block({ instructions, terminator }: BasicBlock): void {
    for (const instruction of instructions) this.instruction(instruction);
    this.terminator(terminator);
  }

  private instruction(instruction: Instruction): void {
    switch (instruction.op) {
      case 'assign':
        this.place(instruction.target);
        this.operand(instruction.source);
        return this.node(instruction.node);
      case 'call':
        return this.call(instruction.call);
      case 'defer':
      case 'go':
        this.node(instruction.node);
        return this.call(instruction.call);
      case 'new':
        this.variable(instruction.target);
        return this.node(instruction.node);
      case 'use':
      case 'escape':
        this.operand(instruction.value);
        return this.node(instruction.node);
      case 'end-scope':
        for (const id of instruction.variables) this.ended(id);
        return this.node(instruction.node);
    }
  }

  private terminator(terminator: Terminator): void {
    this.target(...targetsOf(terminator));
    if (terminator.kind !== 'jump') this.node(terminator.node);
    if (terminator.kind === 'return') for (const value of terminator.values) this.operand(value);
    if (terminator.kind !== 'branch') return;
    const { condition } = terminator;
    if (condition.kind === 'is-nil' || condition.kind === 'is-true') this.place(condition.place);
    if (condition.kind === 'fact') for (const place of condition.places) this.place(place);
  }

  private call({ callee, args, results, node }: Call): void {
    this.node(node);
    for (const arg of args) this.operand(arg);
    for (const id of results) this.variable(id);
    if (callee.kind === 'value') this.operand(callee.value);
  }

  private operand(operand: Operand): void {
    if (operand.kind === 'place' || operand.kind === 'address') this.place(operand.place);
    if (operand.kind === 'function') {
      assert.ok(this.unit.functions[operand.function], 'names a function that is not there');
    }
  }

  private place({ variable, path }: Place): void {
    this.variable(variable);
    for (const step of path) assert.match(step, STEP);
  }

  /** A variable of this function, one that it captures, or a global. */
  private variable(id: VarId): void {
    const variable = this.unit.variables[id];
    assert.ok(variable, `there is no variable ${id}`);
    if (variable.role === 'global' || variable.owner === this.fn.id) return;
    assert.ok(this.fn.captures.includes(id), `${variable.name} is not captured`);
  }

  private ended(id: VarId): void {
    const { role, owner, name } = this.unit.variables[id] ?? {};
    assert.ok(role === 'local' || role === 'temp', `the scope of a ${role} ends: ${name}`);
    assert.equal(owner, this.fn.id, `the scope of another function's ${name} ends`);
  }

  private target(...blocks: readonly number[]): void {
    for (const block of blocks) assert.ok(this.fn.blocks[block], `there is no block ${block}`);
  }

  private node(node: NodeId): void {
    assert.ok(node >= 0 && node < this.nodeCount, `there is no node ${node}`);
  }
}

function targetsOf(terminator: Terminator): readonly number[] {
  switch (terminator.kind) {
    case 'jump':
      return [terminator.to];
    case 'branch':
      return [terminator.whenTrue, terminator.whenFalse];
    case 'choice':
      return terminator.to;
    default:
      return [];
  }
}
