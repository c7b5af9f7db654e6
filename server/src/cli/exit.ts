/** Exit statuses of the program; scripts rely on them. */
export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  failure: 3,
  timeout: 4,
  noGoFiles: 5,
} as const;
