/** An engine with the real parser and an analysis that only looks for calls, and folders to try it on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type {
  Analyzer,
  PackageInput,
  PackageResult,
} from '../../server/src/analysis/analyzer-types.ts';
import type { Finding } from '../../server/src/analysis/finding.ts';
import { createParser } from '../../server/src/parse/parser.ts';
import type { EngineFactory } from '../../server/src/project/engine.ts';

/** Every `C.mark(` in a Go file and every `mark(` in a C file is a finding of the rule `mark`. */
function marksIn(input: PackageInput): Finding[] {
  return input.files.flatMap(({ path, syntax }) =>
    [...syntax.text.matchAll(/\bmark(er)?\(/g)].map((hit) => ({
      rule: hit[1] === undefined ? 'mark' : 'marker',
      category: 'leak',
      severity: 'warning',
      confidence: 'certain',
      message: { id: 'mark.finding', args: { text: hit[0] } },
      function: 'f',
      file: path,
      start: hit.index,
      end: hit.index + hit[0].length,
      notes: [],
      fixes: [],
    })),
  );
}

/** One acquisition at the start of each file. */
function acquisitionsIn(input: PackageInput): PackageResult['acquisitions'] {
  return input.files.map(({ path }) => ({ file: path, start: 0, ending: 'released' }));
}

/** The inputs that the analysis was given, in order, and the engine that notes them. */
export function recordingEngine(analyze: (input: PackageInput) => Finding[] = marksIn): {
  readonly inputs: PackageInput[];
  readonly makeEngine: EngineFactory;
} {
  const inputs: PackageInput[] = [];
  const analyzer: Analyzer = {
    analyze(input) {
      inputs.push(input);
      const findings = analyze(input);
      return { findings, problems: [], acquisitions: acquisitionsIn(input) };
    },
  };
  const makeEngine: EngineFactory = async (backend) => ({
    parser: await createParser({ backend }),
    ruleNames: ['mark', 'marker'],
    createAnalyzer: () => analyzer,
  });
  return { inputs, makeEngine };
}

/** Makes a folder with these files; it is removed after the test. */
export function folderWith(
  test: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  const root = mkdtempSync(join(tmpdir(), 'cgovet-test-'));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** A small Go file that imports "C" and calls `C.mark` once. */
export function cgoFile(name: string, head = ''): string {
  return `${head}package p\n\nimport "C"\n\nfunc ${name}() {\n\tC.mark()\n}\n`;
}
