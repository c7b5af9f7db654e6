/**
 * `npm run ready`: am I done? Everything that has to hold before a change goes in, in order, up to the
 * first step that fails. The real editor is not part of it: `npm run test:editor`.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const STEPS = [
  ['run', 'gen', '--', '--check'],
  ['run', 'check'],
  ['run', 'typecheck'],
  ['run', 'build'],
  ['test'],
  ['run', 'package'],
];

for (const step of STEPS) {
  const command = `npm ${step.join(' ')}`;
  console.log(`\n> ${command}`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (spawnSync(npm, step, { cwd: root, stdio: 'inherit' }).status !== 0) {
    console.error(`ready: "${command}" failed`);
    process.exit(1);
  }
}
console.log('\nready');
