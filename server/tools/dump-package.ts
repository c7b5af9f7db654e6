/** The files to dump as a package, as the analysis sees it, and places in them as text. */
import type { FileInput } from '../src/analysis/analyzer-types.ts';
import { buildPackage, type PackageModel, type SourceUnit } from '../src/analysis/model/package.ts';
import { LineTable } from '../src/analysis/syntax/lines.ts';
import type { NodeId } from '../src/analysis/syntax/tree.ts';
import { parseGoFile } from '../src/parse/go-file.ts';
import type { DumpInput } from './dump.ts';

export interface DumpPackage {
  readonly model: PackageModel;
  /** `path:line:column` of a node, both from 1. */
  place(source: SourceUnit, node: NodeId): string;
  /** `line:column` of a node. */
  position(source: SourceUnit, node: NodeId): string;
}

export function readPackage({ files, parser }: DumpInput): DumpPackage {
  const inputs = files.map(({ path, text, language }): FileInput => {
    if (language === 'c') return { path, syntax: parser.parse('c', text) };
    const { syntax, preamble } = parseGoFile(parser, text);
    return preamble === undefined ? { path, syntax } : { path, syntax, preamble };
  });
  const tables = new Map(files.map(({ path, text }) => [path, new LineTable(text)]));
  const position = ({ path, base, section: { tree } }: SourceUnit, node: NodeId): string => {
    const { line = 0, column = 0 } = tables.get(path)?.positionAt(base + tree.startOf(node)) ?? {};
    return `${line + 1}:${column + 1}`;
  };
  return {
    model: buildPackage({ files: inputs }),
    position,
    place: (source, node) => `${source.path}:${position(source, node)}`,
  };
}

/** Whether `wanted` names the function: in full, or a method by its name alone. */
export function isNamed(name: string, wanted: string | undefined): boolean {
  return wanted === undefined || name === wanted || name.endsWith(`.${wanted}`);
}
