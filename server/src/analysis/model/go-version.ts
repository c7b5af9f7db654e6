/** Whether the Go version of a module has something; a module that names none has the newest Go. */
export function hasGo(version: string | undefined, minor: number): boolean {
  const [, major = '1', own] = /^(\d+)(?:\.(\d+))?/.exec(version ?? '') ?? [];
  return own === undefined || Number(major) > 1 || Number(own) >= minor;
}
