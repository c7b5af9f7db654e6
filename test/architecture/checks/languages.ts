/** English and Simplified Chinese say the same things, everywhere a user reads. */
import { type Check, inspectFiles, isShipped, type Report, type SourceTree } from '../check.ts';
import { lex } from '../lexer.ts';

export type Texts = Readonly<Record<string, string>>;

const placeholders = (text: string): string => [...text.matchAll(/\{[\w-]+\}/g)].sort().join(' ');

/** Differences between two catalogs of the same texts: missing ids, placeholders, no translation. */
export function compareTexts(en: Texts, zh: Texts): string[] {
  const problems: string[] = [];
  for (const id of new Set([...Object.keys(en), ...Object.keys(zh)])) {
    const english = en[id];
    const chinese = zh[id];
    if (english === undefined || english.trim() === '') problems.push(`${id}: no English text`);
    if (chinese === undefined || chinese.trim() === '') problems.push(`${id}: no Chinese text`);
    if (!english || !chinese) continue;
    if (placeholders(english) !== placeholders(chinese)) {
      problems.push(`${id}: the placeholders differ`);
    }
    const isProse = /[a-z]+ [a-z]+ [a-z]+/.test(english);
    if (isProse && !/\p{Script=Han}/u.test(chinese)) problems.push(`${id}: is not translated`);
    if (/\p{Script=Han}/u.test(english)) problems.push(`${id}: the English text is Chinese`);
  }
  return problems;
}

const MANIFEST = 'package.nls.json';

function textsOf(text: string | undefined): Texts {
  return text === undefined ? {} : JSON.parse(text);
}

function inspectManifest(tree: SourceTree): Report {
  const en = textsOf(tree.get(MANIFEST));
  const zh = textsOf(tree.get('package.nls.zh-cn.json'));
  return {
    inspected: Object.keys(en).length,
    violations: compareTexts(en, zh).map((problem) => `${MANIFEST}: ${problem}`),
  };
}

export const manifestTexts: Check = {
  name: 'the manifest is in both languages (12)',
  inspect: inspectManifest,
  planted: [
    { files: { [MANIFEST]: '{"a": "Show the rule page"}' }, report: /a: no Chinese text/ },
    {
      files: {
        [MANIFEST]: '{"a": "Show the rule page"}',
        'package.nls.zh-cn.json': '{"a": "Show the rule page"}',
      },
      report: /is not translated/,
    },
  ],
};

const CATALOG = /^server\/src\/analysis\/rules\/(?:shared-messages|[^/]+\/messages)\.ts$/;
const ID = /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/;

/** Ids that catalogs define, against the literals of the other files. */
function inspectIds(tree: SourceTree): Report {
  const defined = new Map<string, string>();
  const used = new Set<string>();
  for (const [path, source] of tree) {
    if (!isShipped(path)) continue;
    for (const { text } of lex(source).literals) {
      if (!CATALOG.test(path)) used.add(text);
      else if (ID.test(text)) defined.set(text, path);
    }
  }
  const violations = [...defined].filter(([id]) => !used.has(id));
  return {
    inspected: defined.size,
    violations: violations.map(([id, path]) => `${path}: nothing says ${id}`),
  };
}

export const usedTexts: Check = {
  name: 'every text of a rule is said by somebody (12)',
  inspect: inspectIds,
  planted: [
    {
      files: {
        'server/src/analysis/rules/one/messages.ts': "{ 'one.finding': '…', 'one.left-over': '…' }",
        'server/src/analysis/rules/one/rule.ts': "say('one.finding')",
      },
      report: /nothing says one\.left-over/,
    },
  ],
};

const BUNDLE = 'l10n/bundle.l10n.zh-cn.json';

/** The texts that the client asks for, in English, against their translations. */
function inspectClient(tree: SourceTree): Report {
  const asked: Record<string, string> = {};
  for (const [path, source] of tree) {
    if (!path.startsWith('client/src/')) continue;
    const { code, literals } = lex(source);
    for (const { start, text } of literals) {
      if (/\bl10n\.t\(\s*$/.test(code.slice(0, start))) asked[text] = text;
    }
  }
  return {
    inspected: Object.keys(asked).length,
    violations: compareTexts(asked, textsOf(tree.get(BUNDLE))).map((gap) => `${BUNDLE}: ${gap}`),
  };
}

export const clientTexts: Check = {
  name: 'the client’s texts are in both languages (12)',
  inspect: inspectClient,
  planted: [
    { files: { 'client/src/x.ts': "vscode.l10n.t('No findings');" }, report: /no Chinese text/ },
    {
      files: { 'client/src/x.ts': "vscode.l10n.t('One');", [BUNDLE]: '{"One": "一", "Two": "二"}' },
      report: /Two: no English text/,
    },
  ],
};

const PAGE = /^(?:README|docs\/rules\/[^/]+)\.md$/;

export const pagesInBoth: Check = {
  name: 'README and every rule page exist in both languages (12)',
  inspect: (tree) =>
    inspectFiles(
      tree,
      (path) => PAGE.test(path) && !path.endsWith('.zh-cn.md'),
      (_, path) =>
        tree.has(path.replace(/\.md$/, '.zh-cn.md')) ? [] : ['has no Simplified Chinese twin'],
    ),
  planted: [
    { files: { 'docs/rules/some-rule.md': '# some-rule' }, report: /no Simplified Chinese/ },
  ],
};

export const noTextInCore: Check = {
  name: 'the core hands out message ids, texts stand in catalogs (12)',
  inspect: (tree) =>
    inspectFiles(
      tree,
      (path) => /^server\/src\/analysis\/(?:rules\/[^/]+\/rule|flow\/.*|analyzer)\.ts$/.test(path),
      (text) =>
        lex(text)
          .literals.filter(({ text: literal }) => /^[A-Z][a-z]+ (?:[a-z]+ ){2}/.test(literal))
          .map((literal) => `holds a sentence: ${literal.text.slice(0, 40)}`),
    ),
  planted: [
    {
      files: {
        'server/src/analysis/rules/one/rule.ts': "const text = 'This string is never freed';",
      },
      report: /holds a sentence/,
    },
  ],
};
