/**
 * Tokenizes Go text as the editor does: the Go and C grammars that VS Code ships, with our injection.
 * `CGOVET_GRAMMARS` may name the folder of an editor's own extensions to take the two from.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate';

// Both are CommonJS bundles, whose names Node cannot see.
const { createOnigScanner, createOnigString, loadWASM } = oniguruma;
const { INITIAL, parseRawGrammar, Registry } = textmate;

const require = createRequire(import.meta.url);
const ROOT = join(import.meta.dirname, '..', '..');
const INJECTION = 'cgo.preamble.injection';

export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Paths of the two foreign grammars by scope. */
function foreignGrammars(): Readonly<Record<string, string>> {
  const editor = process.env.CGOVET_GRAMMARS;
  if (editor !== undefined) {
    return {
      'source.go': join(editor, 'go', 'syntaxes', 'go.tmLanguage.json'),
      'source.c': join(editor, 'cpp', 'syntaxes', 'c.tmLanguage.json'),
    };
  }
  return {
    'source.go': require.resolve('tm-grammars/grammars/go.json'),
    'source.c': require.resolve('tm-grammars/grammars/c.json'),
  };
}

function readGrammar(path: string): IRawGrammar {
  return parseRawGrammar(readFileSync(path, 'utf8'), path);
}

async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const foreign = foreignGrammars();
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => {
      if (scope === INJECTION) {
        return readGrammar(join(ROOT, 'syntaxes', 'cgo-preamble.tmLanguage.json'));
      }
      const path = foreign[scope];
      return path === undefined ? null : readGrammar(path);
    },
    getInjections: (scope) => (scope === 'source.go' ? [INJECTION] : []),
  });
  const grammar = await registry.loadGrammar('source.go');
  if (grammar === null) throw new Error('the Go grammar could not be loaded');
  return grammar;
}

let loaded: Promise<IGrammar> | undefined;

/** One array of tokens for each line. */
export async function tokenize(text: string): Promise<Token[][]> {
  loaded ??= loadGrammar();
  const grammar = await loaded;
  let stack = INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}
