/** C memory that leaves a function as a Go slice or string, where nobody can free it. */
import type { FunctionFacts, PackageFacts } from '../flow/facts.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import { nameSaysDestroys } from '../knowledge/c-functions.ts';
import type { PackageModel } from '../model/package.ts';

export interface ReturnedView {
  readonly facts: FunctionFacts;
  readonly result: SiteResult;
  /** Type of the result. */
  readonly type: string;
}

/** Those of functions whose callers may be anybody, in packages that have no other half for them. */
export function returnedViews({ model, functions }: PackageFacts): ReturnedView[] {
  const found = functions.flatMap((facts) =>
    facts.result.sites.flatMap((result) => {
      const type = viewType(facts, result);
      return type === undefined ? [] : [{ facts, result, type }];
    }),
  );
  return found.length > 0 && !freesViews(model) ? found : [];
}

/** A slice of Go values, or a string: a caller sees no pointer of C in it. */
const VIEW = /^(string|\[\](?!.*(\*|C\.|unsafe)).+)$/;

function viewType({ fn, file }: FunctionFacts, result: SiteResult): string | undefined {
  const { ends, handed, returnedIn, site, losses } = result;
  if (!fn || file.test || fn.exportedAs !== undefined) return undefined;
  if (site.kind === 'owner' || losses.length > 0 || handed) return undefined;
  if (ends.size !== 1 || !ends.has('transferred') || returnedIn.size === 0) return undefined;
  if (!/^\p{Lu}/u.test(fn.signature.name)) return undefined;
  const types = [...returnedIn].map((i) => fn.signature.results[i]?.type ?? '');
  return types.every((type) => VIEW.test(type)) ? types[0] : undefined;
}

/** How code gets back from a slice or string to what it points to. */
const BACK = /&\s*[\w.]+\s*\[\s*0\s*\]|\b(Slice|String)Data\s*\(|\b(Slice|String)Header\b/;

/** Whether some function of the package frees what a slice or a string points to, itself or with helpers. */
function freesViews({ functions }: PackageModel): boolean {
  const freeing = new Set<string>();
  for (let before = -1; before < freeing.size; ) {
    before = freeing.size;
    for (const { section, signature } of functions) {
      if (mayFree(section.tree.text, freeing)) freeing.add(signature.name);
    }
  }
  return functions.some(({ section, signature }) => {
    return BACK.test(section.tree.text) && freeing.has(signature.name);
  });
}

function mayFree(text: string, freeing: ReadonlySet<string>): boolean {
  return [...text.matchAll(/(\bC\.)?\b(\w+)\s*\(/g)].some(([, ofC, name = '']) =>
    ofC ? nameSaysDestroys(name) : freeing.has(name),
  );
}
