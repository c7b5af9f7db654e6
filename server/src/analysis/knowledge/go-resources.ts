/**
 * Resources of Go's own that are given back like memory: handles of `runtime/cgo`, and what a
 * `runtime.Pinner` pins. A block's release tells which it is: no name of a C function has a dot. Data only.
 */

export type Resource = 'memory' | 'handle' | 'pin' | 'id';

export const HANDLE_RELEASE = 'cgo.Handle.Delete';
export const PIN_RELEASE = 'runtime.Pinner.Unpin';

/** Ids of a table of the package are given back to that table. */
const ID = 'id of ';

export function idRelease(table: string): string {
  return `${ID}${table}`;
}

/** The table to which an id is given back. */
export function tableOf(release: string): string {
  return release.slice(ID.length);
}

export function resourceOf(release: string): Resource {
  if (release === HANDLE_RELEASE) return 'handle';
  if (release.startsWith(ID)) return 'id';
  return release === PIN_RELEASE ? 'pin' : 'memory';
}

/** Whether a function of another package hands out a new handle. */
export function makesHandle(path: string, name: string): boolean {
  return path === 'runtime/cgo' && name === 'NewHandle';
}

const TYPES: Readonly<Record<string, string>> = {
  'runtime/cgo.Handle': 'cgo.Handle',
  'runtime.Pinner': 'runtime.Pinner',
};

/** One name for a type of another package, whatever a file calls the package; empty for other types. */
export function importedType(path: string, name: string): string {
  const key = `${path}.${name}`;
  return Object.hasOwn(TYPES, key) ? (TYPES[key] ?? '') : '';
}

/** What a method does with the resource of its receiver. */
export type ResourceMethod = 'deletes' | 'looks-up' | 'pins' | 'unpins';

const METHODS: Readonly<Record<string, ResourceMethod>> = {
  'cgo.Handle.Delete': 'deletes',
  'cgo.Handle.Value': 'looks-up',
  'runtime.Pinner.Pin': 'pins',
  'runtime.Pinner.Unpin': 'unpins',
};

export function resourceMethod(type: string, name: string): ResourceMethod | undefined {
  const key = `${type}.${name}`;
  return Object.hasOwn(METHODS, key) ? METHODS[key] : undefined;
}

/** Names of calls that may leave the caller with such a resource. */
const MAKERS = new Set(['NewHandle', 'Pin']);

export function handsOutResource(name: string): boolean {
  return MAKERS.has(name);
}

const ENDS = /^(un\w*|remove|cancel|stop|detach|disconnect|forget|off|deregister)$/i;

/** Whether a C function's name says that it ends what a handle was registered for. */
export function nameSaysEnds(name: string): boolean {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .split('_')
    .some((word) => ENDS.test(word));
}
