/** What a handler may ask of the session it serves. */
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

/** Findings of the package of `path` that a user wants to see, by file. */
export function visibleFindings(
  { backend, settings }: Context,
  path: string,
): ReadonlyMap<string, readonly LocatedFinding[]> {
  if (!settings.enable) return new Map();
  const byFile = new Map<string, readonly LocatedFinding[]>();
  for (const [file, findings] of backend.session.findings(path)) {
    byFile.set(
      file,
      findings.filter(({ suppressed }) => suppressed === undefined),
    );
  }
  return byFile;
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
