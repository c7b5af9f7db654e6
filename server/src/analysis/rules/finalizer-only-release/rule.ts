/** A type whose C memory only a finalizer frees: nobody can release it when it is no longer needed. */
import type { PackageFacts } from '../../flow/facts.ts';
import { ownedType } from '../../flow/owners.ts';
import type { GoFunction, PackageModel } from '../../model/package.ts';
import { type Finalizer, finalizersIn } from '../finalizers.ts';
import type { Rule, RuleMeta } from '../rule.ts';
import { withShared } from '../shared-messages.ts';
import { finding, spanOf } from '../support.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

const meta: RuleMeta = {
  name: 'finalizer-only-release',
  category: 'leak',
  severity: 'info',
  confidence: 'advice',
  fixable: false,
  since: '0.1.0',
  example,
  docs,
  messages: withShared(messages),
};

export const rule: Rule = {
  meta,
  check: (facts) =>
    finalizersIn(facts.model)
      .filter((finalizer) => isOnlyRelease(facts, finalizer))
      .map(({ setter, node, type }) => {
        const at = { source: setter, name: setter.displayName };
        return finding(meta, at, {
          span: spanOf(at, node),
          messageId: 'finalizer-only-release.finding',
          args: { type },
        });
      }),
};

/** It frees C memory, and users of the type have nothing to call. */
function isOnlyRelease(
  { owners, model }: PackageFacts,
  { setter, type, runs }: Finalizer,
): boolean {
  if (isBehindInterface(model, type)) return false;
  const releasers = owners.releasersOf(type);
  const inLiteral = owners
    .endsIn(setter)
    .some((end) => end.parameter < 0 && end.status === 'freed' && ownedType(end.type) === type);
  if (runs === '' ? !inLiteral : !releasers.some(({ fn }) => fn.signature.name === runs)) {
    return false;
  }
  if (runs !== '' && model.functions.some((fn) => delegates(fn, type, runs))) return false;
  const exported = /^[A-Z]/.test(type);
  return releasers.every(({ fn: { signature } }) => {
    if (signature.name === runs) return !/^[A-Z]/.test(runs);
    return exported && !/^[A-Z]/.test(signature.name);
  });
}

/** A method that users can call, and that calls what the finalizer runs. */
function delegates({ signature, section }: GoFunction, type: string, runs: string): boolean {
  if (signature.receiver !== type || !/^[A-Z]/.test(signature.name)) return false;
  return signature.name !== runs && new RegExp(`\\.${runs}\\(`).test(section.tree.text);
}

/**
 * A type that is not exported, has exported methods and is no result of an exported function stands
 * behind an interface of somebody else, such as `hash.Hash`: users could not call what it adds.
 */
function isBehindInterface({ functions }: PackageModel, type: string): boolean {
  if (/^\p{Lu}/u.test(type)) return false;
  const isExported = ({ signature: { name } }: GoFunction): boolean => /^\p{Lu}/u.test(name);
  const exported = functions.filter(isExported);
  return (
    exported.some((fn) => fn.signature.receiver === type) &&
    exported.some((fn) => fn.signature.receiver === '') &&
    !exported.some((fn) => fn.signature.results.some((result) => ownedType(result.type) === type))
  );
}
