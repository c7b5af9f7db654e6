/** Which acquisitions are lost, and the one kind of leak that each of them is. */
import type { Severity } from '../finding.ts';
import type { FunctionFacts, PackageFacts } from '../flow/facts.ts';
import type { SiteResult } from '../flow/ownership/analyze-unit.ts';
import { argumentOf } from '../flow/ownership/sites.ts';
import { type Resource, resourceOf } from '../knowledge/go-resources.ts';
import { isStandardAllocator } from '../knowledge/standard-allocators.ts';
import type { PackageModel } from '../model/package.ts';
import { GoKind } from '../syntax/kinds.ts';
import type { NodeId, SyntaxTree } from '../syntax/tree.ts';

/** What a reader needs to be told: each kind has its rule. */
export type LeakKind =
  | 'temporary'
  | 'never-freed'
  | 'on-path'
  | 'constructor'
  | 'overwritten'
  | 'each-round'
  | 'elements'
  | 'cleanup'
  | 'out-parameter'
  | 'c-result';

/** An acquisition that is lost somewhere, with the function that it stands in. */
export interface Leak {
  readonly facts: FunctionFacts;
  readonly result: SiteResult;
  readonly model: PackageModel;
  readonly resource: Resource | 'owner';
  readonly kind: LeakKind;
  /** Below the rule's own when the leak matters less. */
  readonly severity: Severity | undefined;
}

const leaks = new WeakMap<PackageFacts, readonly Leak[]>();

/** The memory of C that the package loses in that way, on some path. Each block is of one kind. */
export function leaksOf(facts: PackageFacts, kind: LeakKind): readonly Leak[] {
  return allLeaks(facts).filter((leak) => leak.resource === 'memory' && leak.kind === kind);
}

/**
 * The resources of Go's own that the package loses on some path; of kind `never-freed`, `temporary`,
 * `on-path` or `overwritten`.
 */
export function leaksOfResource(facts: PackageFacts, resource: Resource): readonly Leak[] {
  return allLeaks(facts).filter((leak) => leak.resource === resource);
}

/** Every call that gives an object with C memory in its fields, where the object is lost. */
export function lostOwnersOf(facts: PackageFacts): readonly Leak[] {
  return allLeaks(facts).filter((leak) => leak.resource === 'owner');
}

function allLeaks(facts: PackageFacts): readonly Leak[] {
  let all = leaks.get(facts);
  if (!all) {
    all = findLeaks(facts);
    leaks.set(facts, all);
  }
  return all;
}

function findLeaks(facts: PackageFacts): Leak[] {
  const { model } = facts;
  return facts.functions.flatMap((fn) =>
    fn.result.sites.flatMap((result) => {
      if (result.losses.length === 0 || isDeferredAsNil(fn, result)) return [];
      const severity = severityOf(fn, result, facts.strict);
      if (severity === 'silent') return [];
      const { site } = result;
      const resource = site.kind === 'owner' ? 'owner' : resourceOf(site.release);
      const kind = resource === 'memory' ? kindOf(fn, result) : plainKindOf(fn, result);
      return [{ facts: fn, result, model, resource, kind, severity }];
    }),
  );
}

/** `defer C.free(p)` while p was nil: another rule says what is wrong. */
function isDeferredAsNil(facts: FunctionFacts, result: SiteResult): boolean {
  return facts.result.nilDefers.some(
    ({ sites, assigned }) => sites.has(result.site.id) || assigned === result.site.node,
  );
}

function kindOf(facts: FunctionFacts, result: SiteResult): LeakKind {
  const { losses, site } = result;
  const plain = plainKindOf(facts, result);
  if (plain === 'overwritten' && losses.every((loss) => loss.ofEarlierRound)) return 'each-round';
  if (plain === 'on-path' && isForResult(facts, result)) return 'constructor';
  if (plain === 'overwritten' || plain === 'on-path') return plain;
  if (result.inElements) return 'elements';
  if (result.cleanup) return 'cleanup';
  if (argumentOf(site) !== undefined) return 'out-parameter';
  const cName = /^C\.(\w+)$/.exec(site.call)?.[1];
  return cName !== undefined && !isStandardAllocator(cName) ? 'c-result' : plain;
}

/** The block is to be a part of an object that the function gives its caller. */
function isForResult({ fn }: FunctionFacts, { ends, stored, handed }: SiteResult): boolean {
  if (!ends.has('transferred') || handed) return false;
  const results = fn?.signature.results ?? [];
  return stored.some(({ type: holder }) =>
    results.some(({ type }) => type.replace(/^\*|\[.*$/g, '') === holder),
  );
}

function plainKindOf(facts: FunctionFacts, { name, ends, losses, site }: SiteResult): LeakKind {
  if (losses.every((loss) => loss.kind === 'overwrite')) return 'overwritten';
  if (ends.has('freed') || ends.has('transferred') || ends.has('undecided')) return 'on-path';
  const { tree } = facts.source.section;
  return name === undefined && consumerOf(tree, site.node) !== undefined
    ? 'temporary'
    : 'never-freed';
}

/** A leak in a test, which ends soon, or once for the process is not worth an alarm. */
function severityOf(
  facts: FunctionFacts,
  result: SiteResult,
  strict: boolean,
): Severity | 'silent' | undefined {
  const once =
    isOnce(facts.source.section.tree, result.site.node) ||
    (facts.oncePerProcess && !insideLiteral(facts.source.section.tree, result.site.node));
  if (once) return strict ? 'info' : 'silent';
  const test = facts.file.test || result.losses.every((loss) => loss.kind === 'goexit');
  return test ? 'info' : undefined;
}

/** Inside a literal that may run again: one that is not called where it stands. */
function insideLiteral(tree: SyntaxTree, node: NodeId): boolean {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    if (tree.kindOf(up) !== GoKind.FuncLiteral) continue;
    const parent = tree.parentOf(up);
    const called = tree.kindOf(parent) === GoKind.CallExpression && tree.first(parent) === up;
    if (!called) return true;
  }
  return false;
}

const ONCE = /(^|\.)(Do|OnceFunc|OnceValues?)$/;

/** Inside a literal that is given to `sync.Once` or one of its relatives. */
export function isOnce(tree: SyntaxTree, node: NodeId): boolean {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    if (tree.kindOf(up) !== GoKind.FuncLiteral) continue;
    const call = tree.parentOf(tree.parentOf(up));
    if (call < 0 || tree.kindOf(call) !== GoKind.CallExpression) continue;
    if (ONCE.test(tree.textOf(tree.first(call)))) return true;
  }
  return false;
}

const CONVERSION = /^(unsafe\.Pointer|uintptr|\(.*\))$/s;

/** What the call at `node` is an argument of, past conversions; `undefined` when it is none. */
export function consumerOf(tree: SyntaxTree, node: NodeId): string | undefined {
  let current = node;
  for (;;) {
    let list = tree.parentOf(current);
    while (list > 0 && tree.kindOf(list) === GoKind.ParenthesizedExpression) {
      list = tree.parentOf(list);
    }
    if (list <= 0 || tree.kindOf(list) !== GoKind.ArgumentList) return undefined;
    const call = tree.parentOf(list);
    const callee = tree.textOf(tree.first(call));
    if (!CONVERSION.test(callee)) return callee.replace(/\s+/g, ' ');
    current = call;
  }
}
