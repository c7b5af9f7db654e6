/**
 * Reads the words of a command line. Values stay the text that they were typed as: `-` is a path and
 * `007` a file name. What the words ask for is decided by the commands.
 */
import { parseArgs } from 'node:util';
import type { Message } from '../analysis/finding.ts';
import { edgeMessage } from '../messages/catalog.ts';
import type { EdgeMessageId } from '../messages/en.ts';
import { UsageError } from '../project/errors.ts';
import { closest } from './closest.ts';

export type Command = 'check' | 'rules' | 'explain' | 'lsp' | 'help' | 'version';

export interface Args {
  readonly command: Command;
  /** After the command. */
  readonly operands: readonly string[];
  /** Values by flag name; a switch that is given has the value `true`. */
  readonly flags: ReadonlyMap<string, string | true>;
}

const COMMANDS: readonly string[] = ['check', 'rules', 'explain', 'lsp', 'help', 'version'];

/** Flags by command; `value` flags are followed by one, switches are not. */
const FLAGS: Readonly<Record<Command, Readonly<Record<string, 'value' | 'switch'>>>> = {
  check: {
    format: 'value',
    output: 'value',
    root: 'value',
    rules: 'value',
    strict: 'switch',
    'fail-on': 'value',
    timeout: 'value',
    'stdin-filename': 'value',
    jobs: 'value',
    parser: 'value',
    stats: 'switch',
  },
  rules: { format: 'value' },
  explain: {},
  lsp: { stdio: 'switch' },
  help: {},
  version: {},
};

const COMMON = { lang: 'value', help: 'switch', version: 'switch' } as const;

/** Known from the design of the whole program, and not made yet. */
const LATER_FLAGS = [
  'config',
  'baseline',
  'write-baseline',
  'new-from-rev',
  'fix',
  'fix-dry-run',
  'confirm',
];
const LATER_COMMANDS = ['config', 'env', 'leakrun'];

/** A mistake on the command line. */
export function usage(id: EdgeMessageId, args: Message['args']): UsageError {
  return new UsageError(edgeMessage(id, args));
}

function withClosest(detail: Message, name: string | undefined): UsageError {
  return name === undefined
    ? new UsageError(detail)
    : new UsageError(detail, edgeMessage('usage.closest', { name }));
}

function isCommand(name: string): name is Command {
  return COMMANDS.includes(name);
}

/** How `parseArgs` has to read each flag of every command. */
function allOptions(): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
  for (const flags of [COMMON, ...Object.values(FLAGS)]) {
    for (const [name, kind] of Object.entries(flags)) {
      options[name] = { type: kind === 'value' ? 'string' : 'boolean' };
    }
  }
  options.help = { type: 'boolean', short: 'h' };
  return options;
}

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** A flag with its value, checked against what the command knows. */
function readFlag(given: Given, known: Readonly<Record<string, string>>): string | true {
  const { name, rawName, value, inlineValue } = given;
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (kind === undefined) {
    if (LATER_FLAGS.includes(name)) throw usage('usage.not-yet', { flag: rawName });
    const near = closest(name, Object.keys(known));
    const detail = edgeMessage('usage.unknown-flag', { flag: rawName });
    throw withClosest(detail, near === undefined ? undefined : `--${near}`);
  }
  if (kind === 'switch') {
    if (inlineValue) throw usage('usage.takes-no-value', { flag: rawName });
    return true;
  }
  const isFlag = !inlineValue && value !== '-' && value?.startsWith('-');
  if (value === undefined || value === '' || isFlag) {
    throw usage('usage.needs-value', { flag: rawName });
  }
  return value;
}

function commandOf(word: string | undefined, given: readonly Given[]): Command {
  if (given.some(({ name }) => name === 'help')) return 'help';
  if (word === undefined) return given.some(({ name }) => name === 'version') ? 'version' : 'help';
  if (isCommand(word)) return word;
  if (LATER_COMMANDS.includes(word)) throw usage('usage.not-yet', { flag: word });
  const detail = edgeMessage('usage.unknown-command', { name: word });
  throw withClosest(detail, closest(word, COMMANDS));
}

/** @throws {UsageError} for an unknown command or flag, or a flag without its value */
export function readArgs(argv: readonly string[]): Args {
  const { tokens } = parseArgs({
    args: [...argv],
    options: allOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const given: Given[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    else if (token.kind === 'option') given.push(token);
  }
  const command = commandOf(words[0], given);
  const known = command === 'help' ? allKnown() : { ...COMMON, ...FLAGS[command] };
  const flags = new Map<string, string | true>();
  for (const flag of given) {
    if (flags.has(flag.name)) throw usage('usage.repeated', { flag: flag.rawName });
    flags.set(flag.name, readFlag(flag, known));
  }
  return { command, operands: words.slice(1), flags };
}

/** Beside `--help` every flag may stand, since all that happens is that the help is shown. */
function allKnown(): Record<string, 'value' | 'switch'> {
  return Object.assign({ ...COMMON }, ...Object.values(FLAGS));
}

/** The value of a flag that takes one. */
export function flagValue(args: Args, name: string): string | undefined {
  const value = args.flags.get(name);
  return value === true ? undefined : value;
}

/**
 * The value of a flag that takes one of a few words.
 *
 * @param later words that a later version will know
 * @throws {UsageError} for any other word
 */
export function choiceOf<T extends string>(
  args: Args,
  name: string,
  choices: readonly T[],
  later: readonly string[] = [],
): T | undefined {
  const value = flagValue(args, name);
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  if (later.includes(value)) throw usage('usage.not-yet', { flag: `--${name} ${value}` });
  const expected = choices.join(', ');
  throw usage('usage.bad-value', { flag: `--${name}`, value: JSON.stringify(value), expected });
}
