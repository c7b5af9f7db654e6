/** What the analysis found out of each function: its acquisitions, and what it tells its callers. */
import type { FunctionFacts } from '../src/analysis/flow/facts.ts';
import type { Callee } from '../src/analysis/flow/ir.ts';
import type { SiteResult, UnitResult } from '../src/analysis/flow/ownership/analyze-unit.ts';
import { printSummary } from '../src/analysis/flow/ownership/print-summary.ts';
import type { Loss } from '../src/analysis/flow/ownership/sites.ts';
import { PackageAnalysis } from '../src/analysis/flow/package-analysis.ts';
import type { GoFunction } from '../src/analysis/model/package.ts';
import { NO_NODE, type NodeId } from '../src/analysis/syntax/tree.ts';
import type { DumpInput } from './dump.ts';
import { isNamed, readPackage } from './dump-package.ts';

/** Says where in the function a node is, and what stands there. */
type Show = (node: NodeId) => string;

export function dumpFacts(input: DumpInput): string {
  const { model, place, position } = readPackage(input);
  const analysis = new PackageAnalysis(model, new WeakMap());
  const { functions } = analysis.facts(true);
  const found = new Map(functions.map((facts) => [facts.source.section.tree, facts]));
  const tell = (callee: Callee): string[] => {
    const summary = analysis.summary(callee);
    return summary ? printSummary(summary).split('\n') : ['nothing is known of it'];
  };
  const out: string[] = [];
  const section = (header: string, callee: Callee | undefined, facts?: FunctionFacts): void => {
    const told = callee ? tell(callee).map((line) => `  callers: ${line}`) : [];
    const { source, result } = facts ?? {};
    const show: Show = (node) => {
      const text = source?.section.tree.textOf(node).split('\n')[0] ?? '';
      return source ? `${position(source, node)} ${text}` : '';
    };
    out.push([header, ...told, ...(result ? resultLines(result, show) : [])].join('\n'));
  };
  for (const fn of model.functions) {
    if (!isNamed(fn.displayName, input.name)) continue;
    const header = `# ${place(fn, 0)} ${fn.displayName}`;
    section(header, calleeOf(fn), found.get(fn.section.tree));
  }
  for (const source of model.variables) {
    const facts = found.get(source.section.tree);
    if (facts && isNamed('var', input.name)) section(`# ${place(source, 0)} var`, undefined, facts);
  }
  for (const fn of [...model.cFunctions.values()].flat()) {
    const { name, node, body } = fn.signature;
    if (body === NO_NODE || !isNamed(name, input.name)) continue;
    section(`# ${place(fn, node)} ${name}`, { kind: 'c', name });
  }
  return out.length ? `${out.join('\n')}\n` : '';
}

function calleeOf({ signature: { name, receiver } }: GoFunction): Callee {
  return receiver === '' ? { kind: 'go', name } : { kind: 'method', name, type: receiver };
}

function resultLines(result: UnitResult, show: Show): string[] {
  const lines = result.sites.flatMap((site) => siteLines(site, show));
  for (const { node, name, assigned } of result.nilDefers) {
    const later = assigned === undefined ? '' : `, which is set at ${show(assigned)}`;
    lines.push(`  ${show(node)}: is deferred while ${name} is nil${later}`);
  }
  for (const { node, name, kind } of result.stashes) {
    const what = kind === 'stored' ? `is stored in ${name}` : `is converted back from ${name}`;
    lines.push(`  ${show(node)}: an address as an integer ${what}`);
  }
  for (const { node, what } of result.goReturns) {
    lines.push(`  ${show(node)}: Go memory goes to C, ${what}`);
  }
  for (const { kind, node, name, released } of result.misuses) {
    const before = released ? `, given back at ${show(released.node)}` : '';
    lines.push(`  ${show(node)}: ${kind} of ${name}${before}`);
  }
  return lines;
}

function siteLines(result: SiteResult, show: Show): string[] {
  const { site, name, ends, losses, releases, sureExits, assumed } = result;
  const holder = name === undefined ? 'never named' : `held by ${name}`;
  const lines = [`  ${show(site.node)}`, `    ${holder}, to be given back with ${site.release}`];
  lines.push(`    ends: ${[...ends].sort().join(', ') || 'none'}`);
  for (const node of releases) lines.push(`    given back: ${show(node)}`);
  for (const loss of losses) lines.push(...lossLines(loss, sureExits.has(loss.node), show));
  if (assumed) lines.push('    assumes that a C function without a body only borrows');
  return lines;
}

function lossLines({ kind, node, branches }: Loss, sure: boolean, show: Show): string[] {
  const how = sure ? `${kind}, whichever way it is reached` : kind;
  const ways = { true: 'taken', false: 'not taken', undefined: 'on some way' } as const;
  return [
    `    lost (${how}): ${show(node)}`,
    ...branches.map((step) => `      ${ways[`${step.taken}`]}: ${show(step.node)}`),
  ];
}
