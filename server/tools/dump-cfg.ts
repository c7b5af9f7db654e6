/** The control-flow graphs of the functions of a package, C functions after those of Go. */
import type { IrUnit } from '../src/analysis/flow/ir.ts';
import { lowerCFunction } from '../src/analysis/flow/lower/c-functions.ts';
import { lowerGoFunction, lowerGoVariables } from '../src/analysis/flow/lower/go-functions.ts';
import { cNamesFor, namesFor } from '../src/analysis/flow/package-names.ts';
import { printIr } from '../src/analysis/flow/print-ir.ts';
import type { SourceUnit } from '../src/analysis/model/package.ts';
import { NO_NODE, type NodeId } from '../src/analysis/syntax/tree.ts';
import type { DumpInput } from './dump.ts';
import { isNamed, readPackage } from './dump-package.ts';

interface Graph {
  readonly source: SourceUnit;
  readonly node: NodeId;
  readonly name: string;
  readonly lower: () => IrUnit;
}

export function dumpCfg(input: DumpInput): string {
  const { model, place } = readPackage(input);
  const graphs: Graph[] = [];
  for (const fn of model.functions) {
    const lower = (): IrUnit => lowerGoFunction(fn.section.tree, namesFor(model, fn.file));
    graphs.push({ source: fn, node: 0, name: fn.displayName, lower });
  }
  for (const source of model.variables) {
    const lower = (): IrUnit => lowerGoVariables(source.section.tree, namesFor(model, source.file));
    graphs.push({ source, node: 0, name: 'var', lower });
  }
  for (const fn of [...model.cFunctions.values()].flat()) {
    const { name, node, body } = fn.signature;
    if (body === NO_NODE) continue;
    const lower = (): IrUnit => lowerCFunction(fn.section.tree, node, cNamesFor(model));
    graphs.push({ source: fn, node, name, lower });
  }
  return graphs
    .filter(({ name }) => isNamed(name, input.name))
    .map(
      ({ source, node, name, lower }) =>
        `# ${place(source, node)} ${name}\n${printIr(lower()).trimEnd()}\n`,
    )
    .join('\n');
}
