/** Helpers for rules: from nodes of a function's tree to findings and notes with places in a file. */
import type { Confidence, Finding, Fix, Message, Note, NoteRole, Severity } from '../finding.ts';
import type { SourceUnit } from '../model/package.ts';
import type { Span } from '../syntax/file.ts';
import type { NodeId } from '../syntax/tree.ts';
import type { RuleMeta } from './rule.ts';

type Args = Message['args'];

/** What a finding needs to know of the declaration in which it lies. */
export interface Declared {
  readonly source: SourceUnit;
  /** As Go spells it; empty outside functions. */
  readonly name: string;
}

/** The place of a node in its file. */
export function spanOf(facts: Declared, node: NodeId): Span {
  const { base, section } = facts.source;
  return { start: base + section.tree.startOf(node), end: base + section.tree.endOf(node) };
}

/** The last character of a node: the closing brace of a function or block. */
export function endOf(facts: Declared, node: NodeId): Span {
  const { end } = spanOf(facts, node);
  return { start: end - 1, end };
}

/** Source of a node on one line, cut where it is long. */
export function shortText(facts: Declared, node: NodeId, limit = 60): string {
  const text = facts.source.section.tree.textOf(node).replace(/\s+/g, ' ');
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

export function note(
  facts: Declared,
  role: NoteRole,
  span: Span,
  id: string,
  args: Args = {},
): Note {
  return { role, message: { id, args }, file: facts.source.path, ...span };
}

export interface FindingParts {
  readonly span: Span;
  readonly messageId: string;
  readonly args: Args;
  readonly notes?: readonly Note[];
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
  readonly confidence?: Confidence;
}

export function finding(meta: RuleMeta, facts: Declared, parts: FindingParts): Finding {
  return {
    rule: meta.name,
    category: meta.category,
    severity: parts.severity ?? meta.severity,
    confidence: parts.confidence ?? meta.confidence,
    message: { id: parts.messageId, args: parts.args },
    function: facts.name,
    file: facts.source.path,
    ...parts.span,
    notes: parts.notes ?? [],
    fixes: parts.fixes ?? [],
  };
}
