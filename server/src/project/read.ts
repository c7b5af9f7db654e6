/**
 * Reads source files, as few and as little as possible: most Go files cost one read into a buffer
 * that is used again, and one search for `"C"`. Texts of open editors go before files on disk.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../analysis/finding.ts';
import { type CSource, cgoSource, cSource, goSource, type Source } from './decode.ts';
import { type GoHeader, scanGoHeader } from './go-header.ts';
import { fromSystem, MAX_BYTES, tooLarge } from './problems.ts';

/** The three ways in which files of a folder are read. Paths are absolute. */
export interface Reader {
  /** A Go file if it imports "C", else undefined. A file that cannot be read is a problem. */
  readCgoFile(path: string): Source | undefined;
  /** A Go file of a package that uses cgo. */
  readGoFile(path: string): Source;
  readCFile(path: string): CSource;
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
    const bytes = this.fill(path);
    return 'problem' in bytes ? bytes : cgoSource(path, bytes);
  }

  readGoFile(path: string): Source {
    const open = this.overlay.get(path);
    if (open !== undefined) return this.bounded(path, open, scanGoHeader(open));
    const bytes = this.fill(path);
    return 'problem' in bytes ? bytes : goSource(path, bytes);
  }

  readCFile(path: string): CSource {
    const open = this.overlay.get(path);
    if (open !== undefined) {
      return open.length > MAX_BYTES ? { problem: tooLarge(path) } : { text: open };
    }
    const bytes = this.fill(path);
    return 'problem' in bytes ? bytes : cSource(path, bytes);
  }

  private bounded(path: string, text: string, header: GoHeader): Source {
    return text.length > MAX_BYTES ? { problem: tooLarge(path) } : { text, header };
  }

  /**
   * Fills the buffer with the beginning of a regular file, which one call reads as far as it goes; one
   * byte over the limit tells that the file is too large. What it returns holds until the next call.
   */
  private fill(path: string): Buffer | { readonly problem: Problem } {
    let file: number | undefined;
    try {
      file = openSync(path, 'r');
      return this.buffer.subarray(0, readSync(file, this.buffer, 0, this.buffer.length, null));
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
