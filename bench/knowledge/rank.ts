/**
 * `npm run knowledge -- DIR...`: which C functions the projects below the folders use most, and how many
 * of them the tables of `analysis/knowledge` know. Every folder in a DIR is a project; nothing is written.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CFunctionKnowledge } from '../../server/src/analysis/knowledge/c-function.ts';
import {
  cFunctionKnowledge,
  wrappedFunction,
} from '../../server/src/analysis/knowledge/c-functions.ts';
import { libraryFunction } from '../../server/src/analysis/knowledge/libraries/index.ts';
import { readFolder } from '../../server/src/project/folder.ts';
import { SourceReader } from '../../server/src/project/read.ts';
import { selectFolders } from '../../server/src/project/walk.ts';
import { countCalls, type Project, type Usage } from './usage.ts';

const TOP = 300;
const SHOWN = 120;

/** Names that say that something is made, given back or handed over: the tables matter most there. */
const MAKES_OR_RELEASES =
  /new|create|alloc|open|dup|copy|clone|init|fetch|get1|parse|load|free|unref|destroy|delete|close|release|dispose|clear|take/i;

function known(name: string): CFunctionKnowledge | undefined {
  return cFunctionKnowledge(name) ?? wrappedFunction(name);
}

function readProject(name: string, folder: string): Project {
  const reader = new SourceReader();
  const go: string[] = [];
  const c: string[] = [];
  for (const selected of selectFolders([folder], folder).folders) {
    for (const { header, text } of readFolder(reader, selected).files) {
      if (header === undefined) c.push(text);
      else if (header.importsC) go.push(text);
    }
  }
  return { name, go, c };
}

function projectsBelow(folder: string): Project[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .map((name) => readProject(name, join(folder, name)))
    .filter((project) => project.go.length > 0);
}

/** What the tables say of a function, in one word. */
function kindOf(says: CFunctionKnowledge): string {
  const effects = says.arguments ?? [];
  if (says.returns || says.returnsWhenNil) return 'gives';
  if (effects.some((effect) => effect.startsWith('owned:'))) return 'gives';
  if (effects.includes('frees')) return 'frees';
  if (effects.includes('keeps')) return 'keeps';
  if (says.copies || says.returnsArgument !== undefined) return 'passes';
  return says.stops ? 'stops' : 'borrows';
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}

function describe(title: string, usages: readonly Usage[]): string[] {
  const top = usages.slice(0, TOP);
  const kinds = new Map<string, number>();
  const missing: Usage[] = [];
  for (const usage of top) {
    const says = known(usage.name);
    if (says === undefined) missing.push(usage);
    else kinds.set(kindOf(says), (kinds.get(kindOf(says)) ?? 0) + 1);
  }
  const covered = top.length - missing.length;
  const split = [...kinds].sort().map(([kind, count]) => `${count} ${kind}`);
  const names = missing.slice(0, SHOWN).map(({ name, calls, projects }) => {
    return `  ${calls} ${name} (${projects.join(', ')})`;
  });
  return [
    `${title}: ${covered} of the ${top.length} most used are known, ${percent(covered, top.length)}` +
      ` (${split.join(', ')})`,
    ...names,
  ];
}

function main(folders: readonly string[]): number {
  if (folders.length === 0) {
    console.error('knowledge: say which folders hold the projects: npm run knowledge -- DIR...');
    return 2;
  }
  const projects = folders.flatMap(projectsBelow);
  if (projects.length === 0) {
    console.error(`knowledge: no project below ${folders.join(', ')} imports "C"`);
    return 2;
  }
  const files = projects.reduce((sum, project) => sum + project.go.length, 0);
  const usages = countCalls(projects, (name) => libraryFunction(name) !== undefined);
  console.log(`${projects.length} projects, ${files} cgo files, ${usages.length} C functions`);
  for (const line of describe('all functions', usages)) console.log(line);
  const making = usages.filter(({ name }) => MAKES_OR_RELEASES.test(name));
  for (const line of describe('names that make or release', making)) console.log(line);
  const shared = usages.filter(({ projects: users }) => users.length > 1);
  for (const line of describe('used by several projects', shared)) console.log(line);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`knowledge: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
