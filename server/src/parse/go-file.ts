/** A Go file together with the C of its preamble: both parsed, each offset at its place in the Go file. */
import type { DocumentParser, FileSyntax, SyntaxParser } from '../analysis/syntax/file.ts';
import { extractPreamble, type Preamble } from '../analysis/syntax/preamble.ts';

export interface GoFile {
  readonly syntax: FileSyntax;
  /** An offset in the preamble's syntax plus `base` is an offset in the Go file. */
  readonly preamble?: {
    readonly base: number;
    readonly syntax: FileSyntax;
    readonly directives: Preamble['directives'];
  };
}

/** @throws {ParseFailure} when the parser broke */
export function parseGoFile(parser: SyntaxParser, text: string): GoFile {
  const syntax = parser.parse('go', text);
  return withPreamble(syntax, (c) => parser.parse('c', c));
}

function withPreamble(syntax: FileSyntax, parseC: (text: string) => FileSyntax): GoFile {
  const found = extractPreamble(syntax);
  if (!found) return { syntax };
  const { base, text, directives } = found;
  return { syntax, preamble: { base, syntax: parseC(text), directives } };
}

/** A Go file that is being edited; its preamble is parsed incrementally, too. */
export class GoDocument {
  private readonly go: DocumentParser;
  private readonly c: DocumentParser;

  constructor(parser: SyntaxParser) {
    this.go = parser.open('go');
    this.c = parser.open('c');
  }

  /** @throws {ParseFailure} when the parser broke; the next update parses the whole text */
  update(text: string): GoFile {
    return withPreamble(this.go.update(text), (c) => this.c.update(c));
  }

  close(): void {
    this.go.close();
    this.c.close();
  }
}
