/** The comment lines that stand right above a declaration. */

/** From the nearest line up to the first one that is no comment; without a blank line between. */
export function commentLinesAbove(text: string, at: number): string[] {
  const out: string[] = [];
  let lineStart = text.lastIndexOf('\n', at - 1) + 1;
  while (lineStart > 0) {
    const start = text.lastIndexOf('\n', lineStart - 2) + 1;
    const line = text.slice(start, lineStart).trim();
    if (!line.startsWith('//') && !line.startsWith('/*')) break;
    out.push(line);
    lineStart = start;
  }
  return out;
}
