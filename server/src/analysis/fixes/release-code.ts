/** How a block is given back in Go source: the call that does it, where that call surely compiles. */
import type { TextEdit } from '../finding.ts';
import type { FunctionFacts } from '../flow/facts.ts';
import { prototypeOf } from '../flow/lower/c-functions.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import { argumentOf } from '../flow/ownership/sites.ts';
import { releasesType } from '../knowledge/standard-allocators.ts';
import type { PackageModel } from '../model/package.ts';
import { importsForFree, importUnsafe, unsafePointer } from './imports.ts';

/** A block that is lost somewhere, and where it was acquired. */
export interface LostBlock {
  readonly facts: FunctionFacts;
  readonly result: SiteResult;
  readonly model: PackageModel;
}

export interface ReleaseCode {
  readonly call: string;
  /** What else the file needs for the call. */
  readonly edits: readonly TextEdit[];
  /** Takes a pointer of the type that the acquiring call gave, and of no other. */
  readonly exact: boolean;
}

/** The call that gives back what the variable holds; `undefined` when its argument's type is not known. */
export function releaseCode(lost: LostBlock, name: string): ReleaseCode | undefined {
  const { facts, result } = lost;
  const { release } = result.site;
  const pointer = `C.${release}(${unsafePointer(facts.file)}(${name}))`;
  if (release === 'free') {
    return { call: pointer, edits: importsForFree(facts.file), exact: false };
  }
  const wanted = parameterOf(lost, release);
  if (wanted === '*C.void') {
    const edit = importUnsafe(facts.file);
    return { call: pointer, edits: edit ? [edit] : [], exact: false };
  }
  const given = givenType(lost);
  const fits = wanted === undefined ? isTypeOf(release, given) : given !== '' && wanted === given;
  return fits ? { call: `C.${release}(${name})`, edits: [], exact: true } : undefined;
}

/** Type of the only parameter of a function that the package declares. */
function parameterOf({ model }: LostBlock, name: string): string | undefined {
  const [declared] = model.cFunctions.get(name) ?? [];
  if (!declared) return undefined;
  const { params } = prototypeOf(declared.section.tree, declared.signature.node);
  return params.length === 1 ? params[0] : '';
}

/** Type of the pointer that the call hands out, as Go spells it; empty when it is not known. */
function givenType({ model, result }: LostBlock): string {
  const { site, type } = result;
  if (!site.call.startsWith('C.')) return type;
  const [declared] = model.cFunctions.get(site.call.slice(2)) ?? [];
  if (!declared) return type;
  const prototype = prototypeOf(declared.section.tree, declared.signature.node);
  const argument = argumentOf(site);
  if (argument === undefined) return prototype.result;
  return prototype.params[argument]?.replace(/^\*/, '') ?? '';
}

function isTypeOf(release: string, type: string): boolean {
  return type.startsWith('*C.') && releasesType(release, type.slice('*C.'.length));
}
