/** Parsed files that may soon be needed again, as many as a bound allows. */
import type { Problem } from '../analysis/finding.ts';
import { type ParseText, parseRaw, type RawFile } from './folder.ts';
import type { SourceFile } from './source-file.ts';

/** Characters of all texts together; trees take some ten times as much. */
const MOST_TEXT = 4 * 1024 * 1024;

export class FileCache {
  /** The one that was used last is the last. */
  private readonly files = new Map<string, SourceFile>();
  private size = 0;

  /** The file as it was parsed before, or parsed now. */
  parse(raw: RawFile, name: string, parse: ParseText): SourceFile | Problem {
    const known = this.files.get(raw.path);
    if (known !== undefined) this.remove(known);
    const same = known?.name === name && known.input.syntax.text === raw.text;
    const file = same ? known : parseRaw(raw, name, parse);
    if ('input' in file) this.add(file);
    return file;
  }

  private add(file: SourceFile): void {
    this.files.set(file.path, file);
    this.size += file.input.syntax.text.length;
    for (const oldest of this.files.values()) {
      if (this.size <= MOST_TEXT) return;
      this.remove(oldest);
    }
  }

  private remove(file: SourceFile): void {
    this.files.delete(file.path);
    this.size -= file.input.syntax.text.length;
  }
}
