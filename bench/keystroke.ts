/** From a keystroke to findings, as the editor sees it, beside the full parse of the same file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../server/src/project/engine.ts';
import { openEditSession } from '../server/src/project/session.ts';
import { median, percentile, timed } from './statistics.ts';
import { syntheticFile } from './synthetic.ts';

export interface KeystrokeFigures {
  readonly lines: number;
  readonly firstMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly fullParseMs: number;
}

const TYPED = '\n\tx := 1\n\t_ = x';

/** Types a few characters into the body of one function after the other. */
function* edits(text: string, count: number): Iterable<string> {
  const bodies = [...text.matchAll(/^func .*\{$/gm)].map((match) => match.index + match[0].length);
  for (let n = 0; n < count; n++) {
    const body = bodies[Math.floor(((n + 0.5) / count) * bodies.length)] ?? text.length;
    const typed = TYPED.slice(0, (n % TYPED.length) + 1);
    yield text.slice(0, body) + typed + text.slice(body);
  }
}

/** Opens a file of about `lines` lines in a session and types `count` times into it. */
export async function measureKeystrokes(
  lines: number,
  count: number,
  engine: Engine,
): Promise<KeystrokeFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-bench-'));
  const session = await openEditSession(async () => engine);
  try {
    const path = join(folder, 'a.go');
    const text = syntheticFile(lines);
    writeFileSync(path, text);
    const findingsOf = (version: string) =>
      timed(() => {
        session.setText(path, version);
        session.findings(path);
      });
    const firstMs = findingsOf(text);
    const times = [...edits(text, count)].map(findingsOf);
    const parses = Array.from({ length: 5 }, () => timed(() => engine.parser.parse('go', text)));
    return {
      lines,
      firstMs,
      medianMs: median(times),
      p95Ms: percentile(times, 0.95),
      fullParseMs: median(parses),
    };
  } finally {
    session.close();
    rmSync(folder, { recursive: true });
  }
}
