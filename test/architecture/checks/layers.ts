/** Who may import whom. The table is the drawing of ARCHITECTURE.md in data. */
import { posix } from 'node:path';
import { type Check, isShipped, type Report, type SourceTree } from '../check.ts';
import { type Import, importsOf } from '../lexer.ts';

interface Layer {
  readonly name: string;
  readonly files: RegExp;
  /** Layers that it may import, itself included only when named. */
  readonly layers: readonly string[];
  /** Packages and built-in modules that it may import. */
  readonly packages: readonly RegExp[];
}

const NODE = /^node:/;
const LSP = /^vscode-(?:languageserver|jsonrpc)/;
const CORE = ['analysis', 'analysis/types', 'analysis/rules', 'analysis/syntax'];

/** The first layer whose pattern matches a path is its layer. */
const LAYERS: readonly Layer[] = [
  {
    name: 'analysis/types',
    files: /^server\/src\/analysis\/(?:finding|analyzer-types)\.ts$/,
    layers: ['analysis/types', 'analysis/syntax'],
    packages: [],
  },
  {
    name: 'analysis/syntax',
    files: /^server\/src\/analysis\/syntax\//,
    layers: ['analysis/syntax'],
    packages: [],
  },
  {
    name: 'analysis/knowledge',
    files: /^server\/src\/analysis\/knowledge\//,
    layers: ['analysis/knowledge', 'analysis/types'],
    packages: [],
  },
  {
    name: 'analysis/model',
    files: /^server\/src\/analysis\/model\//,
    layers: ['analysis/model', 'analysis/knowledge', 'analysis/syntax', 'analysis/types'],
    packages: [],
  },
  {
    name: 'analysis/flow',
    files: /^server\/src\/analysis\/flow\//,
    layers: [
      'analysis/flow',
      'analysis/model',
      'analysis/knowledge',
      'analysis/syntax',
      'analysis/types',
    ],
    packages: [],
  },
  {
    name: 'analysis/fixes',
    files: /^server\/src\/analysis\/fixes\//,
    layers: [
      'analysis/fixes',
      'analysis/flow',
      'analysis/model',
      'analysis/knowledge',
      'analysis/syntax',
      'analysis/types',
    ],
    packages: [],
  },
  {
    name: 'analysis/rules',
    files: /^server\/src\/analysis\/rules\//,
    layers: [
      'analysis/rules',
      'analysis/fixes',
      'analysis/flow',
      'analysis/model',
      'analysis/knowledge',
      'analysis/syntax',
      'analysis/types',
    ],
    packages: [],
  },
  {
    name: 'analysis',
    files: /^server\/src\/analysis\//,
    layers: [...CORE, 'analysis/fixes', 'analysis/flow', 'analysis/model', 'analysis/knowledge'],
    packages: [],
  },
  {
    name: 'messages',
    files: /^server\/src\/messages\//,
    layers: ['messages', 'analysis/types', 'analysis/rules'],
    packages: [],
  },
  {
    name: 'parse',
    files: /^server\/src\/parse\//,
    layers: ['parse', 'analysis/syntax'],
    packages: [NODE, /tree-sitter/],
  },
  {
    name: 'project',
    files: /^server\/src\/project\//,
    layers: ['project', 'messages', 'parse', 'config', ...CORE],
    packages: [NODE],
  },
  {
    name: 'leakrun',
    files: /^server\/src\/leakrun\//,
    layers: ['leakrun', 'messages', 'project', ...CORE],
    packages: [NODE, /^koffi$/],
  },
  {
    name: 'lsp',
    files: /^server\/src\/lsp\//,
    layers: ['lsp', 'messages', 'project', 'leakrun', 'protocol', 'config', ...CORE],
    packages: [NODE, LSP],
  },
  {
    name: 'cli',
    files: /^server\/src\/cli\//,
    layers: ['cli', 'messages', 'project', 'leakrun', 'config', ...CORE],
    packages: [NODE, /^picocolors(?:$|\/)/],
  },
  { name: 'protocol', files: /^server\/src\/protocol\.ts$/, layers: [], packages: [] },
  { name: 'config', files: /^server\/src\/config\.ts$/, layers: [], packages: [] },
  {
    name: 'main',
    files: /^server\/src\/main\.ts$/,
    layers: ['cli', 'messages', 'lsp'],
    packages: [NODE],
  },
  {
    name: 'client',
    files: /^client\/src\//,
    layers: ['client', 'protocol'],
    packages: [NODE, /^vscode$/, /^vscode-languageclient/],
  },
];

/** Why this import may not stand in this file; undefined when it may. */
function objection(path: string, layer: Layer, entry: Import): string | undefined {
  const { specifier } = entry;
  if (!specifier.startsWith('.')) {
    if (specifier === 'koffi' && path !== 'server/src/leakrun/library.ts') {
      return 'only server/src/leakrun/library.ts imports koffi';
    }
    const isAllowed = layer.packages.some((pattern) => pattern.test(specifier));
    return isAllowed ? undefined : `${layer.name} may not import ${specifier}`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (target === 'package.json') return undefined;
  const targetLayer = LAYERS.find((candidate) => candidate.files.test(target));
  if (targetLayer === undefined) return `imports ${target}, which belongs to no layer`;
  if (!layer.layers.includes(targetLayer.name)) {
    return `${layer.name} may not import ${targetLayer.name} (${target})`;
  }
  if (layer.name === 'client' && targetLayer.name === 'protocol' && !entry.typeOnly) {
    return `${target} may only be imported with "import type"`;
  }
  return layer.name === 'analysis/rules' ? ruleObjection(path, target) : undefined;
}

const RULE_FOLDER = /^server\/src\/analysis\/rules\/([^/]+)\//;

function ruleObjection(path: string, target: string): string | undefined {
  const own = RULE_FOLDER.exec(path)?.[1];
  if (own === undefined) return undefined;
  if (/\/flow\/.*solve/.test(target)) return `a rule imports no solver (${target})`;
  const other = RULE_FOLDER.exec(target)?.[1];
  if (other !== undefined && other !== own) return `a rule imports no other rule (${target})`;
  if (target.endsWith('/rules/index.ts')) return 'a rule does not import the registry';
  return undefined;
}

function inspect(tree: SourceTree): Report {
  const paths = [...tree.keys()].filter(isShipped);
  const violations: string[] = [];
  let imports = 0;
  for (const path of paths) {
    const layer = LAYERS.find((candidate) => candidate.files.test(path));
    if (layer === undefined) {
      violations.push(`${path}: belongs to no layer; add it to test/architecture/checks/layers.ts`);
      continue;
    }
    for (const entry of importsOf(tree.get(path) ?? '')) {
      imports++;
      const why = objection(path, layer, entry);
      if (why !== undefined) violations.push(`${path}: ${why}`);
    }
  }
  return { inspected: imports, violations };
}

const core = 'server/src/analysis/flow/x.ts';
const rule = 'server/src/analysis/rules/one/rule.ts';

export const layers: Check = {
  name: 'imports follow the layers (1, 4, 5, 6, 8)',
  inspect,
  planted: [
    { files: { [core]: "import 'node:fs';" }, report: /may not import node:fs/ },
    {
      files: { [core]: "import { A } from 'vscode-languageserver/node';" },
      report: /may not import vscode-languageserver\/node/,
    },
    { files: { [core]: "await import('koffi');" }, report: /imports koffi/ },
    {
      files: { [core]: "import type { Node } from 'web-tree-sitter';" },
      report: /may not import web-tree-sitter/,
    },
    {
      files: { [core]: "import type { A } from '../../project/types.ts';" },
      report: /may not import project/,
    },
    {
      files: { 'server/src/analysis/model/x.ts': "import { A } from '../flow/solver.ts';" },
      report: /analysis\/model may not import analysis\/flow/,
    },
    { files: { [rule]: "import '../two/rule.ts';" }, report: /imports no other rule/ },
    { files: { [rule]: "import '../../flow/solver.ts';" }, report: /imports no solver/ },
    {
      files: { 'server/src/lsp/x.ts': "import '../cli/main.ts';" },
      report: /lsp may not import cli/,
    },
    {
      files: { 'server/src/cli/format/x.ts': "export * from '../../lsp/convert.ts';" },
      report: /cli may not import lsp/,
    },
    {
      files: { 'server/src/project/x.ts': "import { Range } from 'vscode-languageserver-types';" },
      report: /project may not import vscode-languageserver-types/,
    },
    {
      files: { 'client/src/x.ts': "import { A } from '../../server/src/protocol.ts';" },
      report: /import type/,
    },
    {
      files: { 'client/src/x.ts': "import type { A } from '../../server/src/project/types.ts';" },
      report: /client may not import project/,
    },
    { files: { 'server/src/helpers/x.ts': "import 'node:fs';" }, report: /belongs to no layer/ },
  ],
};
