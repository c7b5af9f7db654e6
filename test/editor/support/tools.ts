/** Tools that the editor tests need from the machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Absolute path of a Chromium, or undefined; `CHROMIUM` in the environment comes first. */
export function findChromium(): string | undefined {
  const asked = process.env.CHROMIUM;
  if (asked !== undefined) return asked;
  return CHROMIUM_NAMES.map(onPath).find((path) => path !== undefined);
}

export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error('no Chromium; install it: apt-get install -y chromium');
  return path;
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
