/** What the transformations make of the fixtures is Go: all of it by its types, a part with its C. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Files } from '../rules/fixture.ts';
import { goBuild, NO_COMPILE } from '../rules/go-build.ts';
import { allFixtures, transformed } from './fixtures.ts';
import { TRANSFORMATIONS } from './transformations/index.ts';

/** Building takes a second for each program: of each transformation these many are built. */
const SAMPLE = 3;

const fixtures = allFixtures().filter(({ files }) =>
  [...files.values()].every((text) => !NO_COMPILE.test(text)),
);

function programs(): Map<string, Files> {
  const out = new Map<string, Files>();
  for (const transformation of TRANSFORMATIONS) {
    for (const [name, files] of transformed(fixtures, transformation)) {
      out.set(`${transformation.name}/${name}`, files);
    }
  }
  return out;
}

/** What Go's type checker says about the programs, with C taken on trust; empty when it is content. */
function typeErrors(all: ReadonlyMap<string, Files>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-types-'));
  try {
    for (const [name, files] of all) {
      for (const [file, text] of files) {
        if (!file.endsWith('.go')) continue;
        const path = join(folder, name, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    const main = join(import.meta.dirname, 'typecheck/main.go');
    const env = { ...process.env, GOFLAGS: '', GOPROXY: 'off', GOTOOLCHAIN: 'local' };
    const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 64 << 20 } as const;
    const { stdout, stderr, status } = spawnSync('go', ['run', main, folder], options);
    return status === 0 ? stdout.replaceAll(`${folder}/`, '') : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a program with a wrong type is reported', () => {
  const broken = new Map([['broken', new Map([['a.go', 'package p\n\nvar x int = "text"\n']])]]);
  assert.match(typeErrors(broken), /broken\/a\.go:3/);
});

test('every program has the right types', () => {
  assert.equal(typeErrors(programs()), '');
});

test('a part of the programs is built', () => {
  const sample = new Map<string, Files>();
  for (const transformation of TRANSFORMATIONS) {
    const made = [...transformed(fixtures, transformation)];
    const step = Math.max(1, Math.floor(made.length / SAMPLE));
    for (const [name, files] of made.filter((_, i) => i % step === 0).slice(0, SAMPLE)) {
      sample.set(`${transformation.name}/${name}`, files);
    }
  }
  assert.equal(goBuild(sample), '');
});
