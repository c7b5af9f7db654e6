/**
 * A reporter for node's test runner that only counts, for the closing line of `npm test`.
 * It also catches what the runner lets pass: skipped tests, and a file that holds no test at all.
 */

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* count(events) {
  const counts = { passed: 0, failed: 0, objections: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) {
      counts.objections.push(`${data.name}: a test is either run or removed, never skipped`);
    } else if (type === 'test:pass' && data.name.endsWith('.test.ts')) {
      counts.objections.push(`${data.name}: holds no test`);
    } else if (type === 'test:pass') counts.passed++;
    else counts.failed++;
  }
  yield JSON.stringify(counts);
}
