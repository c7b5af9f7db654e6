/**
 * The processor time of the whole program beside that of ast-grep with one thread, which looks for one
 * pattern in each language, over the same Go and C files.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Corpus } from './corpus.ts';

const RULES = `id: go
language: go
rule: { kind: call_expression, regex: '^C\\.CString\\(' }
---
id: c
language: c
rule: { pattern: malloc($A) }
`;

export interface PeerFigures {
  readonly rounds: number;
  readonly cgovetMs: number;
  readonly peerMs: number;
}

/** Writes the files of each package into a folder of its own. */
function writeCorpus(folder: string, { packages }: Corpus): void {
  packages.forEach(({ files }, index) => {
    const place = join(folder, `p${index}`);
    mkdirSync(place);
    for (const { path, text } of files) writeFileSync(join(place, basename(path)), text);
  });
}

/** Milliseconds of processor time of a program, as the shell counts them; findings are no failure. */
function cpuOf(program: string, args: readonly string[]): number {
  const script = '"$0" "$@" > /dev/null; times';
  const output = execFileSync('bash', ['-c', script, program, ...args], { encoding: 'utf8' });
  const [, children = ''] = output.trim().split('\n');
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => {
    return Number(minutes) * 60 + Number(rest);
  });
  return seconds.reduce((sum, value) => sum + value, 0) * 1000;
}

/** The least of `rounds` rounds of each, taken in turns. @param peer path of ast-grep */
export function measurePeer(corpus: Corpus, peer: string, rounds: number): PeerFigures {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-peer-'));
  try {
    writeCorpus(folder, corpus);
    let cgovetMs = Infinity;
    let peerMs = Infinity;
    for (let round = 0; round < rounds; round++) {
      const own = ['dist/cli.cjs', 'check', '--jobs', '1', '--format', 'json', folder];
      cgovetMs = Math.min(cgovetMs, cpuOf(process.execPath, own));
      const scan = ['scan', '--threads', '1', '--inline-rules', RULES, '--json=stream', folder];
      peerMs = Math.min(peerMs, cpuOf(peer, scan));
    }
    return { rounds, cgovetMs, peerMs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function peerReport({ rounds, cgovetMs, peerMs }: PeerFigures): string {
  const ratio = (cgovetMs / peerMs).toFixed(2);
  return `processor time of the whole program: ${cgovetMs.toFixed(0)} ms; of ast-grep with one thread, one pattern: ${peerMs.toFixed(0)} ms; ${ratio} × (the least of ${rounds} rounds each)`;
}
