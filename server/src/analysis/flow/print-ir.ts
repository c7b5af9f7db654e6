/**
 * The intermediate form as text, for people and for tests. It says everything that the analyses read
 * except where nodes are in the source.
 */
import type {
  BasicBlock,
  Call,
  Callee,
  Condition,
  Instruction,
  IrFunction,
  IrUnit,
  Operand,
  Place,
  Terminator,
  VarId,
} from './ir.ts';

/**
 * All functions of the unit, one line for each instruction. Temporaries are `t0`, `t1`, … in the order
 * of their making; variables that share a name are told apart as `x`, `x#2`, ….
 */
export function printIr(unit: IrUnit): string {
  const printer = new Printer(unit, namesOf(unit));
  return unit.functions.map((fn) => printer.fn(fn)).join('\n');
}

function namesOf(unit: IrUnit): string[] {
  const seen = new Map<string, number>();
  let temps = 0;
  let results = 0;
  return unit.variables.map((variable) => {
    if (variable.role === 'temp') return `t${temps++}`;
    const name = variable.name || (variable.role === 'result' ? `result${results++}` : '_');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

class Printer {
  private readonly unit: IrUnit;
  private readonly names: readonly string[];

  constructor(unit: IrUnit, names: readonly string[]) {
    this.unit = unit;
    this.names = names;
  }

  fn(fn: IrFunction): string {
    const list = (ids: readonly VarId[]): string => ids.map((id) => this.typed(id)).join(', ');
    const results = fn.results.length
      ? ` ${fn.namedResults ? 'named ' : ''}(${list(fn.results)})`
      : '';
    const captures = fn.captures.length ? ` captures ${this.list(fn.captures)}` : '';
    const blocks = fn.blocks.map((block, i) => this.block(block, i));
    return `func ${fn.id}(${list(fn.params)})${results}${captures}\n${blocks.join('')}`;
  }

  private block(block: BasicBlock, id: number): string {
    const lines = block.instructions.map((instruction) => this.instruction(instruction));
    lines.push(this.terminator(block.terminator));
    return `b${id}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  }

  private name(variable: VarId): string {
    return this.names[variable] ?? `?${variable}`;
  }

  /** A name with its type; temporaries stay without, as their types follow from what they hold. */
  private typed(variable: VarId): string {
    const { role, type } = this.unit.variables[variable] ?? { role: 'temp', type: '' };
    return role === 'temp' || type === '' ? this.name(variable) : `${this.name(variable)} ${type}`;
  }

  private list(variables: readonly VarId[]): string {
    return variables.map((variable) => this.name(variable)).join(', ');
  }

  private place(place: Place): string {
    const steps = place.path.map((step) => (step === '*' ? '.*' : step));
    return this.name(place.variable) + steps.join('');
  }

  private operand(operand: Operand): string {
    switch (operand.kind) {
      case 'place':
        return this.place(operand.place);
      case 'address':
        return `&${this.place(operand.place)}`;
      case 'nil':
        return 'nil';
      case 'bool':
        return String(operand.value);
      case 'const':
        return operand.text;
      case 'function':
        return `func ${operand.function}`;
      case 'named-function':
        return `func ${operand.name}`;
      case 'unknown':
        return '?';
    }
  }

  private instruction(instruction: Instruction): string {
    switch (instruction.op) {
      case 'assign': {
        const { target, source, conversion, declares } = instruction;
        const value = this.operand(source);
        const converted = conversion === 'none' ? value : `${conversion} ${value}`;
        return declares
          ? `${this.typed(target.variable)} := ${converted}`
          : `${this.place(target)} = ${converted}`;
      }
      case 'call':
        return this.call(instruction.call);
      case 'defer':
      case 'go':
        return `${instruction.op} ${this.call(instruction.call)}`;
      case 'new':
        return `${this.name(instruction.target)} := new ${instruction.what}`;
      case 'keep-key':
        return `key ${this.operand(instruction.value)} in ${this.place(instruction.element)}`;
      case 'use':
      case 'escape':
        return `${instruction.op} ${this.operand(instruction.value)}`;
      case 'end-scope':
        return `end ${this.list(instruction.variables)}`;
    }
  }

  private call(call: Call): string {
    const args = call.args.map((arg) => this.operand(arg)).join(', ');
    const results = call.results.length ? `${this.list(call.results)} := ` : '';
    return `${results}${this.callee(call.callee)}(${args}${call.spread ? '...' : ''})`;
  }

  private callee(callee: Callee): string {
    switch (callee.kind) {
      case 'c':
        return `C.${callee.name}`;
      case 'go':
        return callee.name;
      case 'method':
        return `method ${callee.type}.${callee.name}`;
      case 'imported':
        return `${JSON.stringify(callee.path)}.${callee.name}`;
      case 'builtin':
        return `builtin ${callee.name}`;
      case 'value':
        return `value ${this.operand(callee.value)}`;
    }
  }

  private terminator(terminator: Terminator): string {
    switch (terminator.kind) {
      case 'jump':
        return `jump b${terminator.to}`;
      case 'branch': {
        const test = this.condition(terminator.condition);
        return `if ${test} b${terminator.whenTrue} else b${terminator.whenFalse}`;
      }
      case 'choice':
        return `choice ${terminator.to.map((block) => `b${block}`).join(' ')}`;
      case 'return':
        return `return ${terminator.values.map((value) => this.operand(value)).join(', ')}`.trim();
      case 'fall-off':
        return 'fall-off';
      case 'stop':
        return `stop ${terminator.how}`;
    }
  }

  private condition(condition: Condition): string {
    switch (condition.kind) {
      case 'is-nil':
        return `nil(${this.place(condition.place)})`;
      case 'is-true':
        return `true(${this.place(condition.place)})`;
      case 'fact':
        return `fact(${this.fact(condition.key)})`;
      case 'opaque':
        return 'opaque';
    }
  }

  /** Keys name variables by number (`v12.f < 3`); the reader knows them by name. */
  private fact(key: string): string {
    return key.replace(/(?<![\w.])v(\d+)/g, (_, id: string) => this.name(Number(id)));
  }
}
