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
  Variable,
  VariableRole,
  VarId,
} from '../ir.ts';

interface OpenBlock {
  instructions: Instruction[];
  terminator: Terminator | undefined;
}

/** Names declared in a block of the source; the innermost is looked up first. */
interface Scope {
  readonly names: Map<string, VarId>;
  readonly declared: VarId[];
  readonly function: FunctionId;
  readonly node: NodeId;
}

/** Where `break` and `continue` lead. */
interface JumpTarget {
  readonly label: string;
  readonly breakTo: BlockId;
  readonly continueTo: BlockId | undefined;
  readonly depth: number;
}

interface OpenFunction {
  readonly id: FunctionId;
  readonly blocks: OpenBlock[];
  readonly targets: JumpTarget[];
  readonly labels: Map<string, { block: BlockId; depth: number | undefined }>;
  readonly captures: Set<VarId>;
  readonly bottom: number;
  current: BlockId;
}

export class UnitBuilder {
  readonly variables: Variable[] = [];
  private readonly finished: IrFunction[] = [];
  private readonly globals = new Map<string, VarId>();
  private readonly scopes: Scope[] = [];
  private readonly open: OpenFunction[] = [];
  private temps: VarId[] = [];
  private functionCount = 0;

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
      targets: [],
      labels: new Map(),
      captures: new Set(),
      bottom: this.scopes.length,
      current: 0,
    });
    this.pushScope(node);
    return id;
  }

  endFunction(params: VarId[], results: VarId[], namedResults: boolean, node: NodeId): void {
    const fn = this.fn;
    this.terminate({ kind: 'fall-off', node });
    this.scopes.length = fn.bottom;
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
    const scope = this.scopes[this.scopes.length - 1];
    if (scope && name !== '_' && name !== '') {
      scope.names.set(name, id);
    }
    if (role === 'local') scope?.declared.push(id);
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
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const found = this.scopes[i]?.names.get(name);
      if (found === undefined) continue;
      this.noteCapture(found);
      return found;
    }
    return undefined;
  }

  /** The variable of that name in the innermost scope: what `:=` assigns instead of declaring. */
  lookupInScope(name: string): VarId | undefined {
    return this.scopes[this.scopes.length - 1]?.names.get(name);
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
    this.scopes.push({ names: new Map(), declared: [], function: this.fn.id, node });
  }

  popScope(): void {
    const scope = this.scopes.pop();
    if (scope?.declared.length) {
      this.emit({ op: 'end-scope', variables: scope.declared, node: scope.node });
    }
  }

  /** Ends the values that the statement at `node` left without a name. */
  endStatement(node: NodeId): void {
    if (this.temps.length === 0) return;
    this.emit({ op: 'end-scope', variables: this.temps, node });
    this.temps = [];
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
    this.fn.targets.push({ label, breakTo, continueTo, depth: this.scopes.length });
  }

  popTarget(): void {
    this.fn.targets.pop();
  }

  breakTo(label: string, node: NodeId): void {
    this.leaveTo(
      this.fn.targets.findLast((t) => (label ? t.label === label : true)),
      (target) => target.breakTo,
      node,
    );
  }

  continueTo(label: string, node: NodeId): void {
    this.leaveTo(
      this.fn.targets.findLast((t) => t.continueTo !== undefined && (!label || t.label === label)),
      (target) => target.continueTo,
      node,
    );
  }

  /** The block at a label, made when it is first named; a jump may come before it. */
  labelBlock(label: string): BlockId {
    let entry = this.fn.labels.get(label);
    if (!entry) {
      entry = { block: this.newBlock(), depth: undefined };
      this.fn.labels.set(label, entry);
    }
    return entry.block;
  }

  placeLabel(label: string): void {
    const block = this.labelBlock(label);
    this.fn.labels.set(label, { block, depth: this.scopes.length });
    this.jump(block);
    this.startBlock(block);
  }

  /**
   * `goto`: Go forbids jumps into a block, so that the label stands in a scope around the jump. A
   * label that comes later is taken to stand at the level of the function's body.
   */
  gotoLabel(label: string, node: NodeId): void {
    const block = this.labelBlock(label);
    const depth = this.fn.labels.get(label)?.depth ?? this.fn.bottom + 2;
    this.emitScopeEnds(depth, node);
    this.jump(block);
  }

  private leaveTo(
    target: JumpTarget | undefined,
    pick: (target: JumpTarget) => BlockId | undefined,
    node: NodeId,
  ): void {
    const to = target && pick(target);
    if (!target || to === undefined) {
      this.terminate({ kind: 'stop', how: 'exit', node });
      return;
    }
    this.emitScopeEnds(target.depth, node);
    this.jump(to);
  }

  private emitScopeEnds(depth: number, node: NodeId): void {
    const variables = this.scopes.slice(depth).flatMap((scope) => scope.declared);
    if (variables.length) this.emit({ op: 'end-scope', variables, node });
  }
}
