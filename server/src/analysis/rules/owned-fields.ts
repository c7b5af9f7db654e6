/** What the rules about fields of owners share: which fields of which types hold C memory, and since where. */
import type { FunctionFacts, PackageFacts } from '../flow/facts.ts';
import { lastField, ownedType, type Releaser } from '../flow/owners.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import type { StoredIn } from '../flow/ownership/fields.ts';
import { resourceOf } from '../knowledge/go-resources.ts';
import type { GoFunction } from '../model/package.ts';
import { receiverUses } from './receiver-uses.ts';
import type { Declared } from './support.ts';

/** A block that a function puts into a field, where nobody else answers for it. */
export interface OwnedField {
  readonly facts: FunctionFacts;
  readonly result: SiteResult;
  readonly stored: StoredIn;
  readonly field: string;
}

/** Blocks in fields that a user of the package cannot reach: exported fields may be freed by anybody. */
export function ownedFieldsOf(facts: PackageFacts): OwnedField[] {
  return facts.functions.flatMap((fn) =>
    fn.oncePerProcess
      ? []
      : fn.result.sites.flatMap((result) => {
          const [stored, ...others] = result.stored;
          if (!stored || others.length || !isWholly(result)) return [];
          const field = lastField(stored.path);
          const known = facts.model.types.get(stored.type);
          if (!known?.fields.size || !isHidden(stored.path) || liesOutside(facts, stored))
            return [];
          return [{ facts: fn, result, stored, field }];
        }),
  );
}

/** Whatever way is taken, the block ends in the field and nowhere else. */
function isWholly({ site, ends, handed }: SiteResult): boolean {
  if (site.kind === 'owner' || resourceOf(site.release) !== 'memory' || handed) return false;
  return ends.size === 1 && ends.has('transferred');
}

function isHidden(path: string): boolean {
  return /(?:^|\.)[a-z_]\w*/.test(path) && !/^(?:\.[A-Z]\w*|\[\])+$/.test(path);
}

/**
 * The field is one of a structure of C's or of another package that the object points to: others see it,
 * and C may free it with the structure.
 */
function liesOutside({ model }: PackageFacts, { type, path }: StoredIn): boolean {
  let at = type;
  const steps = path.match(/\.\w+/g) ?? [];
  for (const step of steps.slice(0, -1)) {
    const written = model.types.get(at)?.fields.get(step.slice(1)) ?? '';
    if (written.startsWith('*') && !model.types.has(ownedType(written))) return true;
    at = ownedType(written);
  }
  return false;
}

/** Functions that free or hand on what lies in the field, other than to put something new there. */
export function releasingElsewhere(
  facts: PackageFacts,
  { stored, field }: OwnedField,
): GoFunction[] {
  const setters = settersOf(facts, stored.type, field);
  return facts.owners.releasing(stored.type, field).filter((fn) => !setters.has(fn));
}

function settersOf(facts: PackageFacts, type: string, field: string): Set<GoFunction> {
  const out = new Set<GoFunction>();
  for (const { fn, result } of facts.functions) {
    const stores = result.sites.some((site) =>
      site.stored.some((stored) => stored.type === type && lastField(stored.path) === field),
    );
    if (fn && stores) out.add(fn);
  }
  return out;
}

const RELEASES =
  /^(?:close|free|destroy|release|dispose|delete|unref|stop|shutdown|cleanup|finali[sz]e|clear|drop|end|term\w*|fini?|dealloc\w*|deinit\w*)/i;

/** Methods by which a value of the type is released as a whole: by their names, or because they free. */
export function releaseMethodsOf(facts: PackageFacts, type: string): Releaser[] {
  return facts.owners.releasersOf(type).filter(({ fn, parameter }) => {
    const { receiver, params, name } = fn.signature;
    return receiver === type && parameter === 0 && params.length === 0 && RELEASES.test(name);
  });
}

/** Where to report something about a release method. */
export function factsOf({ fn }: Pick<Releaser, 'fn'>): Declared {
  return { source: fn, name: fn.displayName };
}

/** Release methods that free fields of their own receiver and leave no trace of it, type by type. */
export function unmarkedReleases(facts: PackageFacts): Releaser[] {
  return [...facts.model.types.keys()].flatMap((type) =>
    releaseMethodsOf(facts, type).filter(({ fn, paths }) => {
      const direct = [...paths].some((path) => /^\.\w+(\[\])*$/.test(path));
      if (!direct || !fn.signature.pointerReceiver || fn.file.generated) return false;
      const { assigned, handedOn } = receiverUses(fn);
      return assigned.size === 0 && !handedOn;
    }),
  );
}
