/** What lowering must know of the world outside the declaration: names, and nothing about bodies. */
import type { IdRole } from '../../model/id-tables.ts';
import type { Callee } from '../ir.ts';

export type PackageName = 'function' | 'type' | 'variable';

/** What both languages ask of C's declarations. */
export interface CDeclarations {
  /** Whether a C function is declared to take a pointer to something constant there. */
  isConstParameter(name: string, index: number): boolean;
  /** Whether some function of the package deletes handles that others made. */
  handlesComeBack(): boolean;
  /** Whether the package or its configuration says what the C function does, whatever a library's does. */
  isOwnCFunction(name: string): boolean;
  /** Whether the package has tables of ids that stand for Go objects on the C side. */
  hasIdTables(): boolean;
  /** What a function of the package does with ids of a table of the package. */
  idRole(callee: Callee): IdRole | undefined;
  /** Whether some function takes ids out of the table that others put in. */
  idsComeBack(table: string): boolean;
}

export interface Names extends CDeclarations {
  /** Import path by the name that the file uses for it; `C` for cgo. */
  importPath(name: string): string | undefined;
  /** What a package-level name of the package is. */
  packageName(name: string): PackageName | undefined;
  /** The number, or the name of C's, that a constant of the package is another name for. */
  constantText(name: string): string | undefined;
  /** Whether `C.name` is a type, so that `C.name(x)` is a conversion. */
  isCType(name: string): boolean;
  /** Whether `C.name` is known to be a function. */
  isCFunction(name: string): boolean;
  /** Types of a function's or method's results as written; empty when it is not known. */
  resultTypes(callee: Callee): readonly string[];
  /** Whether `pkg.name` of that import path is known to be a type. */
  isImportedType(path: string, name: string): boolean;
  /** The type's name with the import path for the name of its package, when that is known. */
  qualified(type: string): string;
  /** Type of a field of a struct type; empty when it is not known. */
  fieldType(type: string, field: string): string;
  /** Whether some type of the package has a method of that name. */
  isMethod(name: string): boolean;
  /** Names of the fields of a struct type of the package, in order. */
  fieldNames(type: string): readonly string[];
  /** How a call ends the function, when it never returns. */
  neverReturns(callee: Callee): 'panic' | 'exit' | 'goexit' | undefined;
}
