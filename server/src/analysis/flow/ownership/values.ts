/**
 * The abstract values of the ownership analysis, interned to small numbers for one unit: storage
 * places, values, and sets of values.
 *
 * A block is C memory from one acquisition site. As in the recency abstraction of Balakrishnan and
 * Reps (2006) a site has two: the block of its latest execution, and one for all earlier ones.
 */
import type { NodeId } from '../../syntax/tree.ts';
import type { FunctionId, VarId } from '../ir.ts';

export type BlockId = number;
export type SiteId = number;
export type PlaceKey = number;
export type ValueId = number;
export type SetId = number;

export function latestBlock(site: SiteId): BlockId {
  return site * 2;
}

export function earlierBlock(site: SiteId): BlockId {
  return site * 2 + 1;
}

export function siteOf(block: BlockId): SiteId {
  return block >> 1;
}

/**
 * How an address is held: as a pointer, as an integer made in the same expression, as an integer that
 * was kept in a local variable since (`stashed`), or in a field or global (`stored`).
 */
export type Form = 'pointer' | 'integer' | 'stashed' | 'stored';

/** Whether arithmetic moved an address away from where it started; moved often, it may be back. */
export type Moved = false | 'once' | 'often';

/** An address: its form, and whether it was moved. */
export interface Address {
  readonly form: Form;
  readonly moved: Moved;
}

export const EXACT: Address = { form: 'pointer', moved: false };

export function movedFurther(moved: Moved): Moved {
  return moved ? 'often' : 'once';
}

export type Sign = 'zero' | 'positive' | 'negative' | 'non-zero';

export type Value =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nil' }
  | { readonly kind: 'non-nil' }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** An integer of which the sign is known. */
  | { readonly kind: 'number'; readonly sign: Sign }
  /** A pointer into C memory; `via` is the way to it from the parameter whose content it is. */
  | ({ readonly kind: 'block'; readonly block: BlockId; readonly via?: string } & Address)
  /** A pointer to Go memory: a variable, or an object made somewhere. */
  | ({ readonly kind: 'go'; readonly place: PlaceKey } & Address)
  | { readonly kind: 'function'; readonly function: FunctionId }
  /** A function that somebody handed out together with a block: calling it gives the block back. */
  | { readonly kind: 'cleanup'; readonly block: BlockId }
  /**
   * A pointer to memory that stays with the library or the program: what that call returned. A string
   * literal has no call; it is not nil.
   */
  | { readonly kind: 'lent'; readonly node: NodeId; readonly call: string }
  | { readonly kind: 'named-function'; readonly name: string };

/** What a place is part of: a variable, a Go object (by its index), or a C block. */
export type Root =
  | { readonly kind: 'variable'; readonly variable: VarId }
  | { readonly kind: 'object'; readonly object: number }
  | { readonly kind: 'block'; readonly block: BlockId };

/** Longer paths are not told apart: else `p = &p.next` in a loop would make new places without end. */
const MAX_STEPS = 8;

const STEP = /\.[^.[*]*|\[\]|\*/g;

interface PlaceEntry {
  readonly root: Root;
  readonly path: string;
  /** How many steps the path has. */
  readonly steps: number;
  /** Places inside this one, that is with the same root and a longer path. */
  readonly inside: PlaceKey[];
}

export class ValueTable {
  private readonly places: PlaceEntry[] = [];
  private readonly placeKeys = new Map<string, PlaceKey>();
  /** Places that are a whole variable, object or block, by its number. */
  private readonly whole = {
    variable: [] as (PlaceKey | undefined)[],
    object: [] as (PlaceKey | undefined)[],
    block: [] as (PlaceKey | undefined)[],
  };
  private readonly values: Value[] = [];
  private readonly valueIds = new Map<string, ValueId>();
  private readonly sets: (readonly ValueId[])[] = [];
  private readonly members: (readonly Value[])[] = [];
  private readonly singles: (SetId | undefined)[] = [];
  private readonly setIds = new Map<string, SetId>();
  private readonly unions = new Map<string, SetId>();
  readonly unknown = this.single({ kind: 'unknown' });
  readonly nil = this.single({ kind: 'nil' });
  readonly nonNil = this.single({ kind: 'non-nil' });
  readonly empty = this.setOf([]);

  place(root: Root, path = ''): PlaceKey {
    if (path !== '') return this.placeAt(root, path);
    const whole = this.whole[root.kind];
    const number = numberOf(root);
    const known = whole[number];
    if (known !== undefined) return known;
    const key = this.placeAt(root, path);
    whole[number] = key;
    return key;
  }

  private placeAt(root: Root, path: string): PlaceKey {
    const name = rootName(root) + path;
    let key = this.placeKeys.get(name);
    if (key === undefined) {
      const steps = path.match(STEP) ?? [];
      key = this.places.push({ root, path, steps: steps.length, inside: [] }) - 1;
      this.placeKeys.set(name, key);
      this.linkInside(key, root, steps);
    }
    return key;
  }

  private linkInside(key: PlaceKey, root: Root, steps: readonly string[]): void {
    let prefix = '';
    for (const step of steps) {
      this.places[this.place(root, prefix)]?.inside.push(key);
      prefix += step;
    }
  }

  extend(key: PlaceKey, step: string): PlaceKey {
    const entry = this.places[key];
    return entry && entry.steps < MAX_STEPS ? this.place(entry.root, entry.path + step) : key;
  }

  rootOf(key: PlaceKey): Root {
    const entry = this.places[key];
    return entry ? entry.root : { kind: 'variable', variable: -1 };
  }

  pathOf(key: PlaceKey): string {
    return this.places[key]?.path ?? '';
  }

  stepsOf(key: PlaceKey): string[] {
    return this.pathOf(key).match(STEP) ?? [];
  }

  /** Those that are known now: a walk over them may make new ones. */
  inside(key: PlaceKey): readonly PlaceKey[] {
    return [...(this.places[key]?.inside ?? [])];
  }

  /** The same path in another place: `a.f.g` seen from `a.f`, moved to `b`, is `b.g`. */
  transplant(inner: PlaceKey, from: PlaceKey, to: PlaceKey): PlaceKey {
    const rest = this.pathOf(inner).slice(this.pathOf(from).length);
    const entry = this.places[to];
    const added = (this.places[inner]?.steps ?? 0) - (this.places[from]?.steps ?? 0);
    if (!entry || entry.steps + added > MAX_STEPS) return to;
    return this.place(entry.root, entry.path + rest);
  }

  /** The place at a path of several steps further in. */
  at(key: PlaceKey, path: string): PlaceKey {
    return (path.match(STEP) ?? []).reduce((place, step) => this.extend(place, step), key);
  }

  value(value: Value): ValueId {
    const name = valueName(value);
    let id = this.valueIds.get(name);
    if (id === undefined) {
      id = this.values.push(value) - 1;
      this.valueIds.set(name, id);
    }
    return id;
  }

  single(value: Value): SetId {
    return this.setOfOne(this.value(value));
  }

  private setOfOne(id: ValueId): SetId {
    this.singles[id] ??= this.intern([id]);
    return this.singles[id];
  }

  setOf(ids: readonly ValueId[]): SetId {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return this.setOfOne(only);
    return this.intern([...new Set(ids)].sort((a, b) => a - b));
  }

  private intern(sorted: readonly ValueId[]): SetId {
    const name = sorted.join(',');
    let id = this.setIds.get(name);
    if (id === undefined) {
      id = this.sets.push(sorted) - 1;
      this.members.push(sorted.flatMap((value) => this.values[value] ?? []));
      this.setIds.set(name, id);
    }
    return id;
  }

  union(a: SetId, b: SetId): SetId {
    if (a === b) return a;
    const name = a < b ? `${a},${b}` : `${b},${a}`;
    let id = this.unions.get(name);
    if (id === undefined) {
      id = this.setOf([...(this.sets[a] ?? []), ...(this.sets[b] ?? [])]);
      this.unions.set(name, id);
    }
    return id;
  }

  valuesOf(set: SetId): readonly Value[] {
    return this.members[set] ?? [];
  }

  /** The set with each value replaced; `undefined` drops it. */
  map(set: SetId, change: (value: Value) => Value | undefined): SetId {
    let same = true;
    const ids: ValueId[] = [];
    for (const id of this.sets[set] ?? []) {
      const value = this.values[id];
      const changed = value && change(value);
      same &&= changed === value;
      if (changed) ids.push(changed === value ? id : this.value(changed));
    }
    return same ? set : this.setOf(ids);
  }
}

function numberOf(root: Root): number {
  switch (root.kind) {
    case 'variable':
      return root.variable;
    case 'object':
      return root.object;
    case 'block':
      return root.block;
  }
}

function rootName(root: Root): string {
  switch (root.kind) {
    case 'variable':
      return `v${root.variable}`;
    case 'object':
      return `o${root.object}`;
    case 'block':
      return `b${root.block}`;
  }
}

function valueName(value: Value): string {
  switch (value.kind) {
    case 'bool':
      return `bool ${value.value}`;
    case 'number':
      return `number ${value.sign}`;
    case 'block':
      return `block ${value.block} ${value.form} ${value.moved} ${value.via ?? ''}`;
    case 'go':
      return `go ${value.place} ${value.form} ${value.moved}`;
    case 'cleanup':
      return `cleanup ${value.block}`;
    case 'function':
      return `function ${value.function}`;
    case 'lent':
      return `lent ${value.node} ${value.call}`;
    case 'named-function':
      return `named ${value.name}`;
    default:
      return value.kind;
  }
}
