/**
 * The border of the server: whatever goes wrong inside becomes a sentence for the client, never a
 * stack trace, and parameters that do not have the shape of the protocol are refused.
 */
import { ErrorCodes, Position, Range, ResponseError } from 'vscode-languageserver/node';
import type { Lang } from '../analysis/rules/rule.ts';
import { type TextId, text } from './texts.ts';

/** Thrown by the readers below for parameters of a wrong shape. */
class BadParameters extends Error {}

/**
 * Runs a handler; `log` gets what the client's user need not see.
 *
 * @throws only a `ResponseError` whose message is a sentence in `lang`
 */
export async function answer<R>(
  request: string,
  lang: Lang,
  log: (detail: string) => void,
  handler: () => Promise<R>,
): Promise<R> {
  try {
    return await handler();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    const bad = error instanceof BadParameters;
    const id: TextId = bad ? 'bad-request' : 'request-failed';
    if (!bad) log(detailOf(error));
    const code = bad ? ErrorCodes.InvalidParams : ErrorCodes.InternalError;
    throw new ResponseError(code, text(lang, id, { request, reason: reasonOf(error) }));
  }
}

/** First line of what an error says. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/\.$/, '');
}

/** For the trace, which a developer switches on to look for the place. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export function uriIn(params: unknown): string {
  const uri = field(field(params, 'textDocument'), 'uri');
  if (typeof uri !== 'string') throw new BadParameters();
  return uri;
}

export function positionIn(params: unknown): Position {
  const position = field(params, 'position');
  if (!Position.is(position)) throw new BadParameters();
  return position;
}

export function rangeIn(params: unknown): Range {
  const range = field(params, 'range');
  if (!Range.is(range)) throw new BadParameters();
  return range;
}

/** The kinds of actions that a client restricts its request to; undefined when it takes all. */
export function kindsIn(params: unknown): readonly string[] | undefined {
  const only = field(field(params, 'context'), 'only');
  if (!Array.isArray(only)) return undefined;
  return only.filter((kind) => typeof kind === 'string');
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}
