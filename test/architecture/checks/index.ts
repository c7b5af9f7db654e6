/** Every check; `architecture.test.ts` runs each over the repository and over its violations. */
import type { Check } from '../check.ts';
import { deterministic, plainData } from './core.ts';
import { noNetwork, oneConversion } from './edges.ts';
import { fileLength, noLeftovers, noMachinePaths, noSkips } from './hygiene.ts';
import { clientTexts, manifestTexts, noTextInCore, pagesInBoth, usedTexts } from './languages.ts';
import { layers } from './layers.ts';
import { usedPackages } from './manifest.ts';
import { knowledgeOnly, ruleFolders } from './rules.ts';

export const CHECKS: readonly Check[] = [
  layers,
  deterministic,
  plainData,
  oneConversion,
  noNetwork,
  knowledgeOnly,
  ruleFolders,
  manifestTexts,
  clientTexts,
  pagesInBoth,
  noTextInCore,
  usedTexts,
  fileLength,
  noLeftovers,
  noSkips,
  noMachinePaths,
  usedPackages,
];
