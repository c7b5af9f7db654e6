/** What `run.ts` hands to the test files through the environment. */

export const VSIX_VARIABLE = 'CGOVET_TEST_VSIX';

/** Absolute path of the VSIX under test. */
export function vsixUnderTest(): string {
  const path = process.env[VSIX_VARIABLE];
  if (path === undefined) throw new Error('run these tests with: npm run test:editor');
  return path;
}
