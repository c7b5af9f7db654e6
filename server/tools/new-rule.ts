/**
 * `npm run new-rule -- my-rule`: makes the folder of a rule that does nothing yet, and registers it.
 * Its tests fail, each with what is to be written next.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from './gen-rules.ts';
import { formatted, writeOutputs } from './generator.ts';

const RULES_FOLDER = 'server/src/analysis/rules';

const ruleSource = (name: string): string => `/** See doc.ts for what the rule finds. */
import type { Rule } from '../rule.ts';
import { docs } from './doc.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

export const rule: Rule = {
  meta: {
    name: '${name}',
    category: 'leak',
    severity: 'warning',
    confidence: 'certain',
    fixable: false,
    since: '0.1.0',
    example,
    docs,
    messages,
  },
  check: () => [],
};
`;

const messagesSource = (
  name: string,
): string => `/** Texts of the rule's findings, in both languages. */
import type { Catalog, Lang } from '../rule.ts';

const en: Catalog = {
  '${name}.finding': '',
};

const zhCn: Catalog = {
  '${name}.finding': '',
};

/** Message texts by language. */
export const messages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };
`;

const docSource = `/** The rule's page, in both languages. */
import type { Lang, RuleDoc } from '../rule.ts';

const en: RuleDoc = {
  title: '',
  why: '',
  fix: '',
  silent: '',
};

const zhCn: RuleDoc = {
  title: '',
  why: '',
  fix: '',
  silent: '',
};

/** Text of the rule's page by language. */
export const docs: Readonly<Record<Lang, RuleDoc>> = { en, 'zh-cn': zhCn };
`;

const exampleSource = `/** The rule's example: \`bad\` fires once, \`good\` is its repaired form. */

const bad = 'package example\\n';

const good = 'package example\\n';

export const example = { bad, good };
`;

/**
 * Makes the folder of a rule below `root` and returns the paths of its files.
 *
 * @throws when the name is not kebab-case or taken
 */
export async function scaffold(root: string, name: string): Promise<string[]> {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(name)) {
    throw new Error(`the name has to be kebab-case, such as alloc-never-freed, not "${name}"`);
  }
  const folder = `${RULES_FOLDER}/${name}`;
  if (existsSync(join(root, folder))) throw new Error(`${folder} exists already`);
  const files = new Map([
    ['rule.ts', ruleSource(name)],
    ['messages.ts', messagesSource(name)],
    ['doc.ts', docSource],
    ['example.ts', exampleSource],
  ]);
  mkdirSync(join(root, folder, 'testdata'), { recursive: true });
  const paths: string[] = [];
  for (const [file, source] of files) {
    const path = `${folder}/${file}`;
    writeFileSync(join(root, path), formatted(root, path, source));
    paths.push(path);
  }
  writeOutputs(root, registry, await registry.generate(root));
  return paths;
}

async function main(name: string | undefined): Promise<void> {
  if (name === undefined) throw new Error('give the name: npm run new-rule -- my-rule');
  const paths = await scaffold(join(import.meta.dirname, '../..'), name);
  for (const path of paths) console.log(`written: ${path}`);
  console.log('Next: fixtures in testdata/, then rule.ts, then the texts; see CONTRIBUTING.md.');
  console.log(
    'Until then "npm test -- rules" says what is missing; "npm run gen" writes the pages.',
  );
}

if (process.argv[1] === import.meta.filename) {
  main(process.argv[2]).catch((error: unknown) => {
    console.error(`new-rule: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
