/** Which release methods a user of the package can call a second time, and should not. */
import { isExported } from '../flow/imports.ts';
import { commentLinesAbove } from '../model/comments.ts';
import { fieldOf, nodesOf } from '../model/go-nodes.ts';
import { parametersOf } from '../model/go-types.ts';
import type { GoFunction, PackageModel } from '../model/package.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { receiverUses } from './receiver-uses.ts';

/** Whether a second call is open to others, would be wrong, and nobody was told so. */
export function mayRunTwice(model: PackageModel, fn: GoFunction): boolean {
  if (givesBackReference(model, fn) || saysOnce(fn)) return false;
  return isExported(fn.signature.name) || isForwardedTo(model, fn);
}

const UNREFERENCES = /unref|decref|release_?ref|dropref/i;
const REFERENCES = /^(?:ref|incref|addref|retain|reference|grab)$/i;

/** Each call gives one reference back, and a method beside it takes further ones. */
function givesBackReference(model: PackageModel, { signature }: GoFunction): boolean {
  if (UNREFERENCES.test(signature.name)) return true;
  return model.functions.some(
    (fn) => fn.signature.receiver === signature.receiver && REFERENCES.test(fn.signature.name),
  );
}

/** The comment of the method tells its users. */
function saysOnce({ text, base }: GoFunction): boolean {
  const comment = commentLinesAbove(text, base).reverse().join(' ');
  return /\b(?:only|at most|exactly|called|run) (?:\/+ )?once\b|\b(?:twice|more than once)\b/i.test(
    comment,
  );
}

/** What only the package itself or a finalizer calls matters where an exported method passes it on. */
function isForwardedTo(model: PackageModel, { signature }: GoFunction): boolean {
  const { name, receiver } = signature;
  return model.functions.some((caller) => {
    const { tree } = caller.section;
    const outer = caller.signature;
    const own = outer.receiver === receiver && isExported(outer.name) && outer.params.length === 0;
    if (!own || !tree.text.includes(`.${name}(`) || receiverUses(caller).assigned.size)
      return false;
    if (nodesOf(tree, GoKind.IfStatement).length) return false;
    const [given] = parametersOf(tree, tree.child(0, Field.Receiver));
    return nodesOf(tree, GoKind.SelectorExpression).some((node) => {
      const found = fieldOf(tree, node);
      return found?.field === name && found.variable === given?.name;
    });
  });
}
