/** Line tables: from an offset to a line and column and back. All are 0-based UTF-16 code units. */

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export class LineTable {
  private readonly starts: number[] = [0];

  /** Lines end at `\n`, so at `\r\n` too; the `\r` belongs to the line that it ends. */
  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.starts.push(at + 1);
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** Where the line begins; of a line after the last one, the end of the text. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Where the text of the line ends, before `\n` or `\r\n`. */
  endOf(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    return this.text[next - 2] === '\r' && next - 2 >= this.startOf(line) ? next - 2 : next - 1;
  }

  /** An offset outside the text counts as its nearest end. */
  positionAt(offset: number): LineColumn {
    const inside = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: inside - this.startOf(low) };
  }

  /** A column after the end of its line counts as that end, as LSP asks. */
  offsetAt(position: LineColumn): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.text.length;
    const offset = this.startOf(position.line) + Math.max(position.column, 0);
    return Math.min(offset, this.endOf(position.line));
  }
}
