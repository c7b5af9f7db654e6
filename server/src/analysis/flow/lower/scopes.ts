/** Names by the blocks of the source that declare them, the innermost looked up first. */
import type { NodeId } from '../../syntax/tree.ts';
import type { VarId } from '../ir.ts';
import type { OpenScopes } from './jumps.ts';

interface Scope {
  readonly names: Map<string, VarId>;
  /** Those that end with the scope. */
  readonly declared: VarId[];
  readonly node: NodeId;
}

export class Scopes {
  private readonly scopes: Scope[] = [];

  get depth(): number {
    return this.scopes.length;
  }

  push(node: NodeId): void {
    this.scopes.push({ names: new Map(), declared: [], node });
  }

  pop(): { readonly declared: readonly VarId[]; readonly node: NodeId } | undefined {
    return this.scopes.pop();
  }

  /** Forgets the scopes above `depth`. */
  cut(depth: number): void {
    this.scopes.length = depth;
  }

  /** `ends`: the variable ends with the scope. Blank and missing names are not found again. */
  declare(name: string, id: VarId, ends: boolean): void {
    const scope = this.scopes[this.scopes.length - 1];
    if (!scope) return;
    if (name !== '_' && name !== '') scope.names.set(name, id);
    if (ends) scope.declared.push(id);
  }

  lookup(name: string): VarId | undefined {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const found = this.scopes[i]?.names.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  lookupInnermost(name: string): VarId | undefined {
    return this.scopes[this.scopes.length - 1]?.names.get(name);
  }

  /** The variables declared so far in the scopes from `depth` on. */
  open(depth = 0): OpenScopes {
    return this.scopes.slice(depth).map((scope) => [...scope.declared]);
  }
}
