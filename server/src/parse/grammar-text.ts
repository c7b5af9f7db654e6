/**
 * The text that a grammar is given instead of the real one, of the same length, where the grammar is
 * known to stumble over correct code. Trees keep the real text.
 */
import type { Language } from '../analysis/syntax/file.ts';

/** The C grammar wants the line end of an `#include` directly behind the name of the file. */
const SPACE_AFTER_INCLUDE =
  /^([ \t]*#[ \t]*include[ \t]*(?:<[^>\n]*>|"[^"\n]*"))[ \t]([ \t]*\r?)$/gm;

/** Offsets in the result are offsets in `text`. */
export function grammarText(language: Language, text: string): string {
  return language === 'c' ? text.replace(SPACE_AFTER_INCLUDE, '$1\n$2') : text;
}
