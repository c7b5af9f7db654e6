/** Where `break`, `continue` and `goto` of one function lead, and which scopes they leave. */
import type { NodeId } from '../../syntax/tree.ts';
import type { BlockId, Instruction, VarId } from '../ir.ts';

/** Where `break` and `continue` lead. */
export interface JumpTarget {
  readonly label: string;
  readonly breakTo: BlockId;
  readonly continueTo: BlockId | undefined;
  /** Scopes that stay open. */
  readonly depth: number;
}

/** Variables declared so far, one list for each open scope from the outside in. */
export type OpenScopes = readonly (readonly VarId[])[];

/** A `goto` whose label has not been met: what it leaves is known when the label is. */
interface WaitingJump {
  readonly scopes: OpenScopes;
  readonly instructions: Instruction[];
  readonly node: NodeId;
}

interface Label {
  readonly block: BlockId;
  readonly waiting: WaitingJump[];
  /** The scopes around the label, once it was met. */
  scopes: OpenScopes | undefined;
}

export class Jumps {
  private readonly targets: JumpTarget[] = [];
  private readonly labels = new Map<string, Label>();

  push(target: JumpTarget): void {
    this.targets.push(target);
  }

  pop(): void {
    this.targets.pop();
  }

  breakTarget(label: string): JumpTarget | undefined {
    return this.targets.findLast((target) => label === '' || target.label === label);
  }

  continueTarget(label: string): JumpTarget | undefined {
    return this.targets.findLast(
      (target) => target.continueTo !== undefined && (label === '' || target.label === label),
    );
  }

  /** The block at a label; the first who names the label makes it. */
  labelBlock(name: string, newBlock: () => BlockId): BlockId {
    return this.label(name, newBlock).block;
  }

  /** The label stands here: jumps that wait for it end the scopes that it is not in. */
  place(name: string, scopes: OpenScopes): void {
    const label = this.labels.get(name);
    if (!label) return;
    label.scopes = scopes;
    for (const jump of label.waiting.splice(0)) {
      pushScopeEnd(jump.instructions, leftBy(jump.scopes, scopes), jump.node);
    }
  }

  /** Ends, in the block of a jump to a label, the scopes that the jump leaves; now or when it is known. */
  leaveTo(name: string, jump: WaitingJump): void {
    const label = this.labels.get(name);
    if (label?.scopes)
      pushScopeEnd(jump.instructions, leftBy(jump.scopes, label.scopes), jump.node);
    else label?.waiting.push(jump);
  }

  private label(name: string, newBlock: () => BlockId): Label {
    let label = this.labels.get(name);
    if (!label) {
      label = { block: newBlock(), waiting: [], scopes: undefined };
      this.labels.set(name, label);
    }
    return label;
  }
}

/** Variables of the jump's scopes that are not declared yet at the label. */
function leftBy(jump: OpenScopes, label: OpenScopes): VarId[] {
  return jump.flatMap((declared, depth) => declared.slice(label[depth]?.length ?? 0));
}

function pushScopeEnd(instructions: Instruction[], variables: VarId[], node: NodeId): void {
  if (variables.length) instructions.push({ op: 'end-scope', variables, node });
}
