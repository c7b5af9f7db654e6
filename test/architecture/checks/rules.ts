/** The shape of a rule folder, and what a rule may know by name. */
import { type Check, inspectFiles, type Report, type SourceTree } from '../check.ts';
import { type Literal, lex } from '../lexer.ts';

const RULE = /^server\/src\/analysis\/rules\/([^/]+)\/rule\.ts$/;

/** Functions of C and Go that decide about memory; a rule asks the knowledge tables for them. */
const API =
  /\b(?:CString|CBytes|GoString|GoStringN|GoBytes|malloc|calloc|realloc|strdup|strndup|free|NewHandle|Pin|Unpin|SetFinalizer|AddCleanup|KeepAlive)\b/g;

/** Ids such as `defer-free.finding` may contain the words. */
const MESSAGE_ID = /^[a-z]+(?:-[a-z]+)*(?:\.[a-z-]+)+$|^[a-z]+(?:-[a-z]+)+$/;

/** Message ids, paths of modules, and the category of the rule, one of which is `free`. */
function isOwnWord({ text, start }: Literal, code: string): boolean {
  return (
    MESSAGE_ID.test(text) || /^\.\.?\//.test(text) || /\bcategory:\s*$/.test(code.slice(0, start))
  );
}

export const knowledgeOnly: Check = {
  name: 'names of C and Go functions live in knowledge/, not in rules (6)',
  inspect: (tree) =>
    inspectFiles(
      tree,
      (path) => RULE.test(path),
      (text) => {
        const { code, literals } = lex(text);
        return literals
          .filter((literal) => !isOwnWord(literal, code))
          .flatMap((literal) => [...literal.text.matchAll(API)])
          .map((match) => `names ${match[0]}, which belongs to server/src/analysis/knowledge/`);
      },
    ),
  planted: [
    {
      files: { 'server/src/analysis/rules/one/rule.ts': "if (name === 'CString') report();" },
      report: /names CString/,
    },
    {
      files: { 'server/src/analysis/rules/one/rule.ts': 'const fix = `defer C.free(p)`;' },
      report: /names free/,
    },
  ],
};

/** Files that every rule has, and fixtures of both kinds. */
function inspectFolders(tree: SourceTree): Report {
  const prefix = 'server/src/analysis/rules/';
  const inside = [...tree.keys()].filter((path) => path.startsWith(prefix));
  const names = new Set(
    inside
      .map((path) => path.slice(prefix.length).split('/'))
      .flatMap(([name, rest]) => (rest ? [name] : [])),
  );
  const violations: string[] = [];
  for (const name of names) {
    for (const file of ['rule.ts', 'messages.ts', 'doc.ts', 'example.ts']) {
      if (!tree.has(`${prefix}${name}/${file}`))
        violations.push(`${prefix}${name}: has no ${file}`);
    }
    const fixtures = inside.filter((path) => path.startsWith(`${prefix}${name}/testdata/`));
    if (!fixtures.some((path) => path.endsWith('.go'))) {
      violations.push(`${prefix}${name}: has no fixture in testdata/`);
    }
    for (const page of [`docs/rules/${name}.md`, `docs/rules/${name}.zh-cn.md`]) {
      if (!tree.has(page))
        violations.push(`${prefix}${name}: has no page ${page}; run: npm run gen`);
    }
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(name ?? ''))
      violations.push(`${prefix}${name}: not kebab-case`);
  }
  return { inspected: names.size, violations };
}

export const ruleFolders: Check = {
  name: 'every rule has metadata, texts, an example, fixtures and its pages (7)',
  inspect: inspectFolders,
  planted: [
    {
      files: { 'server/src/analysis/rules/one/rule.ts': '' },
      report: /has no messages\.ts[\s\S]*no fixture[\s\S]*has no page docs\/rules\/one\.md/,
    },
    { files: { 'server/src/analysis/rules/one/doc.ts': '' }, report: /has no rule\.ts/ },
  ],
};
