/** Puts the parser and the analysis together. Nothing else in this folder knows where they come from. */
import { createAnalyzer } from '../analysis/analyzer.ts';
import { RULES } from '../analysis/rules/index.ts';
import { ParserUnavailable } from '../parse/failure.ts';
import { createParser, type RecoverableParser } from '../parse/parser.ts';
import type { EngineFactory } from './engine.ts';
import { EngineUnavailable } from './errors.ts';

async function loadParser(backend: 'wasm' | 'native'): Promise<RecoverableParser> {
  try {
    return await createParser({ backend });
  } catch (error) {
    if (!(error instanceof ParserUnavailable)) throw error;
    throw new EngineUnavailable(error.message, { cause: error });
  }
}

/** @throws {EngineUnavailable} with a sentence that says what to do */
export const createEngine: EngineFactory = async (backend) => ({
  parser: await loadParser(backend),
  ruleNames: RULES.map((rule) => rule.meta.name),
  createAnalyzer,
});
