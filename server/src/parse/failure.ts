/** What the parser reports instead of a syntax when the parser itself broke, not the code it read. */

/**
 * out-of-memory: the text needs more than the parser's address space; crash: anything else that went
 * wrong inside the parser; recovering: an earlier failure has not been recovered from yet.
 */
export type ParseFailureReason = 'out-of-memory' | 'crash' | 'recovering';

/**
 * Thrown by `SyntaxParser.parse` and `DocumentParser.update`. The file cannot be analysed; after
 * `await parser.recover()` the parser reads other files again.
 */
export class ParseFailure extends Error {
  override readonly name = 'ParseFailure';

  constructor(
    readonly reason: ParseFailureReason,
    options?: ErrorOptions,
  ) {
    super(`the parser failed: ${reason}`, options);
  }
}

/** The parser cannot be used at all: a file of it is missing or of another version. */
export class ParserUnavailable extends Error {
  override readonly name = 'ParserUnavailable';
}
