/**
 * Owners: struct types of the package with C memory in their fields. Which functions free what lies in
 * them is read from the summaries of those functions that may; built only when something is asked.
 */
import { baseTypeName } from '../model/go-types.ts';
import type { GoFunction, PackageModel } from '../model/package.ts';
import type { FunctionFacts } from './facts.ts';
import { isExported } from './imports.ts';
import type { UnitResult } from './ownership/analyze-unit.ts';
import type { FieldEnd } from './ownership/fields.ts';

/** A function that frees something in the fields of what it is given. */
export interface Releaser {
  readonly fn: GoFunction;
  /** Position of the parameter, with the receiver as the first. */
  readonly parameter: number;
  /** Paths of the fields, as far as they are told apart. */
  readonly paths: ReadonlySet<string>;
  readonly result: UnitResult;
}

export interface Owners {
  /** Functions and methods that free what lies in a value of the type; the best to call comes first. */
  releasersOf(type: string): readonly Releaser[];
  /** Functions that give back or hand on what lies in a field of the type, or may do so. */
  releasing(type: string, field: string): readonly GoFunction[];
  /** Whether a function gives back or hands on what a variable of the package holds. */
  releasesGlobal(fn: GoFunction, name: string): boolean;
  /** What becomes in a function of what lies in its parameters. */
  endsIn(fn: GoFunction): readonly FieldEnd[];
}

/** What the index needs of the analysis: which functions may free, and what a function does. */
export interface OwnerQuestions {
  readonly model: PackageModel;
  mayFree(fn: GoFunction): boolean;
  summaryOf(fn: GoFunction): UnitResult | undefined;
  /** Of a type that another package of the module declares. */
  importedReleasers(type: string): readonly Releaser[];
}

/** Owners among what the facts mention. */
export function ownersIn(questions: OwnerQuestions, functions: readonly FunctionFacts[]): Owners {
  let index: Index | undefined;
  const built = (): Index => {
    index ??= new Index(questions, wantedIn(functions));
    return index;
  };
  return {
    releasersOf: (type) => {
      const own = built().releasersOf(type);
      return own.length ? own : questions.importedReleasers(ownedType(type));
    },
    releasing: (type, field) => built().releasing(type, field),
    releasesGlobal: (fn, name) =>
      questions.summaryOf(fn)?.looseReleases.some(({ global }) => global === name) ?? false,
    endsIn: (fn) => questions.summaryOf(fn)?.fieldEnds ?? [],
  };
}

/** Functions that users of the package can call to free what lies in a value of the type. */
export function releasersFor(questions: OwnerQuestions, type: string): readonly Releaser[] {
  const index = new Index(questions, { types: new Set([type]), fields: new Set() });
  return index.releasersOf(type).filter(({ fn }) => isExported(fn.signature.name));
}

/** `T` of `*T`, `[]*T`, `map[string]T`, `...T`, and `T[P]`. */
export function ownedType(type: string): string {
  const inner = type.replace(/^(?:\*|\.\.\.|\[\d*\]|map\[[^\]]*\])+/, '');
  return baseTypeName(inner);
}

/** Last field of a path: `p` of `.inner.p[]`. */
export function lastField(path: string): string {
  return /\.(\w+)[^.]*$/.exec(path)?.[1] ?? '';
}

class Index {
  private readonly releasers = new Map<string, Releaser[]>();
  /**
   * By `type field`, who gives back or hands on what lies there; with an empty type, in a field of that
   * name of some type that is not known.
   */
  private readonly released = new Map<string, Set<GoFunction>>();

  constructor(
    private readonly questions: OwnerQuestions,
    { types, fields }: Wanted,
  ) {
    if (types.size === 0) return;
    for (const fn of questions.model.functions) {
      const concerned = mentionsAny(fn, fields) || (takesAny(fn, types) && questions.mayFree(fn));
      if (!concerned) continue;
      const result = questions.summaryOf(fn);
      if (result) this.add(fn, result, fields);
    }
    for (const list of this.releasers.values()) list.sort((a, b) => rank(a) - rank(b));
  }

  private add(fn: GoFunction, result: UnitResult, fields: ReadonlySet<string>): void {
    const shows = onlyShows(fn);
    for (const { type, path, status } of result.fieldEnds) {
      if (shows && status === 'transferred') continue;
      const field = lastField(path);
      if (field !== '' || status !== 'freed') this.note(`${ownedType(type)} ${field}`, fn);
      // Of a field of a field the type is not known here, nor is that of an embedded struct.
      if (field !== '') this.note(`${/^\.\w+(\[\])*$/.test(path) ? '?' : ''} ${field}`, fn);
    }
    const { text } = fn.section.tree;
    for (const { field, global } of result.looseReleases) {
      if (field !== '') this.note(` ${field}`, fn);
      if (field !== '' || global !== '') continue;
      for (const mentioned of fields) if (mentions(text, mentioned)) this.note(` ${mentioned}`, fn);
    }
    this.addReleasers(fn, result);
  }

  private note(key: string, fn: GoFunction): void {
    const known = this.released.get(key);
    if (known) known.add(fn);
    else this.released.set(key, new Set([fn]));
  }

  private addReleasers(fn: GoFunction, result: UnitResult): void {
    const { outcomes } = result.summary;
    parameterTypes(fn).forEach((type, parameter) => {
      const ends = result.fieldEnds.filter(
        (end) => end.parameter === parameter && end.status === 'freed' && end.path !== '',
      );
      const freesInside = outcomes.some(({ params }) => params[parameter]?.inside === 'frees');
      if (ends.length === 0 && !freesInside) return;
      const releaser = { fn, parameter, result, paths: new Set(ends.map((end) => end.path)) };
      const name = ownedType(type);
      const list = this.releasers.get(name);
      if (list) list.push(releaser);
      else this.releasers.set(name, [releaser]);
    });
  }

  releasersOf(type: string): readonly Releaser[] {
    return this.releasers.get(ownedType(type)) ?? [];
  }

  releasing(type: string, field: string): readonly GoFunction[] {
    const name = ownedType(type);
    const keys = [`${name} ${field}`, ` ${field}`, `${name} `];
    const known = this.questions.model.types.get(name)?.fields.has(field) ?? false;
    if (!known) keys.push(`? ${field}`);
    return [...new Set(keys.flatMap((key) => [...(this.released.get(key) ?? [])]))];
  }
}

/** `func (m *Meta) Key() []byte`: users of the package get to see bytes, and cannot free them. */
function onlyShows({ signature }: GoFunction): boolean {
  const { receiver, params, results, name } = signature;
  const [result, ...others] = results;
  const bytes = result?.type === '[]byte' || result?.type === 'string';
  return isExported(name) && receiver !== '' && params.length + others.length === 0 && bytes;
}

/** Types that hold blocks, and the names of the fields that do. */
interface Wanted {
  readonly types: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

function wantedIn(functions: readonly FunctionFacts[]): Wanted {
  const types = new Set<string>();
  const fields = new Set<string>();
  for (const { result } of functions) {
    for (const { site, stored } of result.sites) {
      if (site.type !== undefined) types.add(ownedType(site.type));
      for (const { type, path } of stored) {
        types.add(type);
        fields.add(lastField(path));
      }
    }
  }
  return { types, fields };
}

function parameterTypes({ signature }: GoFunction): string[] {
  const params = signature.params.map((param) => param.type);
  return signature.receiver === '' ? params : [signature.receiver, ...params];
}

function takesAny(fn: GoFunction, types: ReadonlySet<string>): boolean {
  return parameterTypes(fn).some((type) => types.has(ownedType(type)));
}

function mentionsAny(fn: GoFunction, fields: ReadonlySet<string>): boolean {
  const { text } = fn.section.tree;
  for (const field of fields) if (mentions(text, field)) return true;
  return false;
}

/** `x.field`, not a type or function of C that is called the same. */
function mentions(text: string, field: string): boolean {
  for (let at = text.indexOf(`.${field}`); at >= 0; at = text.indexOf(`.${field}`, at + 1)) {
    const ofC = /(?:^|\W)C$/.test(text.slice(Math.max(0, at - 2), at));
    if (!ofC && !/\w/.test(text[at + field.length + 1] ?? '')) return true;
  }
  return false;
}

/** Methods without further arguments come first, then those that a user of the package can call. */
function rank({ fn, parameter }: Releaser): number {
  const { signature } = fn;
  const method = signature.receiver !== '' && parameter === 0;
  const exported = /^[A-Z]/.test(signature.name);
  const extra = signature.params.length - (method ? 0 : 1);
  return (method ? 0 : 4) + (extra > 0 ? 2 : 0) + (exported ? 0 : 1);
}
