/** Questions about what a C function does, answered from its body and from what is known of others. */
import {
  fillsWith,
  givesUninitialised,
  leavesContents,
  mayWait,
  waits,
  writesArgument,
} from '../knowledge/c-buffers.ts';
import { NO_NODE } from '../syntax/tree.ts';
import { type CBody, cBodyAt } from './c-bodies.ts';
import type { CFunction, PackageModel } from './package.ts';

const MAX_DEPTH = 6;

interface Defined {
  readonly fn: CFunction;
  readonly body: CBody;
}

function definitionsOf(model: PackageModel, name: string): Defined[] {
  return bodiesOf(model, name).map((fn) => ({
    fn,
    body: cBodyAt(fn.section.tree, fn.signature.body),
  }));
}

function bodiesOf(model: PackageModel, name: string): CFunction[] {
  return (model.cFunctions.get(name) ?? []).filter(({ signature }) => signature.body !== NO_NODE);
}

/** Whether the function writes to the memory behind that argument. */
export function writesThrough(
  model: PackageModel,
  name: string,
  index: number,
  depth = 0,
): boolean {
  if (writesArgument(name, index)) return true;
  if (depth > MAX_DEPTH) return false;
  return definitionsOf(model, name).some(({ fn, body }) => {
    const param = fn.signature.params[index];
    if (!param || param.name === '') return false;
    return (
      body.writes.some(({ pointer }) => pointer === param.name) ||
      body.calls.some(({ name: callee, pointers }) =>
        pointers.some(
          (pointer, i) => pointer === param.name && writesThrough(model, callee, i, depth + 1),
        ),
      )
    );
  });
}

/** How far the helpers of a body are followed: what waits far below may never be reached. */
const HELPERS = 2;

const waiting = new WeakMap<PackageModel, Map<string, string | undefined>>();

/** The call that waits for something, in the function or in what it calls; `undefined` for none. */
export function waitingCall(
  model: PackageModel,
  name: string,
  argumentCount: number,
): string | undefined {
  const known = waiting.get(model) ?? new Map<string, string | undefined>();
  waiting.set(model, known);
  const key = `${name} ${argumentCount}`;
  if (!known.has(key)) known.set(key, findWaiting(model, name, argumentCount, 0));
  return known.get(key);
}

function findWaiting(
  model: PackageModel,
  name: string,
  argumentCount: number,
  depth: number,
): string | undefined {
  const definitions = bodiesOf(model, name);
  if (definitions.length === 0) return waits(name, argumentCount) ? name : undefined;
  if (depth >= HELPERS) return undefined;
  for (const fn of definitions) {
    if (!mentionsWaiting(model, fn)) continue;
    for (const call of cBodyAt(fn.section.tree, fn.signature.body).calls) {
      const found = findWaiting(model, call.name, call.texts.length, depth + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether the text calls what may wait, or a function that has a body: cheaper than reading it. */
function mentionsWaiting({ cFunctions }: PackageModel, { section, signature }: CFunction): boolean {
  const { tree } = section;
  const text = tree.text.slice(tree.startOf(signature.body), tree.endOf(signature.body));
  return [...text.matchAll(/(\w+)\s*\(/g)].some(
    ([, name = '']) =>
      mayWait(name) || cFunctions.get(name)?.some((fn) => fn.signature.body !== NO_NODE),
  );
}

/** Whether what the function returns is fresh memory in which it writes no NUL. */
export function returnsUnterminated(model: PackageModel, name: string, depth = 0): boolean {
  const definitions = definitionsOf(model, name);
  return (
    definitions.length > 0 &&
    depth <= MAX_DEPTH &&
    definitions.every(({ body }) => {
      const [pointer, ...others] = [...body.returned].filter((text) => text !== '');
      if (pointer === undefined || others.length > 0) return false;
      const fresh = body.calls.some(
        (call) =>
          call.target === pointer &&
          (givesUninitialised(call.name) || returnsUnterminated(model, call.name, depth + 1)),
      );
      return fresh && holdsNoNul(model, body, pointer, depth);
    })
  );
}

/** Whether the function fills the memory behind that argument and writes no NUL into it. */
export function fillsUnterminated(
  model: PackageModel,
  name: string,
  index: number,
  depth = 0,
): boolean {
  const definitions = definitionsOf(model, name);
  return (
    definitions.length > 0 &&
    depth <= MAX_DEPTH &&
    definitions.every(({ fn, body }) => {
      const pointer = fn.signature.params[index]?.name ?? '';
      return pointer !== '' && isFilled(body, pointer) && holdsNoNul(model, body, pointer, depth);
    })
  );
}

function isFilled(body: CBody, pointer: string): boolean {
  return (
    body.writes.some((write) => write.pointer === pointer) ||
    body.calls.some((call) => fillsWith(call.name) && call.pointers[0] === pointer)
  );
}

/** Every write is of a character that is seen not to be NUL, and nothing else gets the memory. */
function holdsNoNul(model: PackageModel, body: CBody, pointer: string, depth: number): boolean {
  return (
    body.writes.every((write) => write.pointer !== pointer || isCharacter(write.value)) &&
    body.calls.every((call) =>
      call.pointers.every((given, i) => {
        if (given !== pointer || leavesContents(call.name)) return true;
        if (fillsWith(call.name)) return i === 0 && isCharacter(call.texts[1] ?? '');
        return fillsUnterminated(model, call.name, i, depth + 1);
      }),
    )
  );
}

/** A character or number that is not zero, or `'a' + i % 26`. */
function isCharacter(text: string): boolean {
  const literal = /^\(*(?:\(char\))?\(*('(?:[^\\']|\\[^0x])'|[1-9]\d*|0x(?!0+\b)[\da-fA-F]+)/.exec(
    text,
  );
  const rest = literal ? text.slice(literal[0].length) : '';
  return literal !== null && /^(\)|\+\(*\w+%\d+\)*)*$/.test(rest);
}
