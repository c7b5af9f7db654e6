/**
 * Builds the graph of one function: blocks, instructions, scopes, and where jumps lead. Knows nothing
 * of Go or C syntax.
 */
import type { NodeId } from '../../syntax/tree.ts';
import type {
  BasicBlock,
  BlockId,
  FunctionId,
  Instruction,
  IrFunction,
  IrUnit,
  Terminator,
  VarId,
  Variable,
  VariableRole,
} from '../ir.ts';
import { Jumps, type JumpTarget } from './jumps.ts';
import { Scopes } from './scopes.ts';

interface OpenBlock {
  instructions: Instruction[];
  terminator: Terminator | undefined;
}

interface OpenFunction {
  readonly id: FunctionId;
  readonly blocks: OpenBlock[];
  readonly jumps: Jumps;
  readonly captures: Set<VarId>;
  readonly bottom: number;
  current: BlockId;
  resultCount: number;
}

/** What is nested deeper in the source than this is not followed: the machine's stack ends. */
const MAX_DEPTH = 400;

export class UnitBuilder {
  readonly variables: Variable[] = [];
  private readonly finished: IrFunction[] = [];
  private readonly globals = new Map<string, VarId>();
  private readonly scopes = new Scopes();
  private readonly open: OpenFunction[] = [];
  private temps: VarId[] = [];
  private functionCount = 0;
  private depth = 0;

  private get fn(): OpenFunction {
    const top = this.open[this.open.length - 1];
    if (!top) throw new Error('no function is open');
    return top;
  }

  beginFunction(node: NodeId): FunctionId {
    const id = this.functionCount++;
    this.open.push({
      id,
      blocks: [{ instructions: [], terminator: undefined }],
      jumps: new Jumps(),
      captures: new Set(),
      bottom: this.scopes.depth,
      current: 0,
      resultCount: 0,
    });
    this.pushScope(node);
    return id;
  }

  endFunction(params: VarId[], results: VarId[], namedResults: boolean, node: NodeId): void {
    const fn = this.fn;
    this.terminate({ kind: 'fall-off', node });
    this.scopes.cut(fn.bottom);
    this.open.pop();
    const blocks: BasicBlock[] = fn.blocks.map((block) => ({
      instructions: block.instructions,
      terminator: block.terminator ?? { kind: 'fall-off', node },
    }));
    const captures = [...fn.captures];
    // What a literal captures from further out, the function around it captures too.
    for (const variable of captures) this.noteCapture(variable);
    const { id } = fn;
    this.finished[id] = { id, params, results, namedResults, captures, blocks, node };
  }

  unit(): IrUnit {
    return { variables: this.variables, functions: this.finished };
  }

  /** How many results the open function has. */
  get resultCount(): number {
    return this.fn.resultCount;
  }

  /**
   * Goes one level deeper in the source, to be followed by `leave`. False when that is too deep: then
   * the path ends here, so that nothing is claimed of what comes after the part that was not read.
   */
  enter(node: NodeId): boolean {
    if (this.depth >= MAX_DEPTH) {
      this.terminate({ kind: 'stop', how: 'exit', node });
      return false;
    }
    this.depth++;
    return true;
  }

  leave(): void {
    this.depth--;
  }

  // Blocks

  newBlock(): BlockId {
    return this.fn.blocks.push({ instructions: [], terminator: undefined }) - 1;
  }

  /** Further instructions go to `block`. */
  startBlock(block: BlockId): void {
    this.fn.current = block;
  }

  emit(instruction: Instruction): void {
    const block = this.fn.blocks[this.fn.current];
    if (block && !block.terminator) block.instructions.push(instruction);
  }

  /** Ends the current block, unless a jump has ended it; what follows is dead until a block starts. */
  terminate(terminator: Terminator): void {
    const block = this.fn.blocks[this.fn.current];
    if (block && !block.terminator) block.terminator = terminator;
  }

  jump(to: BlockId): void {
    this.terminate({ kind: 'jump', to });
  }

  // Variables

  declare(name: string, type: string, role: VariableRole): VarId {
    const id = this.addVariable(name, type, role);
    this.scopes.declare(name, id, role === 'local');
    if (role === 'result') this.fn.resultCount++;
    return id;
  }

  /** A local slice of which the program says that it is Go's own. */
  declareGoData(name: string, type: string): VarId {
    const id = this.declare(name, type, 'local');
    const variable = this.variables[id];
    if (variable) this.variables[id] = { ...variable, isGoData: true };
    return id;
  }

  /** A value without a name; it dies with its statement. */
  temp(type = ''): VarId {
    const id = this.addVariable('', type, 'temp');
    this.temps.push(id);
    return id;
  }

  /** The local variable or parameter of that name, noting that a literal captures it. */
  lookup(name: string): VarId | undefined {
    const found = this.scopes.lookup(name);
    if (found !== undefined) this.noteCapture(found);
    return found;
  }

  /** The variable of that name in the innermost scope: what `:=` assigns instead of declaring. */
  lookupInScope(name: string): VarId | undefined {
    return this.scopes.lookupInnermost(name);
  }

  global(name: string): VarId {
    let id = this.globals.get(name);
    if (id === undefined) {
      id = this.addVariable(name, '', 'global');
      this.globals.set(name, id);
    }
    return id;
  }

  typeOf(variable: VarId): string {
    return this.variables[variable]?.type ?? '';
  }

  roleOf(variable: VarId): VariableRole | undefined {
    return this.variables[variable]?.role;
  }

  private addVariable(name: string, type: string, role: VariableRole): VarId {
    return this.variables.push({ name, type, role, owner: this.open.length ? this.fn.id : 0 }) - 1;
  }

  private noteCapture(variable: VarId): void {
    const owner = this.variables[variable]?.owner;
    const top = this.open[this.open.length - 1];
    if (top && owner !== undefined && owner !== top.id) top.captures.add(variable);
  }

  // Scopes

  pushScope(node: NodeId): void {
    this.scopes.push(node);
  }

  popScope(): void {
    const scope = this.scopes.pop();
    if (scope) this.endVariables(scope.declared, scope.node);
  }

  /** Ends the values that the statement at `node` left without a name. */
  endStatement(node: NodeId): void {
    this.endVariables(this.takeTemps(), node);
  }

  /** The values without a name so far, which the caller ends later with `endVariables`. */
  takeTemps(): readonly VarId[] {
    const { temps } = this;
    this.temps = [];
    return temps;
  }

  endVariables(variables: readonly VarId[], node: NodeId): void {
    if (variables.length) this.emit({ op: 'end-scope', variables, node });
  }

  /** Values made inside (a literal's body, a condition) do not end with the statement around. */
  isolateTemps(body: () => void): void {
    const outer = this.temps;
    this.temps = [];
    body();
    this.temps = outer;
  }

  // Jumps

  pushTarget(label: string, breakTo: BlockId, continueTo: BlockId | undefined): void {
    this.fn.jumps.push({ label, breakTo, continueTo, depth: this.scopes.depth });
  }

  popTarget(): void {
    this.fn.jumps.pop();
  }

  breakTo(label: string, node: NodeId): void {
    const target = this.fn.jumps.breakTarget(label);
    this.leaveTo(target, target?.breakTo, node);
  }

  continueTo(label: string, node: NodeId): void {
    const target = this.fn.jumps.continueTarget(label);
    this.leaveTo(target, target?.continueTo, node);
  }

  placeLabel(label: string): void {
    const block = this.labelBlock(label);
    this.fn.jumps.place(label, this.scopes.open());
    this.jump(block);
    this.startBlock(block);
  }

  gotoLabel(label: string, node: NodeId): void {
    const to = this.labelBlock(label);
    const block = this.fn.blocks[this.fn.current];
    if (!block || block.terminator) return;
    const { instructions } = block;
    this.fn.jumps.leaveTo(label, { scopes: this.scopes.open(), instructions, node });
    this.jump(to);
  }

  private labelBlock(label: string): BlockId {
    return this.fn.jumps.labelBlock(label, () => this.newBlock());
  }

  /** Without a target, in code that does not compile, nothing is known of what comes next. */
  private leaveTo(target: JumpTarget | undefined, to: BlockId | undefined, node: NodeId): void {
    if (!target || to === undefined) {
      this.terminate({ kind: 'stop', how: 'exit', node });
      return;
    }
    this.endVariables(this.scopes.open(target.depth).flat(), node);
    this.jump(to);
  }
}
