/**
 * Splits TypeScript and JavaScript into code and literals, just far enough to read imports and
 * words without being fooled by comments, strings and templates. It builds no syntax tree.
 */

export interface Literal {
  readonly start: number;
  readonly end: number;
  /** Source between the quotes, escapes as written. */
  readonly text: string;
  readonly quote: "'" | '"' | '`';
}

export interface Lexed {
  /** Same length as the source; comments and the contents of literals are blanked. */
  readonly code: string;
  readonly literals: readonly Literal[];
}

/** A slash after one of these starts a regular expression, elsewhere it divides. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|of|in))$/;

class Lexer {
  readonly literals: Literal[] = [];
  private readonly out: string[];
  private at = 0;

  constructor(private readonly source: string) {
    this.out = [...source].length === source.length ? [...source] : source.split('');
  }

  run(): Lexed {
    this.code(undefined);
    return { code: this.out.join(''), literals: this.literals };
  }

  /** Reads code up to the closing brace of a template's `${`, or to the end of the source. */
  private code(closing: '}' | undefined): void {
    let depth = 0;
    while (this.at < this.source.length) {
      const char = this.source[this.at];
      if (char === '{') depth++;
      if (char === '}' && depth-- === 0 && closing !== undefined) return;
      if (!this.special(char)) this.at++;
    }
  }

  /** Consumes a comment, literal or regular expression that starts here, if one does. */
  private special(char: string | undefined): boolean {
    const next = this.source[this.at + 1];
    if (char === '/' && next === '/') return this.blank(this.until('\n', 0));
    if (char === '/' && next === '*') return this.blank(this.until('*/', 2));
    if (char === "'" || char === '"') return this.string(char);
    if (char === '`') return this.template();
    if (char === '/' && BEFORE_REGEX.test(this.before())) return this.regex();
    return false;
  }

  private before(): string {
    return this.out
      .slice(Math.max(0, this.at - 200), this.at)
      .join('')
      .trimEnd();
  }

  private until(mark: string, length: number): number {
    const found = this.source.indexOf(mark, this.at);
    return found < 0 ? this.source.length : found + length;
  }

  private blank(end: number): true {
    for (let i = this.at; i < end; i++) if (this.out[i] !== '\n') this.out[i] = ' ';
    this.at = end;
    return true;
  }

  private string(quote: "'" | '"'): true {
    const start = this.at;
    let end = start + 1;
    while (end < this.source.length && this.source[end] !== quote && this.source[end] !== '\n') {
      end += this.source[end] === '\\' ? 2 : 1;
    }
    return this.literal(start, end, quote);
  }

  private literal(start: number, end: number, quote: Literal['quote']): true {
    this.literals.push({ start, end: end + 1, text: this.source.slice(start + 1, end), quote });
    this.at = start + 1;
    this.blank(Math.min(end, this.source.length));
    this.at = end + 1;
    return true;
  }

  /** Each stretch of a template between its `${…}` is a literal of its own. */
  private template(): true {
    let start = this.at;
    let end = start + 1;
    while (end < this.source.length && this.source[end] !== '`') {
      if (this.source[end] === '$' && this.source[end + 1] === '{') {
        this.literal(start, end, '`');
        this.at = end + 2;
        this.code('}');
        start = this.at;
        end = start;
      }
      end += this.source[end] === '\\' ? 2 : 1;
    }
    return this.literal(start, end, '`');
  }

  private regex(): true {
    let end = this.at + 1;
    let inClass = false;
    while (end < this.source.length && this.source[end] !== '\n') {
      const char = this.source[end];
      if (char === '/' && !inClass) break;
      if (char === '[') inClass = true;
      if (char === ']') inClass = false;
      end += char === '\\' ? 2 : 1;
    }
    return this.blank(Math.min(end + 1, this.source.length));
  }
}

/** Never throws; on text that is not TypeScript the result is meaningless but well formed. */
export function lex(source: string): Lexed {
  return new Lexer(source).run();
}

export interface Import {
  readonly specifier: string;
  /** `import type …` or `export type … from`: gone after compilation. */
  readonly typeOnly: boolean;
  /** Names between the braces, as exported by the module; empty for other forms. */
  readonly names: readonly string[];
}

const FROM = /\b(import|export)\s+(type\s+)?([^;'"()]*?)\bfrom\s*$/;
const BARE = /\bimport\s*$/;
const CALL = /\b(?:import|require|resolve)\s*\(\s*$/;

/** Static, dynamic and `require` imports, re-exports and `import('…').T` types, in order. */
export function importsOf(source: string): Import[] {
  const { code, literals } = lex(source);
  const imports: Import[] = [];
  for (const literal of literals) {
    const before = code.slice(Math.max(0, literal.start - 2000), literal.start);
    const from = FROM.exec(before);
    if (from !== null) {
      const names = /\{([^}]*)\}/.exec(from[3] ?? '')?.[1] ?? '';
      imports.push({
        specifier: literal.text,
        typeOnly: from[2] !== undefined,
        names: names.split(',').map((name) => name.trim().replace(/^type\s+|\s+as\s.*$/g, '')),
      });
    } else if (BARE.test(before) || CALL.test(before)) {
      imports.push({ specifier: literal.text, typeOnly: false, names: [] });
    }
  }
  return imports;
}
