import type { SyntaxTree, NodeId } from '../../syntax/tree.ts';
import type { IrUnit } from '../ir.ts';
export interface CNames { isFunction(name: string): boolean; isType(name: string): boolean; neverReturns(name: string): 'panic' | 'exit' | 'goexit' | undefined; }
export function lowerCFunction(_t: SyntaxTree, _n: NodeId, _c: CNames): IrUnit { return { variables: [], functions: [] }; }
