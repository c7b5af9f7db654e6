/**
 * From the bytes of one file to the text that is analysed: byte order mark, encoding, size limit, and
 * whether a Go file imports "C". It opens no file, so the bytes may come from anywhere.
 */
import type { Problem } from '../analysis/finding.ts';
import { type GoHeader, scanGoHeader } from './go-header.ts';
import { MAX_BYTES, notUtf8, tooLarge } from './problems.ts';

/** A text, or why there is none. */
export type Source =
  | { readonly text: string; readonly header: GoHeader }
  | { readonly problem: Problem };

export type CSource = { readonly text: string } | { readonly problem: Problem };

const NEEDLE = Buffer.from('"C"');
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text without its byte order mark, as editors show it; undefined when it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A Go file if it imports "C", else undefined.
 *
 * @param bytes all of the file, or more than the limit of its beginning
 */
export function cgoSource(path: string, bytes: Buffer): Source | undefined {
  const isWhole = bytes.length <= MAX_BYTES;
  if (bytes.indexOf(NEEDLE) < 0 && isWhole) return undefined;
  const marked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  const rough = scanGoHeader(bytes.toString('latin1', marked ? BYTE_ORDER_MARK.length : 0));
  if (!rough.importsC && (rough.complete || isWhole)) return undefined;
  return goSource(path, bytes);
}

/** A Go file of a package that uses cgo; `bytes` as in {@link cgoSource}. */
export function goSource(path: string, bytes: Buffer): Source {
  if (bytes.length > MAX_BYTES) return { problem: tooLarge(path) };
  const text = decodeUtf8(bytes);
  return text === undefined ? { problem: notUtf8(path) } : { text, header: scanGoHeader(text) };
}

/** A C file. C does not ask for UTF-8: other bytes, mostly in comments, are taken as Latin-1. */
export function cSource(path: string, bytes: Buffer): CSource {
  if (bytes.length > MAX_BYTES) return { problem: tooLarge(path) };
  return { text: decodeUtf8(bytes) ?? bytes.toString('latin1') };
}
