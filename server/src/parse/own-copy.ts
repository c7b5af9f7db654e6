/**
 * A string of its own. What `slice` gives keeps the whole text alive; a document in which each
 * declaration was edited once would hold as many copies of itself as it has declarations.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
