/** What every generator has: files that it owns, and what belongs into them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Text by path, relative to the repository. */
export type Outputs = ReadonlyMap<string, string>;

export interface Generator {
  readonly name: string;
  /** Folders in which every Markdown file is the generator's: others there are left-overs. */
  readonly folders: readonly string[];
  generate(root: string): Promise<Outputs>;
}

/** Paths on disk that are not what the generator writes: changed, missing, or left over. */
export function stalePaths(root: string, generator: Generator, outputs: Outputs): string[] {
  const different = [...outputs].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const leftOver = generator.folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .map((name) => `${folder}/${name}`)
          .filter((path) => path.endsWith('.md') && !outputs.has(path))
      : [],
  );
  return [...different.map(([path]) => path), ...leftOver].sort();
}

/** Makes the disk equal to the outputs and returns what was changed. */
export function writeOutputs(root: string, generator: Generator, outputs: Outputs): string[] {
  const stale = stalePaths(root, generator, outputs);
  for (const path of stale) {
    const text = outputs.get(path);
    const file = join(root, path);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return stale;
}

/** Formats generated TypeScript as `npm run check` wants it. */
export function formatted(root: string, path: string, text: string): string {
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['check', '--write', `--stdin-file-path=${path}`];
  const result = spawnSync(biome, args, { cwd: root, input: text, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${path} could not be formatted: ${result.stderr}`);
  return result.stdout;
}
