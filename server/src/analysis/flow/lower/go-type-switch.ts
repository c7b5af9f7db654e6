/** Type switches to blocks: what the alias is in each case. */
import { typeText } from '../../model/go-types.ts';
import { Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { Operand } from '../ir.ts';
import { type Case, casesOf, lowerCaseBodies, lowerInitializer } from './go-control.ts';
import { lowerExpression } from './go-expressions.ts';
import type { GoLowering } from './go-lowering.ts';
import { expressionsOf } from './go-lowering.ts';
import { assign, placeOf } from './lowering.ts';

export function lowerTypeSwitch(l: GoLowering, node: NodeId, label: string): void {
  const { tree, builder } = l;
  builder.pushScope(node);
  lowerInitializer(l, tree.child(node, Field.Initializer));
  const value = lowerExpression(l, tree.child(node, Field.Value));
  const alias = tree.child(node, Field.Alias);
  const aliasNode = alias === NO_NODE ? NO_NODE : (expressionsOf(tree, alias)[0] ?? NO_NODE);
  const cases = casesOf(l, node);
  const takesData = cases.some((c) => typesOf(l, c).some((type) => PLAIN.test(type)));
  const exit = builder.newBlock();
  const temps = builder.takeTemps();
  const targets = cases.map((c) => c.body);
  if (!cases.some((c) => c.isDefault)) targets.push(exit);
  builder.terminate({ kind: 'choice', to: targets, node });
  lowerCaseBodies(l, cases, label, exit, (c) => {
    if (aliasNode !== NO_NODE) lowerAlias(l, aliasNode, c, value, takesData);
    builder.endVariables(temps, node);
  });
  builder.startBlock(exit);
  builder.endVariables(temps, node);
  builder.popScope();
}

/** Types of values that are no references: an interface that holds one of them holds data. */
const PLAIN = /^(?:string|bool|byte|rune|u?int(?:8|16|32|64)?|float(?:32|64))$/;

function typesOf({ tree }: GoLowering, { node }: Case): string[] {
  const types = tree.children(node).filter((child) => tree.field[child] === Field.Type);
  return types.map((type) => typeText(tree, type));
}

/** In a case of one type the alias has that type. */
function lowerAlias(
  l: GoLowering,
  alias: NodeId,
  c: Case,
  value: Operand,
  takesData: boolean,
): void {
  const { tree, builder } = l;
  const [only = '', ...others] = typesOf(l, c);
  const type = others.length ? '' : only;
  const isNil = type === 'nil';
  const name = tree.textOf(alias);
  const isGoData = takesData && type.startsWith('[]') && PLAIN.test(type.slice(2));
  const variable = isGoData
    ? builder.declareGoData(name, type)
    : builder.declare(name, isNil ? '' : type, 'local');
  assign(l, placeOf(variable), isNil ? { kind: 'nil' } : value, alias, true);
}
