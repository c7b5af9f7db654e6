/** Puts the parser and the analysis together. Nothing else in this folder knows where they come from. */
import { createAnalyzer } from '../analysis/analyzer.ts';
import { RULES } from '../analysis/rules/index.ts';
import { createParser } from '../parse/parser.ts';
import type { EngineFactory } from './engine.ts';

/** @throws {ParserUnavailable} with a sentence that says what to do */
export const createEngine: EngineFactory = async (backend) => ({
  parser: await createParser({ backend }),
  ruleNames: RULES.map((rule) => rule.meta.name),
  createAnalyzer,
});
