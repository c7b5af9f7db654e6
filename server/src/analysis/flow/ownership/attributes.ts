/**
 * Ownership in the attributes of a C declaration: `malloc`, which may name what frees the result, and
 * clang's `ownership_returns`, `ownership_takes` and `ownership_holds`. Positions there count from 1.
 */
import type { DeclaredOwnership } from '../../analyzer-types.ts';
import type { CFunctionSignature } from '../../model/c-declarations.ts';

/** A function that an attribute of another one names as what gives the result back. */
export interface NamedRelease {
  readonly name: string;
  readonly position: number;
}

const MENTIONED = /__attribute__|\[\[|G_GNUC_MALLOC/;
const ATTRIBUTES =
  /__attribute__\s*\(((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)|\[\[((?:[^\]]|\][^\]])*)\]\]/g;
const DEALLOCATOR = /\b_*malloc_*\s*\(\s*(\w+)\s*(?:,\s*(\d+)\s*)?\)/g;
const MALLOC = /\b(?:gnu::)?_*malloc_*\b(?!\s*\()/;
const OWNERSHIP = /\b_*ownership_(returns|takes|holds)_*\s*\(\s*(\w+)\s*((?:,\s*\d+\s*)*)\)/g;

/** The attributes of the declaration as one text; empty when it has none. */
function attributesOf({ header }: CFunctionSignature): string {
  if (!MENTIONED.test(header)) return '';
  const found = [...header.matchAll(ATTRIBUTES)].map(([, gnu, standard]) => gnu ?? standard ?? '');
  return found.join(' ');
}

/** Functions that the attributes name as those that give the result back. */
export function releasesNamedBy(signature: CFunctionSignature): NamedRelease[] {
  return [...attributesOf(signature).matchAll(DEALLOCATOR)].map(([, name = '', position]) => ({
    name,
    position: Math.max(0, Number(position ?? 1) - 1),
  }));
}

/**
 * What the attributes say of the function; `undefined` when they say nothing of ownership.
 *
 * @param releaseOf the function that takes what belongs to a group of clang's, such as `malloc`
 */
export function ownershipByAttributes(
  signature: CFunctionSignature,
  releaseOf: (group: string) => string | undefined,
): DeclaredOwnership | undefined {
  const attributes = attributesOf(signature);
  const frees: number[] = [];
  const keeps: number[] = [];
  let returnsOwned = releasesNamedBy(signature)[0]?.name;
  for (const [, verb, group = '', positions = ''] of attributes.matchAll(OWNERSHIP)) {
    const named = (positions.match(/\d+/g) ?? []).map((position) => Number(position) - 1);
    if (verb === 'returns') returnsOwned ??= releaseOf(group);
    else (verb === 'takes' ? frees : keeps).push(...named.filter((position) => position >= 0));
  }
  if (/\bG_GNUC_MALLOC\b/.test(signature.header)) returnsOwned ??= 'g_free';
  if (MALLOC.test(attributes) && !isFromPool(signature)) returnsOwned ??= 'free';
  if (returnsOwned === undefined && frees.length + keeps.length === 0) return undefined;
  return { frees, keeps, ...(returnsOwned === undefined ? {} : { returnsOwned }) };
}

/** The group of which the function takes its first argument. */
export function groupTaken(signature: CFunctionSignature): string | undefined {
  for (const [, verb, group, positions = ''] of attributesOf(signature).matchAll(OWNERSHIP)) {
    if (verb === 'takes' && /^,\s*1\b/.test(positions)) return group;
  }
  return undefined;
}

/** New memory that is part of an object which is handed in is given back with that object. */
function isFromPool({ params }: CFunctionSignature): boolean {
  return params.some(({ pointer, isConst }) => pointer && !isConst);
}
