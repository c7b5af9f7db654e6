/** What a handler may ask of the session it serves. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../analysis/rules/rule.ts';
import type { LocatedFinding } from '../project/types.ts';
import type { Settings } from '../protocol.ts';
import type { Backend } from './backend.ts';
import { type DiagnosticView, type EditView, toCommandLink } from './convert.ts';
import type { OpenDocuments } from './documents.ts';
import type { ClientTraits } from './settings.ts';

export interface Context {
  readonly traits: ClientTraits;
  readonly documents: OpenDocuments;
  readonly settings: Settings;
  readonly lang: Lang;
  readonly backend: Backend;
}

/** Findings of the package of `path` that a user wants to see, by file; all paths are absolute. */
export function visibleFindings(
  { backend, settings }: Context,
  path: string,
): ReadonlyMap<string, readonly LocatedFinding[]> {
  if (!settings.enable) return new Map();
  const root = backend.session.rootOf(path);
  const visible = new Map<string, readonly LocatedFinding[]>();
  for (const [file, findings] of backend.session.findings(path)) {
    const shown = findings.filter(({ suppressed }) => suppressed === undefined);
    if (shown.length > 0)
      visible.set(
        file,
        shown.map((finding) => withPaths(finding, root)),
      );
  }
  return visible;
}

/** A finding names files relative to the root of its module; the protocol needs them whole. */
function withPaths(finding: LocatedFinding, root: string): LocatedFinding {
  const whole = <T extends { readonly file: string }>(part: T): T => ({
    ...part,
    file: resolve(root, part.file),
  });
  return {
    ...whole(finding),
    notes: finding.notes.map(whole),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(whole) })),
  };
}

export function diagnosticView({ backend, documents, lang, traits }: Context): DiagnosticView {
  return {
    render: (message) => backend.render(lang, message),
    uriOf: (path) => documents.uriOf(path),
    linkOf: (rule) => (traits.codeDescription ? ruleLink(backend, traits, lang, rule) : undefined),
    relatedInformation: traits.relatedInformation,
  };
}

export function editView({ documents, traits }: Context): EditView {
  return {
    uriOf: (path) => documents.uriOf(path),
    versionOf: (path) => documents.versionOf(path),
    versioned: traits.versionedEdits,
  };
}

/** Works without a network: a command of the client, or the page beside the program. */
export function ruleLink(
  backend: Backend,
  { explainCommand }: ClientTraits,
  lang: Lang,
  rule: string,
): string | undefined {
  if (explainCommand !== undefined) return toCommandLink(explainCommand, rule);
  const page = backend.rulePage(rule, lang);
  return page === undefined ? undefined : pathToFileURL(page).href;
}
