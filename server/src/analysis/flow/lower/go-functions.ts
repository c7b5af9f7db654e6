/** Go functions, methods and function literals to functions of a unit. */

import { parametersOf, resultsOf } from '../../model/go-types.ts';
import { Field, GoKind } from '../../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { FunctionId, IrUnit, Operand, VarId } from '../ir.ts';
import { UnitBuilder } from './builder.ts';
import type { GoLowering } from './go-lowering.ts';
import { lowerBlock, lowerSources, zeroValue } from './go-statements.ts';
import { assign, placeOf } from './lowering.ts';
import type { Names } from './names.ts';

/** Lowers a function or method declaration; a receiver is parameter 0. */
export function lowerGoFunction(tree: SyntaxTree, names: Names): IrUnit {
  const l: GoLowering = { tree, names, builder: new UnitBuilder() };
  lowerFunction(l, 0);
  return l.builder.unit();
}

/** Lowers a package-level `var` declaration: the function literals in it, as if one function held them. */
export function lowerGoVariables(tree: SyntaxTree, names: Names): IrUnit {
  const l: GoLowering = { tree, names, builder: new UnitBuilder() };
  l.builder.beginFunction(0);
  lowerGlobals(l, 0);
  l.builder.endFunction([], [], false, 0);
  return l.builder.unit();
}

export function lowerFunctionLiteral(l: GoLowering, node: NodeId): Operand {
  let id: FunctionId = 0;
  l.builder.isolateTemps(() => {
    id = lowerFunction(l, node);
  });
  return { kind: 'function', function: id };
}

function lowerFunction(l: GoLowering, node: NodeId): FunctionId {
  const { tree, builder } = l;
  const id = builder.beginFunction(node);
  const params = [
    ...declareParameters(l, tree.child(node, Field.Receiver)),
    ...declareParameters(l, tree.child(node, Field.Parameters)),
  ];
  const resultList = resultsOf(tree, tree.child(node, Field.Result));
  const results = resultList.map((r) => builder.declare(r.name, r.type, 'result'));
  const namedResults = resultList.some((r) => r.name !== '');
  resultList.forEach((result, i) => {
    const variable = results[i];
    if (variable === undefined || result.name === '') return;
    assign(l, placeOf(variable), zeroValue(result.type), node, true);
  });
  const body = tree.child(node, Field.Body);
  if (body !== NO_NODE) lowerBlock(l, body, false);
  builder.endFunction(params, results, namedResults, node);
  return id;
}

function declareParameters(l: GoLowering, list: NodeId): VarId[] {
  return parametersOf(l.tree, list).map((p) =>
    l.builder.declare(p.name, p.variadic ? `...${p.type}` : p.type, 'param'),
  );
}

function lowerGlobals(l: GoLowering, node: NodeId): void {
  const { tree, builder } = l;
  if (tree.kindOf(node) === GoKind.VarSpec) {
    const valueList = tree.child(node, Field.Value);
    const right = valueList === NO_NODE ? [] : tree.children(valueList);
    const names = tree.children(node).filter((child) => tree.field[child] === Field.Name);
    for (const [i, source] of lowerSources(l, right, names.length).entries()) {
      const name = names[i];
      if (name === undefined) continue;
      assign(l, placeOf(builder.global(tree.textOf(name))), source, node, false);
    }
    builder.endStatement(node);
    return;
  }
  for (let child = tree.first(node); child >= 0; child = tree.next(child)) lowerGlobals(l, child);
}
