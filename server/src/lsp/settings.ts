/** The client's abilities and the user's settings, reduced to what the server decides by. */
import type { InitializeParams } from 'vscode-languageserver/node';
import type { Lang } from '../analysis/rules/rule.ts';
import type { InitializationOptions, Settings } from '../protocol.ts';

export const DEFAULT_SETTINGS: Settings = { enable: true, language: 'auto' };

export interface ClientTraits {
  readonly pullsDiagnostics: boolean;
  readonly relatedDocuments: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly versionedEdits: boolean;
  readonly markdownHover: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly explainCommand: string | undefined;
  readonly wantsStatus: boolean;
  readonly lang: Lang;
}

/** Reads the parameters of `initialize`; whatever a client leaves out counts as "cannot". */
export function readTraits(params: InitializeParams): ClientTraits {
  const { textDocument, workspace } = params.capabilities ?? {};
  const options = readOptions(params.initializationOptions);
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  return {
    pullsDiagnostics: pulled !== undefined,
    relatedDocuments: pulled?.relatedDocumentSupport === true,
    relatedInformation: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    codeDescription: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    explainCommand: options.explainCommand,
    wantsStatus: options.status === true,
    lang: langOf(options.locale ?? params.locale),
  };
}

/** Chinese for every spelling of a Chinese locale (`zh`, `zh-CN`, `zh_CN.UTF-8`), else English. */
export function langOf(locale: string | undefined): Lang {
  return locale !== undefined && /^zh(?![a-z])/i.test(locale) ? 'zh-cn' : 'en';
}

/** Settings as a client sent them; what is missing or of a wrong type keeps its default. */
export function readSettings(raw: unknown): Settings {
  const { enable, language } = asRecord(raw);
  return {
    enable: typeof enable === 'boolean' ? enable : DEFAULT_SETTINGS.enable,
    language: language === 'en' || language === 'zh-cn' ? language : DEFAULT_SETTINGS.language,
  };
}

function readOptions(raw: unknown): InitializationOptions {
  const { locale, explainCommand, status } = asRecord(raw);
  return {
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof explainCommand === 'string' ? { explainCommand } : {}),
    status: status === true,
  };
}

function asRecord(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}
