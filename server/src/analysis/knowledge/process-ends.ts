/** How source code ends the process, or the test that it belongs to. */

const ENDS =
  /\b(?:panic|os\.Exit|log\.(?:Fatal|Panic)\w*|(?:C\.)?(?:abort|exit|_exit|_Exit|__builtin_trap)|errx?|perror_exit|die|fatal\w*|oom\w*)\s*\(|\.(?:Fatal\w*|FailNow)\s*\(/;

/** Whether the text of a statement calls something that does not come back. */
export function mentionsProcessEnd(text: string): boolean {
  return ENDS.test(text);
}
