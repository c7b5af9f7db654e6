/**
 * Writes server/src/analysis/syntax/kinds.ts (or the file that it is given) from the grammars that are
 * installed. With `--check` it writes nothing and fails when the file is not what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

interface TypeReference {
  readonly type: string;
  readonly named: boolean;
}

interface ChildSet {
  readonly types: readonly TypeReference[];
}

interface NodeType extends TypeReference {
  readonly subtypes?: readonly TypeReference[];
  readonly fields?: Readonly<Record<string, ChildSet>>;
}

interface GrammarRule {
  readonly type: string;
  readonly name?: string;
  readonly named?: boolean;
  readonly value?: string | number;
  readonly content?: GrammarRule;
  readonly members?: readonly GrammarRule[];
}

interface Grammar {
  readonly rules: Readonly<Record<string, GrammarRule>>;
}

interface Vocabulary {
  readonly kinds: readonly string[];
  readonly fields: readonly string[];
  readonly leaves: readonly string[];
  readonly fieldTokens: readonly string[];
}

const require = createRequire(import.meta.url);
const OUTPUT = fileURLToPath(new URL('../src/analysis/syntax/kinds.ts', import.meta.url));
const COMMAND = 'node --import tsx server/tools/gen-kinds.ts';

/** A rule that the lexer matches as a whole: its node can have no child, not even a comment. */
function isToken(rule: GrammarRule | undefined): boolean {
  if (!rule) return false;
  if (['PATTERN', 'STRING', 'TOKEN', 'IMMEDIATE_TOKEN'].includes(rule.type)) return true;
  if (rule.type === 'CHOICE') return (rule.members ?? []).every(isToken);
  return rule.type.startsWith('PREC') && isToken(rule.content);
}

/** Calls `visit` with each alias that gives a named node, and with what it renames. */
function visitAliases(rule: GrammarRule, visit: (name: string, of: GrammarRule) => void): void {
  if (rule.type === 'ALIAS' && rule.named && rule.content) visit(String(rule.value), rule.content);
  if (rule.content) visitAliases(rule.content, visit);
  for (const member of rule.members ?? []) visitAliases(member, visit);
}

/** Named kinds that are always one token, whichever rule or alias they come from. */
function leafKinds(grammar: Grammar, kinds: readonly string[]): string[] {
  const sources = new Map<string, boolean[]>();
  const add = (name: string, leaf: boolean) => {
    sources.set(name, [...(sources.get(name) ?? []), leaf]);
  };
  const resolve = (rule: GrammarRule) =>
    rule.type === 'SYMBOL' ? grammar.rules[rule.name ?? ''] : rule;
  for (const [name, rule] of Object.entries(grammar.rules)) {
    add(name, isToken(rule));
    visitAliases(rule, (alias, of) => add(alias, isToken(resolve(of))));
  }
  return kinds.filter((kind) => sources.get(kind)?.every((leaf) => leaf) ?? false);
}

/** A grammar that puts a field on a whole list marks the commas of the list, too: nobody wants those. */
function isOperator(type: TypeReference): boolean {
  return !type.named && type.type !== ',';
}

function readVocabulary(name: string): Vocabulary {
  const load = (file: string) =>
    JSON.parse(readFileSync(require.resolve(`tree-sitter-${name}/src/${file}`), 'utf8'));
  const types: NodeType[] = load('node-types.json');
  const named = types.filter((type) => type.named && !type.subtypes);
  const kinds = named.map((type) => type.type).sort();
  const fields = new Set<string>();
  const fieldTokens = new Set<string>();
  for (const type of named) {
    for (const [field, set] of Object.entries(type.fields ?? {})) {
      fields.add(field);
      for (const child of set.types) if (isOperator(child)) fieldTokens.add(child.type);
    }
  }
  return {
    kinds,
    fields: [...fields].sort(),
    leaves: leafKinds(load('grammar.json'), kinds),
    fieldTokens: [...fieldTokens].sort(),
  };
}

function pascalCase(name: string): string {
  return name
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

function enumeration(name: string, doc: string, fixed: string[], names: readonly string[]): string {
  const members = [...fixed, ...names.map(pascalCase)].map((member, i) => `  ${member} = ${i},`);
  return `/** ${doc} */\nexport enum ${name} {\n${members.join('\n')}\n}\n`;
}

function list(name: string, doc: string, type: string, values: readonly string[]): string {
  const lines = values.map((value) => `  ${value},`);
  return `/** ${doc} */\nexport const ${name}: readonly ${type}[] = [\n${lines.join('\n')}\n];\n`;
}

function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function languageParts(prefix: string, title: string, vocabulary: Vocabulary): string[] {
  const upper = prefix.toUpperCase();
  const names = ['', 'ERROR', ...vocabulary.kinds].map(quote);
  const leaves = vocabulary.leaves.map((kind) => `${prefix}Kind.${pascalCase(kind)}`);
  return [
    enumeration(
      `${prefix}Kind`,
      `Kinds of nodes of ${title}.`,
      ['Token', 'Error'],
      vocabulary.kinds,
    ),
    list(`${upper}_KIND_NAMES`, `The grammar's names by \`${prefix}Kind\`.`, 'string', names),
    list(
      `${upper}_LEAF_KINDS`,
      'Kinds that are one token: such a node has no child.',
      `${prefix}Kind`,
      leaves,
    ),
    list(
      `${upper}_FIELD_TOKENS`,
      'Operators: anonymous tokens that a parent may hold by a field.',
      'string',
      vocabulary.fieldTokens.map(quote),
    ),
  ];
}

function generate(): string {
  const go = readVocabulary('go');
  const c = readVocabulary('c');
  const fields = [...new Set([...go.fields, ...c.fields])].sort();
  const header = [
    '/**',
    ' * GENERATED by server/tools/gen-kinds.ts from the grammars of Go and C; do not edit.',
    ` * To write it anew: ${COMMAND}`,
    ' */',
    '',
  ].join('\n');
  return [
    header,
    ...languageParts('Go', 'the Go grammar', go),
    ...languageParts('C', 'the C grammar', c),
    enumeration('Field', 'Fields of both grammars.', ['None'], fields),
    list('FIELD_NAMES', "The grammars' names by `Field`.", 'string', ['', ...fields].map(quote)),
  ].join('\n');
}

function main(args: readonly string[]): void {
  const output = args.find((arg) => !arg.startsWith('--')) ?? OUTPUT;
  const text = generate();
  if (!args.includes('--check')) {
    writeFileSync(output, text);
    return;
  }
  if (existsSync(output) && readFileSync(output, 'utf8') === text) return;
  console.error(`${relative(process.cwd(), output)} is out of date; run: ${COMMAND}`);
  process.exitCode = 1;
}

main(process.argv.slice(2));
