/** What the project layer needs from the parser and the analysis; load-engine.ts makes the real one. */
import type { Analyzer } from '../analysis/analyzer-types.ts';
import type { RecoverableParser } from '../parse/parser.ts';

export interface Engine {
  readonly parser: RecoverableParser;
  /** Names of the rules that run when none are chosen. */
  readonly ruleNames: readonly string[];
  /** An analysis with a memory of its own; give it the versions of a package one after another. */
  createAnalyzer(): Analyzer;
}

export type EngineFactory = (parser: 'wasm' | 'native') => Promise<Engine>;
