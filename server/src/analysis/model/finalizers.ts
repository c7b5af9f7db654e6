/**
 * Types whose values are given a finalizer or a cleanup that gives a C pointer in a field back. Once
 * the last mention of such a value has run, the pointer may be gone, though C still uses it.
 */
import { cFunctionKnowledge, nameSaysDestroys } from '../knowledge/c-functions.ts';
import { Field, GoKind } from '../syntax/kinds.ts';
import { mentioning } from '../syntax/remembered.ts';
import { NO_NODE, type NodeId, type SyntaxTree } from '../syntax/tree.ts';
import { argumentsOf, calledName, fieldOf, nodesOf } from './go-nodes.ts';
import { baseTypeName, parametersOf } from './go-types.ts';
import { localTypes } from './local-types.ts';
import type { GoFile, GoFunction, PackageModel, SourceUnit } from './package.ts';

export interface Finalized {
  /** C functions by the field that the finalizer gives back with them. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the finalizer is set. */
  readonly source: SourceUnit;
  readonly node: NodeId;
  /** Only some values of the type get one: a test of something else than nil decides. */
  readonly sometimes: boolean;
}

export interface Finalizers {
  /** By the name of the type. */
  readonly types: ReadonlyMap<string, Finalized>;
  /** Declarations that run as part of a finalizer: their receiver lives until they return. */
  readonly bodies: ReadonlySet<SyntaxTree>;
}

const setsFinalizer = mentioning(/\b(SetFinalizer|AddCleanup)\(/);

const cache = new WeakMap<PackageModel, Finalizers>();

export function finalizersOf(model: PackageModel): Finalizers {
  let found = cache.get(model);
  if (!found) {
    const builder = new Builder(model);
    for (const fn of model.functions) builder.read(fn);
    found = builder;
    cache.set(model, found);
  }
  return found;
}

const NIL_TEST = /^[\w.]+\s*[!=]=\s*nil$/;

function isConditional(tree: SyntaxTree, node: NodeId): boolean {
  for (let up = tree.parentOf(node); up > 0; up = tree.parentOf(up)) {
    const kind = tree.kindOf(up);
    if (kind !== GoKind.IfStatement && kind !== GoKind.ExpressionCase) continue;
    const test = tree.child(up, kind === GoKind.IfStatement ? Field.Condition : Field.Value);
    if (!NIL_TEST.test(tree.textOf(test).trim())) return true;
  }
  return false;
}

/** Code that gets the value, and under which name. */
interface Body {
  readonly tree: SyntaxTree;
  readonly file: GoFile;
  readonly node: NodeId;
  readonly name: string;
}

/** Methods that call methods are followed to this depth. */
const MAX_DEPTH = 3;

class Builder implements Finalizers {
  readonly types = new Map<string, Finalized>();
  readonly bodies = new Set<SyntaxTree>();

  constructor(private readonly model: PackageModel) {}

  read(fn: GoFunction): void {
    const { tree } = fn.section;
    if (!setsFinalizer(tree)) return;
    for (const call of nodesOf(tree, GoKind.CallExpression)) {
      const called = calledName(tree, fn.file, call);
      if (called?.path !== 'runtime') continue;
      if (called.name === 'SetFinalizer') this.addFinalizer(fn, call);
      if (called.name === 'AddCleanup') this.addCleanup(fn, call);
    }
  }

  private addFinalizer(fn: GoFunction, call: NodeId): void {
    const target = argumentsOf(fn.section.tree, call)[1];
    const found = target === undefined ? undefined : this.bodyOf(fn, target);
    if (!found) return;
    this.add(found.type, this.releasedIn(found.body, found.type, MAX_DEPTH), fn, call);
  }

  private add(
    type: string,
    fields: ReadonlyMap<string, string>,
    fn: GoFunction,
    node: NodeId,
  ): void {
    if (type === '' || fields.size === 0) return;
    const known = this.types.get(type);
    const { path, text, section, base } = fn;
    const source = known?.source ?? { path, text, section, base };
    const all = new Map([...(known?.fields ?? []), ...fields]);
    const sometimes = (known?.sometimes ?? true) && isConditional(section.tree, node);
    this.types.set(type, { fields: all, source, node: known?.node ?? node, sometimes });
  }

  /** A literal, a function, or a method expression, with the type of what it gets. */
  private bodyOf(fn: GoFunction, node: NodeId): { type: string; body: Body } | undefined {
    const { tree } = fn.section;
    const text = tree.textOf(node).replace(/\s+/g, '');
    if (tree.kindOf(node) === GoKind.FuncLiteral) {
      const [param] = parametersOf(tree, tree.child(node, Field.Parameters));
      if (!param) return undefined;
      const body = { tree, file: fn.file, node: tree.child(node, Field.Body), name: param.name };
      return { type: baseTypeName(param.type), body };
    }
    const method = /^\(\*(\w+)\)\.(\w+)$/.exec(text);
    const [, type = '', name = ''] = method ?? [];
    const target = method ? this.methodOf(type, name) : this.model.functionsByName.get(text)?.[0];
    const body = target && bodyWith(target, method ? 'receiver' : 0);
    const given = method ? type : baseTypeName(target?.signature.params[0]?.type ?? '');
    return body ? { type: given, body } : undefined;
  }

  private methodOf(type: string, name: string): GoFunction | undefined {
    return this.model.methodsByName.get(name)?.find((fn) => fn.signature.receiver === type);
  }

  /** Fields of the value that the code gives back to C. */
  private releasedIn(body: Body, type: string, depth: number): Map<string, string> {
    const { tree, file, name } = body;
    const fields = new Map<string, string>();
    if (body.node === NO_NODE || name === '') return fields;
    if (tree.kindOf(tree.parentOf(body.node)) !== GoKind.FuncLiteral) this.bodies.add(tree);
    for (const call of nodesOf(tree, GoKind.CallExpression, body.node)) {
      const called = calledName(tree, file, call);
      if (called?.path === 'C' && this.releases(called.name)) {
        for (const field of fieldsIn(tree, call, name)) fields.set(field, `C.${called.name}`);
        continue;
      }
      const inner = depth > 0 ? this.callee(tree, call, type, name) : undefined;
      if (!inner) continue;
      for (const [field, by] of this.releasedIn(inner, type, depth - 1)) fields.set(field, by);
    }
    return fields;
  }

  /** `x.close()` and `release(x)`. */
  private callee(tree: SyntaxTree, call: NodeId, type: string, name: string): Body | undefined {
    const fn = tree.child(call, Field.Function);
    const selected = fieldOf(tree, fn);
    if (selected?.variable === name) {
      const method = this.methodOf(type, selected.field);
      return method && bodyWith(method, 'receiver');
    }
    const index = argumentsOf(tree, call).findIndex((arg) => tree.textOf(arg) === name);
    const target = index < 0 ? undefined : this.model.functionsByName.get(tree.textOf(fn))?.[0];
    return target && bodyWith(target, index);
  }

  /** `runtime.AddCleanup(x, func(p *C.t) { C.free(p) }, x.p)`. */
  private addCleanup(fn: GoFunction, call: NodeId): void {
    const { tree } = fn.section;
    const [value, target, argument] = argumentsOf(tree, call);
    if (value === undefined || target === undefined || argument === undefined) return;
    const type = baseTypeName(localTypes(this.model, fn).get(tree.textOf(value)) ?? '');
    const found = this.bodyOf(fn, target);
    const by = found && this.releaseOf(found.body);
    const field = by === undefined ? undefined : cleanedField(tree, value, argument);
    if (field !== undefined && by !== undefined) this.add(type, new Map([[field, by]]), fn, call);
  }

  /** The C function to which the code gives the value itself. */
  private releaseOf({ tree, file, node, name }: Body): string | undefined {
    for (const call of nodesOf(tree, GoKind.CallExpression, node)) {
      const called = calledName(tree, file, call);
      if (called?.path !== 'C' || !this.releases(called.name)) continue;
      const given = nodesOf(tree, GoKind.Identifier, call).some((at) => tree.textOf(at) === name);
      if (given) return `C.${called.name}`;
    }
    return undefined;
  }

  private releases(name: string): boolean {
    return releasesInC(this.model, name);
  }
}

/** Whether a C function gives back what it gets: by what is known of it, its name, or its body. */
export function releasesInC(model: PackageModel, name: string): boolean {
  const known = cFunctionKnowledge(name);
  if (known) return known.arguments?.includes('frees') ?? false;
  if (nameSaysDestroys(name)) return true;
  return (model.cFunctions.get(name) ?? []).some(({ signature, section }) => {
    if (signature.body === NO_NODE) return false;
    const calls = section.tree.textOf(signature.body).matchAll(/\b(\w+)\s*\(/g);
    return [...calls].some(([, called = '']) => nameSaysDestroys(called));
  });
}

function bodyWith(fn: GoFunction, given: number | 'receiver'): Body | undefined {
  const { tree } = fn.section;
  const { signature, file } = fn;
  const name =
    given === 'receiver'
      ? parametersOf(tree, tree.child(0, Field.Receiver))[0]?.name
      : signature.params[given]?.name;
  return name === undefined ? undefined : { tree, file, node: signature.body, name };
}

/** Fields of the variable that stand in the arguments of the call. */
function fieldsIn(tree: SyntaxTree, call: NodeId, variable: string): string[] {
  return nodesOf(tree, GoKind.SelectorExpression, call).flatMap((node) => {
    const found = fieldOf(tree, node);
    return found?.variable === variable ? [found.field] : [];
  });
}

/** The field that holds what the cleanup gets: `x.p`, or `p` where x was made as `T{p: p}`. */
function cleanedField(tree: SyntaxTree, value: NodeId, argument: NodeId): string | undefined {
  const own = fieldOf(tree, argument);
  if (own) return own.variable === tree.textOf(value) ? own.field : undefined;
  const text = tree.textOf(argument);
  const keyed = nodesOf(tree, GoKind.KeyedElement).find(
    (node) => tree.textOf(tree.child(node, Field.Value)) === text,
  );
  return keyed === undefined ? undefined : tree.textOf(tree.child(keyed, Field.Key));
}
