/** Reads the labelled sites: one JSON object for each line, unknown keys are ignored. */
import { readFileSync } from 'node:fs';

export const SCOPES = ['intra', 'file', 'package', 'capi'] as const;

/** What has to be known to decide: the function, the file, the package, an external C API. */
export type Scope = (typeof SCOPES)[number];

export interface Site {
  readonly id: string;
  /** `owner/name`. */
  readonly repo: string;
  readonly commit: string;
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly function: string;
  readonly scope: Scope;
  readonly why: string;
}

export interface Repair {
  readonly commit: string;
  /** First and last line of what was corrected, 1-based. */
  readonly lines: readonly [number, number];
}

export interface FaultySite extends Site {
  readonly class: string;
  /** Absent where nobody has repaired the site, or where the repair is known to be of no use. */
  readonly repair?: Repair;
}

export interface CorrectSite extends Site {
  readonly pattern: string;
}

/** What the labels say of a repair after which the site is still faulty. */
const USELESS_REPAIR = /^fix_(?:ineffective|still_unsound)$/;

/** One line of a file, with what to say when something in it is not as it has to be. */
class Entry {
  private readonly values: ReadonlyMap<string, unknown>;

  constructor(
    line: string,
    private readonly where: string,
  ) {
    this.values = new Map(Object.entries(this.parse(line)));
  }

  text(key: string): string {
    const value = this.values.get(key);
    return typeof value === 'string' ? value : this.fail(`"${key}" has to be a text`);
  }

  number(key: string): number {
    return this.positive(this.values.get(key), key);
  }

  optional(key: string): unknown {
    return this.values.get(key) ?? undefined;
  }

  pair(key: string): [number, number] {
    const value = this.values.get(key);
    if (!Array.isArray(value) || value.length !== 2) {
      return this.fail(`"${key}" has to be two numbers`);
    }
    return [this.positive(value[0], key), this.positive(value[1], key)];
  }

  scope(): Scope {
    const value = this.text('scope');
    const scope = SCOPES.find((one) => one === value);
    return scope ?? this.fail(`"scope" is ${value}; it has to be one of ${SCOPES.join(', ')}`);
  }

  private positive(value: unknown, key: string): number {
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
    return this.fail(`"${key}" has to hold numbers above 0`);
  }

  private parse(line: string): object {
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      return this.fail('is no JSON');
    }
    return this.fail('is no object');
  }

  private fail(what: string): never {
    throw new Error(`${this.where}: ${what}`);
  }
}

function entriesOf(file: string): Entry[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [new Entry(line, `${file}:${index + 1}`)],
  );
}

function siteOf(entry: Entry): Site {
  return {
    id: entry.text('id'),
    repo: entry.text('repo'),
    commit: entry.text('commit'),
    path: entry.text('path'),
    line: entry.number('line'),
    function: entry.text('function'),
    scope: entry.scope(),
    why: entry.text('why'),
  };
}

function repairOf(entry: Entry): { readonly repair?: Repair } {
  if (entry.optional('fix_commit') === undefined) return {};
  const note = entry.optional('note');
  if (typeof note === 'string' && USELESS_REPAIR.test(note)) return {};
  return { repair: { commit: entry.text('fix_commit'), lines: entry.pair('fix_lines') } };
}

/** @throws when the file cannot be read or a line is not as it has to be; the message names the line */
export function readFaulty(file: string): FaultySite[] {
  return entriesOf(file).map((entry) => ({
    ...siteOf(entry),
    class: entry.text('class'),
    ...repairOf(entry),
  }));
}

/** @throws as {@link readFaulty} */
export function readCorrect(file: string): CorrectSite[] {
  return entriesOf(file).map((entry) => ({ ...siteOf(entry), pattern: entry.text('pattern') }));
}
