/** A scene: a scratch folder with files, opened in a workbench of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, Workbench } from './workbench.ts';

export interface Scene {
  readonly workbench: Workbench;
  /** The saved text of a file of the scene. */
  read(file: string): string;
  /** Waits until the saved text of `file` has `part`, and returns it. */
  readWhen(file: string, part: string): Promise<string>;
}

/** A Go module with `files`; its first file is opened. */
export async function withScene(
  browser: Browser,
  server: string,
  files: Readonly<Record<string, string>>,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-scene-'));
  const all = { 'go.mod': 'module example.com/scene\n\ngo 1.21\n', ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const [first = 'go.mod'] = Object.keys(files);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const readWhen = async (file: string, part: string) => {
    for (let attempt = 0; attempt < 100 && !read(file).includes(part); attempt++) await sleep(100);
    return read(file);
  };
  try {
    const workbench = await Workbench.open(browser, server, folder, first);
    try {
      await play({ workbench, read, readWhen });
    } catch (error) {
      await workbench.screenshot('failed');
      throw error;
    } finally {
      await workbench.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
