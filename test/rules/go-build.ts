/** Builds many small Go packages at once, to see that fixtures and fixes are programs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from './fixture.ts';

/** A first line that says why a fixture is no program, such as `// nocompile: cut in the middle`. */
export const NO_COMPILE = /^\/\/ nocompile: \S/;

/**
 * Builds each package in a module of its own making and returns what the compiler says; nothing is
 * downloaded. The empty string means that all were built. Go's cache keeps what was built before: with
 * `-trimpath` it does not matter in which folder that was.
 *
 * @param packages files by name of the package's folder
 */
export function goBuild(packages: ReadonlyMap<string, Files>): string {
  if (packages.size === 0) return 'there is nothing to build';
  const module = mkdtempSync(join(tmpdir(), 'cgovet-build-'));
  try {
    writeFileSync(join(module, 'go.mod'), 'module fixtures\n\ngo 1.21\n');
    for (const [folder, files] of packages) {
      for (const [name, text] of files) {
        const path = join(module, folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    const env = {
      ...process.env,
      CGO_ENABLED: '1',
      GOFLAGS: '',
      GOPROXY: 'off',
      GOTOOLCHAIN: 'local',
    };
    const options = { cwd: module, env, encoding: 'utf8', maxBuffer: 64 << 20 } as const;
    const { status, stderr, error } = spawnSync('go', ['build', '-trimpath', './...'], options);
    if (error !== undefined) return `go did not start: ${error.message}`;
    return status === 0 ? '' : stderr || `go build ended with ${status}`;
  } finally {
    rmSync(module, { recursive: true });
  }
}
