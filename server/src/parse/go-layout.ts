/**
 * Where the top-level declarations of a Go file begin, from its layout alone: the grammar cannot tell
 * when the text is broken, as an open brace makes the rest of the file the inside of one function.
 *
 * Cuts marked `sure` are right in every correct file, so that each stretch between them is correct, too.
 */

export interface Cut {
  /** Start of the declaration, or of the comments directly above it. */
  readonly offset: number;
  /** Otherwise it may be a local declaration, in code that gofmt has not seen. */
  readonly sure: boolean;
}

/** A named function cannot stand inside another one, so this begins a declaration wherever it is. */
const FUNCTION = String.raw`^func[ \t]+(?:\([^)\n]*\)[ \t]*)?[\p{L}_][\p{L}\p{N}_]*[ \t]*[(\[]`;
const OTHER = String.raw`^(?:type|var|const|import)[ \t]*[\p{L}_("]`;
const COMMENT = String.raw`//[^\n]*|/\*[^]*?\*/`;
const QUOTED = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const RAW = '`[^`]*`?';
const TOKEN = new RegExp(`[{}]|${COMMENT}|${QUOTED}|${RAW}|${FUNCTION}|${OTHER}`, 'gmu');
const FUNCTION_INSIDE = new RegExp(FUNCTION, 'mu');

/** Reads a text once, from token to token; strings and comments hide what looks like code in them. */
class LayoutReader {
  readonly cuts: Cut[] = [];
  /** A raw string was still open at the end, so a quote is missing somewhere before. */
  openQuote = false;
  private depth = 0;
  private commentsStart = -1;
  private commentsEnd = -1;

  constructor(
    private readonly text: string,
    private readonly doubtQuotes: boolean,
  ) {}

  read(): void {
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(this.text); match; match = TOKEN.exec(this.text)) {
      TOKEN.lastIndex = this.take(match[0], match.index);
    }
  }

  /** Takes in a token and returns where the next one may begin. */
  private take(token: string, at: number): number {
    const end = at + token.length;
    if (token === '{') this.depth++;
    else if (token === '}') this.depth = Math.max(0, this.depth - 1);
    else if (token.startsWith('/')) this.takeComment(at, end);
    else if (token.startsWith('`')) return this.takeRawString(token, at);
    else if (token.startsWith('func')) this.cut(at, true);
    else if (/^[tvci]/.test(token)) this.takeOther(at);
    return end;
  }

  private takeComment(start: number, end: number): void {
    if (start > 0 && this.text[start - 1] !== '\n') return;
    if (!this.commentsEndAbove(start)) this.commentsStart = start;
    this.commentsEnd = end;
  }

  /** Without its closing quote a raw string would hide functions; then only the quote is passed over. */
  private takeRawString(token: string, at: number): number {
    const closed = token.length > 1 && token.endsWith('`');
    if (!closed) this.openQuote = true;
    const doubtful = !closed || (this.doubtQuotes && FUNCTION_INSIDE.test(token));
    return doubtful ? at + 1 : at + token.length;
  }

  private takeOther(at: number): void {
    if (this.depth === 0) this.cut(at, true);
    else if (this.followsGap(at)) this.cut(at, false);
  }

  private cut(at: number, sure: boolean): void {
    const offset = this.commentsEndAbove(at) ? this.commentsStart : at;
    this.cuts.push({ offset, sure });
  }

  private commentsEndAbove(at: number): boolean {
    return this.commentsEnd >= 0 && /^\r?\n$/.test(this.text.slice(this.commentsEnd, at));
  }

  /** Whether the line above is empty, ends a block in the first column, or is a comment there. */
  private followsGap(at: number): boolean {
    const above = this.text.lastIndexOf('\n', at - 2) + 1;
    return this.commentsEndAbove(at) || /^[\r\n})]/.test(this.text.slice(above, above + 1));
  }
}

/** Ascending; the first declaration may begin before the first cut. */
export function declarationCuts(text: string): readonly Cut[] {
  const reader = new LayoutReader(text, false);
  reader.read();
  if (!reader.openQuote) return reader.cuts;
  const doubting = new LayoutReader(text, true);
  doubting.read();
  return doubting.cuts;
}
