/** Answers lowering's questions about names from the package's model. */
import { cFunctionKnowledge, isKnownCType } from '../knowledge/c-functions.ts';
import { cResultType } from '../knowledge/c-result-types.ts';
import { importedResult, importedStop, methodStop } from '../knowledge/go-functions.ts';
import { type IdRole, idTablesOf } from '../model/id-tables.ts';
import { implementationOf } from '../model/implementations.ts';
import type { GoFile, GoFunction, PackageModel } from '../model/package.ts';
import { NO_NODE } from '../syntax/tree.ts';
import { declaredIn, type Imports, NO_IMPORTS, splitQualified } from './imports.ts';
import type { Callee } from './ir.ts';
import type { CNames } from './lower/c-functions.ts';
import type { Names, PackageName } from './lower/names.ts';
import { declaredSummary } from './ownership/declared.ts';

export function namesFor(model: PackageModel, file: GoFile, imports: Imports = NO_IMPORTS): Names {
  const inOther = (type: string): TypeElsewhere | undefined => typeElsewhere(file, imports, type);
  return {
    importPath: (name) => file.imports.get(name),
    packageName: (name) => packageName(model, name),
    constantText: (name) => model.constants.get(name),
    isCType: (name) => isCType(model, name),
    isCFunction: (name) => model.cFunctions.has(name) || cFunctionKnowledge(name) !== undefined,
    resultTypes: (callee) => resultTypesOf(model, imports, callee),
    isImportedType: (path, name) => imports.withC(path)?.model.types.has(name) ?? false,
    qualified: (type) => {
      const other = inOther(type);
      return other ? `${other.path}.${other.name}` : type;
    },
    fieldType: (type, field) => {
      const other = inOther(type);
      const written = (other?.model ?? model).types.get(other?.name ?? type)?.fields.get(field);
      return other ? qualifiedType(other.model, other.path, written ?? '') : (written ?? '');
    },
    fieldNames: (type) => {
      const other = inOther(type);
      return [...((other?.model ?? model).types.get(other?.name ?? type)?.fields.keys() ?? [])];
    },
    isMethod: (name) => model.methodsByName.has(name),
    neverReturns,
    isConstParameter: (name, index) => isConstParameter(model, name, index),
    handlesComeBack: () => handlesComeBack(model),
    isOwnCFunction: (name) => isOwnCFunction(model, name),
    hasIdTables: () => idTablesOf(model).roles.size > 0,
    idRole: (callee) => idRole(model, callee),
    idsComeBack: (table) => idTablesOf(model).removedElsewhere.has(table),
  };
}

interface TypeElsewhere {
  readonly path: string;
  readonly name: string;
  readonly model: PackageModel;
}

/** A type of another package that uses cgo; `type` has the name or the import path of the package. */
function typeElsewhere(file: GoFile, imports: Imports, type: string): TypeElsewhere | undefined {
  const split = splitQualified(type);
  if (!split) return undefined;
  const path = file.imports.get(split.path) ?? split.path;
  const model = imports.withC(path)?.model;
  return model && { path, name: split.name, model };
}

/** Result types as written where the callee is declared; those of other packages with their paths. */
function resultTypesOf(model: PackageModel, imports: Imports, callee: Callee): readonly string[] {
  const elsewhere = declaredIn(callee);
  const other = elsewhere && imports.withC(elsewhere.path)?.model;
  if (!other) return resultTypes(model, callee);
  const types = resultTypes(other, elsewhere.there);
  return types.map((type) => qualifiedType(other, elsewhere.path, type));
}

const TYPE = /^((?:\*|\.\.\.|\[\w*\])*)(?:(\w+)\.)?(\w+)$/;

/** A type of another package as it is spelled here; empty when it has another form than `[]*T`. */
function qualifiedType(model: PackageModel, path: string, type: string): string {
  const [, prefix = '', alias, name = ''] = TYPE.exec(type) ?? [];
  if (name === '') return '';
  if (alias === undefined) return model.types.has(name) ? `${prefix}${path}.${name}` : type;
  if (alias === 'C' || alias === 'unsafe') return type;
  const from = model.files.find((file) => file.imports.has(alias))?.imports.get(alias);
  return `${prefix}${from ?? alias}.${name}`;
}

function isConstParameter(model: PackageModel, name: string, index: number): boolean {
  const declarations = model.cFunctions.get(name) ?? [];
  return declarations.some((fn) => fn.signature.params[index]?.isConst ?? false);
}

function idRole(model: PackageModel, callee: Callee): IdRole | undefined {
  const { roles } = idTablesOf(model);
  if (callee.kind === 'go') return roles.get(callee.name);
  if (callee.kind !== 'method') return undefined;
  if (callee.type !== '') return roles.get(`${callee.type}.${callee.name}`);
  const methods = model.methodsByName.get(callee.name) ?? [];
  const only = methods.length === 1 ? methods[0] : undefined;
  return only && roles.get(`${only.signature.receiver}.${callee.name}`);
}

const comesBack = new WeakMap<PackageModel, boolean>();

/** A function that deletes a handle which it did not make got it from somewhere: from C, or a field. */
function handlesComeBack(model: PackageModel): boolean {
  let found = comesBack.get(model);
  if (found === undefined) {
    found = model.functions.some(({ section }) => deletesForeign(section.tree.text));
    comesBack.set(model, found);
  }
  return found;
}

function deletesForeign(text: string): boolean {
  if (!/\.Delete\b/.test(text)) return false;
  return !/NewHandle\(/.test(text) || /Handle\)*\([^\n]*\)\.Delete\b/.test(text);
}

/** Nothing but a return, perhaps of a constant. */
const STANDS_IN =
  /^\{\s*(?:\(void\)\s*\(?\w+\)?;\s*)*(?:return\s*-?\(?(?:\w*\d|[A-Z_]+|false)?\)?;\s*)?\}$/;

/**
 * Copies of whole libraries lie in packages, too: their functions are not static. A body that does
 * nothing stands in for the function of a library where that one is too old.
 */
function isOwnCFunction(model: PackageModel, name: string): boolean {
  if (model.ownership.has(name)) return true;
  const functions = model.cFunctions.get(name) ?? [];
  const own = functions.some(({ signature, path, section }) => {
    if (signature.body === NO_NODE || !(signature.isStatic || path.endsWith('.go'))) return false;
    return !STANDS_IN.test(section.tree.textOf(signature.body));
  });
  return own || (functions.length > 0 && declaredSummary(model, { kind: 'c', name }) !== undefined);
}

function packageName(model: PackageModel, name: string): PackageName | undefined {
  if (model.functionsByName.has(name)) return 'function';
  if (model.types.has(name)) return 'type';
  return model.variableNames.has(name) ? 'variable' : undefined;
}

function isCType(model: PackageModel, name: string): boolean {
  if (model.cFunctions.has(name) || cFunctionKnowledge(name)) return false;
  return model.cTypes.has(name) || isKnownCType(name);
}

function resultTypes(model: PackageModel, callee: Callee): readonly string[] {
  switch (callee.kind) {
    case 'c':
      return [cResultType(callee.name)];
    case 'go':
      return typesOf(model.functionsByName.get(callee.name));
    case 'method':
      return typesOf(methodsOf(model, callee.type, callee.name));
    case 'imported':
      return [importedResult(callee.path, callee.name)];
    default:
      return [];
  }
}

function typesOf(
  functions: readonly { signature: { results: readonly { type: string }[] } }[] | undefined,
): string[] {
  const only = functions?.length === 1 ? functions[0] : undefined;
  return only ? only.signature.results.map((result) => result.type) : [];
}

/** Methods of that name; those of an interface are those of its one implementation. */
function methodsOf(model: PackageModel, type: string, name: string): readonly GoFunction[] {
  const methods = model.methodsByName.get(name) ?? [];
  if (type === '') return methods;
  const receiver = implementationOf(model, type) ?? type;
  return methods.filter((fn) => fn.signature.receiver === receiver);
}

function neverReturns(callee: Callee): 'panic' | 'exit' | 'goexit' | undefined {
  switch (callee.kind) {
    case 'builtin':
      return callee.name === 'panic' ? 'panic' : undefined;
    case 'imported':
      return importedStop(callee.path, callee.name);
    case 'method':
      return methodStop(callee.type, callee.name);
    case 'c':
      return cFunctionKnowledge(callee.name)?.stops ? 'exit' : undefined;
    default:
      return undefined;
  }
}

export function cNamesFor(model: PackageModel): CNames {
  return {
    isFunction: (name) => model.cFunctions.has(name) || cFunctionKnowledge(name) !== undefined,
    isConstParameter: (name, index) => isConstParameter(model, name, index),
    handlesComeBack: () => handlesComeBack(model),
    isOwnCFunction: (name) => isOwnCFunction(model, name),
    hasIdTables: () => idTablesOf(model).roles.size > 0,
    idRole: (callee) => idRole(model, callee),
    idsComeBack: (table) => idTablesOf(model).removedElsewhere.has(table),
    isType: (name) => model.cTypes.has(name) || isKnownCType(name),
    neverReturns: (name) => (cFunctionKnowledge(name)?.stops ? 'exit' : undefined),
  };
}
