/**
 * The configuration of a project: `.cgovet.json` in the folder of a package or in one above it. Read so
 * far is `ownership`, what functions do with memory; other keys are left alone.
 */
import { dirname, join } from 'node:path';
import type { DeclaredOwnership, OwnershipTable } from '../analysis/analyzer-types.ts';
import type { Message } from '../analysis/finding.ts';
import { edgeMessage } from '../messages/catalog.ts';
import { UsageError } from './errors.ts';
import { parseJson } from './json.ts';
import type { Surroundings } from './module-map.ts';

export const CONFIG_NAME = '.cgovet.json';

export interface Config {
  readonly ownership: OwnershipTable;
}

const NO_CONFIG: Config = { ownership: new Map() };

/** What is wrong with a configuration. */
class BadConfig extends Error {
  constructor(readonly detail: (file: string) => Message) {
    super('bad configuration');
  }
}

function bad(key: string, expected: string): BadConfig {
  return new BadConfig((file) => edgeMessage('usage.config-value', { file, key, expected }));
}

type Json = Readonly<Record<string, unknown>>;

function objectAt(value: unknown, key: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw bad(key, '{ … }');
}

const NAME = /^[\p{L}_][\p{L}\p{Nd}_.]*$/u;

function nameAt(value: unknown, key: string): string {
  if (typeof value === 'string' && NAME.test(value)) return value;
  throw bad(key, '"my_free"');
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function positionsAt(value: unknown, key: string): readonly number[] {
  if (Array.isArray(value) && value.every(isPosition)) return value;
  throw bad(key, '[0]');
}

function writesAt(value: unknown, key: string): NonNullable<DeclaredOwnership['writes']> {
  return Object.entries(objectAt(value, key)).map(([at, free]) => {
    if (!/^\d+$/.test(at)) throw bad(`${key}.${at}`, '"0"');
    return { position: Number(at), free: nameAt(free, `${key}.${at}`) };
  });
}

const KEYS = ['returns', 'free', 'takes', 'keeps', 'frees', 'writes', 'borrows'];

function unknown(key: string): BadConfig {
  const keys = KEYS.join(', ');
  return new BadConfig((file) => edgeMessage('usage.config-key', { file, key, keys }));
}

function functionAt(value: unknown, key: string): DeclaredOwnership {
  const said = objectAt(value, key);
  for (const name of Object.keys(said)) {
    if (!KEYS.includes(name)) throw unknown(`${key}.${name}`);
  }
  const { returns, free, borrows } = said;
  if (returns !== undefined && returns !== 'owned' && returns !== 'borrowed') {
    throw bad(`${key}.returns`, '"owned", "borrowed"');
  }
  if (borrows !== undefined && borrows !== true) throw bad(`${key}.borrows`, 'true');
  if (free !== undefined && returns !== 'owned') throw bad(`${key}.returns`, '"owned"');
  const positions = (name: 'takes' | 'keeps' | 'frees'): Pick<DeclaredOwnership, typeof name> =>
    said[name] === undefined ? {} : { [name]: positionsAt(said[name], `${key}.${name}`) };
  return {
    ...(returns === 'owned'
      ? { returnsOwned: free === undefined ? 'free' : nameAt(free, `${key}.free`) }
      : {}),
    ...positions('takes'),
    ...positions('keeps'),
    ...positions('frees'),
    ...(said.writes === undefined ? {} : { writes: writesAt(said.writes, `${key}.writes`) }),
  };
}

/** @throws {BadConfig} */
function parseConfig(text: string): Config {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadConfig((file) => edgeMessage('usage.config-syntax', { file, reason }));
  }
  const { ownership } = objectAt(value, 'JSON');
  if (ownership === undefined) return NO_CONFIG;
  const functions = Object.entries(objectAt(ownership, 'ownership'));
  return {
    ownership: new Map(
      functions.map(([name, said]) => [name, functionAt(said, `ownership.${name}`)]),
    ),
  };
}

/** Finds and reads the configuration of folders; remembers what it read. */
export class Configs {
  private readonly byFolder = new Map<string, Config>();

  constructor(private readonly around: Surroundings) {}

  /**
   * The nearest configuration at or above the folder.
   *
   * @throws {UsageError} when it cannot be understood
   */
  of(folder: string): Config {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const file = join(folder, CONFIG_NAME);
    const text = this.around.isFile(file) ? this.around.readText(file) : undefined;
    const above = dirname(folder);
    const config =
      text === undefined ? (above === folder ? NO_CONFIG : this.of(above)) : read(file, text);
    this.byFolder.set(folder, config);
    return config;
  }
}

function read(file: string, text: string): Config {
  try {
    return parseConfig(text);
  } catch (error) {
    if (error instanceof BadConfig) throw new UsageError(error.detail(file));
    throw error;
  }
}
