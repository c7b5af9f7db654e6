/**
 * Reads source files, as few and as little as possible: most Go files cost one read into a buffer
 * that is used again, and one search for `"C"`. Texts of open editors go before files on disk.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../analysis/finding.ts';
import { type GoHeader, scanGoHeader } from './go-header.ts';
import { fromSystem, MAX_BYTES, notUtf8, tooLarge } from './problems.ts';

/** A text, or why there is none. */
export type Source =
  | { readonly text: string; readonly header: GoHeader }
  | { readonly problem: Problem };

export type CSource = { readonly text: string } | { readonly problem: Problem };

/** The three ways in which files of a folder are read. Paths are absolute. */
export interface Reader {
  /** A Go file if it imports "C", else undefined. A file that cannot be read is a problem. */
  readCgoFile(path: string): Source | undefined;
  /** A Go file of a package that uses cgo. */
  readGoFile(path: string): Source;
  readCFile(path: string): CSource;
}

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

export class SourceReader implements Reader {
  private readonly buffer = Buffer.allocUnsafe(MAX_BYTES + 1);

  /** @param overlay texts by absolute path that replace what is on disk */
  constructor(private readonly overlay: ReadonlyMap<string, string> = new Map()) {}

  readCgoFile(path: string): Source | undefined {
    const open = this.overlay.get(path);
    if (open !== undefined) {
      const header = scanGoHeader(open);
      return header.importsC ? this.bounded(path, open, header) : undefined;
    }
    const size = this.fill(path);
    if (typeof size !== 'number') return size;
    const bytes = this.buffer.subarray(0, size);
    if (bytes.indexOf(NEEDLE) < 0 && size <= MAX_BYTES) return undefined;
    const marked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    const rough = scanGoHeader(bytes.toString('latin1', marked ? BYTE_ORDER_MARK.length : 0));
    if (!rough.importsC && (rough.complete || size <= MAX_BYTES)) return undefined;
    return this.decode(path, size);
  }

  readGoFile(path: string): Source {
    const open = this.overlay.get(path);
    if (open !== undefined) return this.bounded(path, open, scanGoHeader(open));
    const size = this.fill(path);
    return typeof size === 'number' ? this.decode(path, size) : size;
  }

  /** A C file. C does not ask for UTF-8: other bytes, mostly in comments, are taken as Latin-1. */
  readCFile(path: string): CSource {
    const open = this.overlay.get(path);
    if (open !== undefined) {
      return open.length > MAX_BYTES ? { problem: tooLarge(path) } : { text: open };
    }
    const size = this.fill(path);
    if (typeof size !== 'number') return size;
    if (size > MAX_BYTES) return { problem: tooLarge(path) };
    const bytes = this.buffer.subarray(0, size);
    return { text: decodeUtf8(bytes) ?? bytes.toString('latin1') };
  }

  private bounded(path: string, text: string, header: GoHeader): Source {
    return text.length > MAX_BYTES ? { problem: tooLarge(path) } : { text, header };
  }

  private decode(path: string, size: number): Source {
    if (size > MAX_BYTES) return { problem: tooLarge(path) };
    const text = decodeUtf8(this.buffer.subarray(0, size));
    return text === undefined ? { problem: notUtf8(path) } : { text, header: scanGoHeader(text) };
  }

  /**
   * Fills the buffer with the beginning of a regular file, which one call reads as far as it goes; one
   * byte over the limit tells that the file is too large.
   */
  private fill(path: string): number | { readonly problem: Problem } {
    let file: number | undefined;
    try {
      file = openSync(path, 'r');
      return readSync(file, this.buffer, 0, this.buffer.length, null);
    } catch (error) {
      return { problem: fromSystem(path, error) };
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }
}

/** Remembers what was read until it is told to forget; texts of open editors are never remembered. */
export class CachingReader implements Reader {
  private readonly cgo = new Map<string, Source | undefined>();
  private readonly go = new Map<string, Source>();
  private readonly c = new Map<string, CSource>();
  private readonly inner: SourceReader;

  constructor(private readonly overlay: ReadonlyMap<string, string>) {
    this.inner = new SourceReader(overlay);
  }

  readCgoFile(path: string): Source | undefined {
    return this.remember(this.cgo, path, () => this.inner.readCgoFile(path));
  }

  readGoFile(path: string): Source {
    return this.remember(this.go, path, () => this.inner.readGoFile(path));
  }

  readCFile(path: string): CSource {
    return this.remember(this.c, path, () => this.inner.readCFile(path));
  }

  forget(path: string): void {
    this.cgo.delete(path);
    this.go.delete(path);
    this.c.delete(path);
  }

  private remember<T>(cache: Map<string, T>, path: string, read: () => T): T {
    if (this.overlay.has(path)) return read();
    const known = cache.get(path);
    if (known !== undefined || cache.has(path)) return known as T;
    const fresh = read();
    cache.set(path, fresh);
    return fresh;
  }
}
