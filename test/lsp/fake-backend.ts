/**
 * A backend for tests of the protocol: an acquisition `NAME := C.CString(` without a `C.free` of that
 * name is a finding with two fixes, one note, and texts in both languages. It analyses nothing else.
 */
import { dirname, join } from 'node:path';
import type { Message } from '../../server/src/analysis/finding.ts';
import type { Lang, RuleDoc } from '../../server/src/analysis/rules/rule.ts';
import type { Backend } from '../../server/src/lsp/backend.ts';
import type {
  EditSession,
  LocatedFinding,
  LocatedFix,
  Range,
} from '../../server/src/project/types.ts';

export const RULE = 'alloc-never-freed';
const ACQUISITION = /^(\s*)(\w+) := C\.CString\([^)]*\)/;

export class FakeSession implements EditSession {
  readonly texts = new Map<string, string>();
  readonly changed: string[] = [];
  closed = false;

  setText(path: string, text: string): void {
    this.texts.set(path, text);
  }

  clearText(path: string): void {
    this.texts.delete(path);
  }

  fileChanged(path: string): void {
    this.changed.push(path);
  }

  findings(path: string): ReadonlyMap<string, readonly LocatedFinding[]> {
    const found = new Map<string, readonly LocatedFinding[]>();
    for (const [file, text] of this.texts) {
      if (dirname(file) !== dirname(path)) continue;
      if (text.includes('PANIC')) throw new Error('the fake was asked to fail');
      const findings = findingsIn(file, text);
      if (findings.length > 0) found.set(file, findings);
    }
    return found;
  }

  isOutdated(path: string): boolean {
    return !this.texts.has(path);
  }

  rootOf(path: string): string {
    return dirname(path);
  }

  close(): void {
    this.closed = true;
  }
}

function findingsIn(file: string, text: string): LocatedFinding[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [whole, indent, name] = ACQUISITION.exec(line) ?? [];
    if (whole === undefined || indent === undefined || name === undefined) return [];
    if (text.includes(`C.free(unsafe.Pointer(${name}))`)) return [];
    const range = rangeOf(index + 1, indent.length + 1, whole.length + 1);
    return [finding(file, name, range, insertionAt(index + 2, indent))];
  });
}

function finding(
  file: string,
  name: string,
  range: Range,
  insert: (newText: string, file: string) => LocatedFix['edits'][number],
): LocatedFinding {
  const free = `C.free(unsafe.Pointer(${name}))`;
  const fix = (id: string, newText: string, safe: boolean): LocatedFix => ({
    title: { id, args: { name } },
    safe,
    edits: [insert(newText, file)],
  });
  return {
    fingerprint: `${file}:${name}`,
    rule: RULE,
    category: 'leak',
    severity: 'warning',
    confidence: 'certain',
    message: { id: 'fake.finding', args: { name } },
    function: 'main',
    file,
    range,
    notes: [{ role: 'acquisition', message: { id: 'fake.note', args: { name } }, file, range }],
    fixes: [fix('fake.defer', `defer ${free}`, true), fix('fake.free', free, false)],
    ...(name === 'quiet' ? { suppressed: { by: '//cgovet:ignore', reason: 'a test' } } : {}),
  };
}

function rangeOf(line: number, from: number, to: number): Range {
  return { start: { line, column: from }, end: { line, column: to } };
}

function insertionAt(line: number, indent: string) {
  return (newText: string, file: string) => ({
    file,
    range: rangeOf(line, 1, 1),
    newText: `${indent}${newText}\n`,
  });
}

const TEXTS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    'fake.finding': '{name} is never freed',
    'fake.note': '{name} is allocated here',
    'fake.defer': 'Free {name} at the end of the function',
    'fake.free': 'Free {name} here',
  },
  'zh-cn': {
    'fake.finding': '{name} 从未释放',
    'fake.note': '{name} 在此分配',
    'fake.defer': '在函数结束时释放 {name}',
    'fake.free': '在此释放 {name}',
  },
};

function render(lang: Lang, { id, args }: Message): string {
  return (TEXTS[lang][id] ?? id).replace('{name}', String(args.name));
}

function ruleDoc(rule: string, lang: Lang): RuleDoc | undefined {
  if (rule !== RULE) return undefined;
  const title = lang === 'en' ? 'C memory that is never freed' : '从未释放的 C 内存';
  return { title, why: 'It\nleaks.', fix: 'Free\nit.', silent: 'Nothing.' };
}

/** @param session the caller keeps it to look inside */
export function fakeBackend(session: FakeSession): Backend {
  return {
    session,
    render,
    ruleDoc,
    rulePage: (rule) => (rule === RULE ? join('/docs', `${rule}.md`) : undefined),
  };
}
