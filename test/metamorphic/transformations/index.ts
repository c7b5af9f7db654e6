/** Every way in which the suite writes a program differently. */
import type { Transformation } from '../package.ts';
import { ARGUMENTS } from './arguments.ts';
import { BRANCHES } from './branches.ts';
import { CASTS } from './casts.ts';
import { CLOSURES } from './closures.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { LAYOUT } from './layout.ts';
import { RENAMES } from './rename.ts';
import { VARIABLES } from './variables.ts';

export const TRANSFORMATIONS: readonly Transformation[] = [
  ...RENAMES,
  ...FILES,
  ...BRANCHES,
  ...VARIABLES,
  ...CLOSURES,
  ...FIELDS,
  ...CASTS,
  ...ARGUMENTS,
  ...LAYOUT,
];
