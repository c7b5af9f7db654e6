/** Summaries as text, for people and for tests. */
import type { Outcome, ParameterEffect, ResultEffect, Summary } from './summary.ts';

/**
 * One line for each way in which a call can end: what becomes of the arguments, in brackets what
 * becomes of what lies in them, and the results.
 */
export function printSummary(summary: Summary): string {
  if (summary.outcomes.length === 0) return 'never returns';
  return summary.outcomes.map(printOutcome).join('\n');
}

function printOutcome({ params, results }: Outcome): string {
  const before = `(${params.map(printParameter).join(', ')})`;
  return results.length ? `${before} -> ${results.map(printResult).join(', ')}` : before;
}

function printParameter({ self, inside, out, outNil }: ParameterEffect): string {
  const within = inside === 'borrows' ? '' : ` [${inside}]`;
  const written = out === undefined ? '' : ` out ${out}`;
  return `${self}${within}${outNil ? ' out nil' : written}`;
}

function printResult(result: ResultEffect): string {
  switch (result.kind) {
    case 'unknown':
      return '?';
    case 'bool':
      return String(result.value);
    case 'number':
      return result.sign;
    case 'owned':
      return `owned ${result.release}`;
    case 'owner': {
      const given = result.given.map(({ path, index }) => `argument ${index} in ${path}`);
      const owned = result.fields.length ? [`owned in ${result.fields.join(' ')}`] : [];
      return `${result.type} with ${[...owned, ...given].join(', ')}`;
    }
    case 'parameter':
      return `argument ${result.index}${result.moved ? ' moved' : ''}`;
    case 'inside':
      return `inside argument ${result.index}`;
    case 'cleanup':
      return `cleanup of result ${result.result}`;
    default:
      return result.kind;
  }
}
