/**
 * Markdown texts as viewers want them. The texts of rules are written in short lines for terminals; a
 * viewer shows such a line break as a space, which Chinese does not have between its characters.
 */

const FENCE = /^\s*```/;

/** A line that does not continue the one before: a list item, heading, table row or quotation. */
const BEGINS = /^\s*(?:[-*+] |\d+\. |#{1,6} |\||>|```)/;

/** A line behind which no paragraph goes on. */
const ENDS_ALONE = /^\s*(?:#{1,6} |\||```)/;

/** Chinese punctuation brings its own space. */
const PUNCTUATION = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]/;

const CHINESE = /\p{Script=Han}/u;

/** What stands between two joined lines: Chinese characters follow each other without a space. */
function gap(before: string, after: string): string {
  const last = before.at(-1) ?? '';
  const first = after.at(0) ?? '';
  if (PUNCTUATION.test(last) || PUNCTUATION.test(first)) return '';
  return CHINESE.test(last) && CHINESE.test(first) ? '' : ' ';
}

/** Puts each paragraph and each list item on one line; code blocks, tables and headings stay. */
export function unwrapped(markdown: string): string {
  const out: string[] = [];
  let inCode = false;
  for (const line of markdown.split('\n')) {
    const before = out.at(-1);
    const isFence = FENCE.test(line);
    const continues = !inCode && line.trim() !== '' && before !== undefined && before.trim() !== '';
    if (isFence) inCode = !inCode;
    if (!continues || BEGINS.test(line) || ENDS_ALONE.test(before)) {
      out.push(line);
      continue;
    }
    const rest = line.trim();
    out[out.length - 1] = `${before.trimEnd()}${gap(before.trimEnd(), rest)}${rest}`;
  }
  return out.join('\n');
}
