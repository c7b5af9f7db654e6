/**
 * One connection to an editor from `initialize` to `exit`. It keeps the state of the protocol (what
 * the client can do, settings, open documents, whether the analysis could be loaded) and hands each
 * request to a handler with that state. It analyses nothing and converts nothing.
 */
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type ShowMessageParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { Lang } from '../analysis/rules/rule.ts';
import type { Settings, StatusMethod, StatusParams } from '../protocol.ts';
import type { Backend, BackendLoader } from './backend.ts';
import type { Context } from './context.ts';
import { FIX_ALL_KIND, SOURCE } from './convert.ts';
import { OpenDocuments, pathOf } from './documents.ts';
import { answer, detailOf, kindsIn, positionIn, rangeIn, reasonOf, uriIn } from './guard.ts';
import { codeActions } from './handlers/code-actions.ts';
import { DiagnosticsPublisher, PackageReports, pullDiagnostics } from './handlers/diagnostics.ts';
import { hover } from './handlers/hover.ts';
import { type ClientTraits, DEFAULT_SETTINGS, readSettings, readTraits } from './settings.ts';
import { text } from './texts.ts';

const STATUS: StatusMethod = 'cgovet/status';

/** Files whose change on disk can change findings. */
const WATCHED = ['**/*.{go,c,h,cc,cpp,cxx,hh,hpp,m}', '**/{go.mod,go.work,.cgovet.json}'];

const CAPABILITIES: InitializeResult['capabilities'] = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
  hoverProvider: true,
};

export class Session {
  private readonly documents = new OpenDocuments((path, text) => this.textChanged(path, text));
  private readonly reports = new PackageReports();
  private readonly publisher: DiagnosticsPublisher;
  private traits: ClientTraits | undefined;
  private settings: Settings = DEFAULT_SETTINGS;
  private backend: Backend | undefined;
  private loading: Promise<void> | undefined;
  private failure: string | undefined;
  private isShutDown = false;
  private saidFailure = false;

  /**
   * @param load called once, after `initialize`
   * @param version of the server, for the client's log
   */
  constructor(
    private readonly connection: Connection,
    private readonly load: BackendLoader,
    private readonly version: string,
  ) {
    this.publisher = new DiagnosticsPublisher(
      this.reports,
      () => this.context(),
      (params) => this.detach(connection.sendDiagnostics(params)),
      (error) => this.publishingFailed(error),
    );
  }

  /** Starts to read messages. */
  listen(): void {
    const { connection, documents } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.detach(this.initialized()));
    connection.onShutdown(() => this.shutdown());
    connection.onDidChangeConfiguration(({ settings }) => this.detach(this.configure(settings)));
    connection.onDidChangeWatchedFiles((params) => this.filesChanged(params));
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
      documents.open(uri, languageId, version, text),
    );
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
      documents.change(textDocument.uri, textDocument.version, contentChanges),
    );
    connection.onDidCloseTextDocument(({ textDocument }) => documents.close(textDocument.uri));
    this.listenToRequests();
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.traits = readTraits(params);
    this.loading = this.loadBackend();
    const diagnosticProvider = {
      identifier: SOURCE,
      interFileDependencies: true,
      workspaceDiagnostics: false,
    };
    const pull = this.traits.pullsDiagnostics ? { diagnosticProvider } : {};
    return {
      capabilities: { ...CAPABILITIES, ...pull },
      serverInfo: { name: SOURCE, version: this.version },
    };
  }

  private async initialized(): Promise<void> {
    const { connection, traits } = this;
    if (traits?.registersConfiguration) {
      const { type } = DidChangeConfigurationNotification;
      this.detach(connection.client.register(type, { section: SOURCE }));
    }
    if (traits?.registersWatchers) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      this.detach(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (traits?.answersConfiguration) await this.configure(undefined);
    await this.loading;
    this.reportLoading();
  }

  /** Never rejects: after a failure every answer is empty, and the user is told why. */
  private async loadBackend(): Promise<void> {
    try {
      const backend = await this.load();
      this.documents.fill(backend.session);
      this.backend = backend;
      this.republish();
    } catch (error) {
      this.connection.tracer.log(detailOf(error));
      this.failure = reasonOf(error);
    }
  }

  /** Only after `initialized`: a client may drop what it is told before. */
  private reportLoading(): void {
    if (this.failure === undefined) {
      this.reportStatus({ state: 'ready' });
      return;
    }
    const message = text(this.lang(), 'load-failed', { reason: this.failure });
    this.reportStatus({ state: 'failed', message });
    this.show(message);
  }

  private reportStatus(params: StatusParams): void {
    if (this.traits?.wantsStatus) this.detach(this.connection.sendNotification(STATUS, params));
  }

  /** Said once: the next key stroke would bring the same message again. */
  private publishingFailed(error: unknown): void {
    this.connection.tracer.log(detailOf(error));
    if (this.saidFailure) return;
    this.saidFailure = true;
    const request = 'textDocument/publishDiagnostics';
    this.show(text(this.lang(), 'request-failed', { request, reason: reasonOf(error) }));
  }

  /** As a notification: a client need not know the request that the library would send. */
  private show(message: string): void {
    const params: ShowMessageParams = { type: MessageType.Error, message };
    this.detach(this.connection.sendNotification(ShowMessageNotification.type, params));
  }

  /** What is said to a client without need of its answer must not end the server if it refuses. */
  private detach(promise: Promise<unknown>): void {
    promise.catch((error: unknown) => this.connection.tracer.log(detailOf(error)));
  }

  private shutdown(): void {
    this.isShutDown = true;
    this.publisher.dispose();
    this.backend?.session.close();
    this.backend = undefined;
  }

  private textChanged(path: string, text: string | undefined): void {
    if (text === undefined) this.backend?.session.clearText(path);
    else this.backend?.session.setText(path, text);
    this.schedule(path);
    for (const other of this.documents.paths()) {
      if (this.backend?.session.isOutdated(other)) this.schedule(other);
    }
  }

  private filesChanged({ changes }: DidChangeWatchedFilesParams): void {
    for (const { uri } of changes) {
      const path = pathOf(uri);
      if (path !== undefined) this.backend?.session.fileChanged(path);
    }
    this.refresh();
  }

  /** @param pushed what a client sent along that cannot be asked for its settings */
  private async configure(pushed: { readonly [SOURCE]?: unknown } | undefined): Promise<void> {
    const raw = this.traits?.answersConfiguration
      ? await this.connection.workspace.getConfiguration(SOURCE)
      : pushed?.[SOURCE];
    this.settings = readSettings(raw);
    this.refresh();
  }

  /** Something besides the text of a document changed: everything that is shown may be outdated. */
  private refresh(): void {
    const { diagnostics } = this.connection.languages;
    if (this.traits?.refreshesDiagnostics) this.detach(diagnostics.refresh());
    this.republish();
  }

  private republish(): void {
    for (const path of this.documents.paths()) this.schedule(path);
  }

  private schedule(path: string): void {
    if (this.traits !== undefined && !this.traits.pullsDiagnostics) this.publisher.schedule(path);
  }

  private lang(): Lang {
    const { language } = this.settings;
    return language === 'auto' ? (this.traits?.lang ?? 'en') : language;
  }

  private context(): Context | undefined {
    const { backend, documents, settings, traits } = this;
    if (backend === undefined || traits === undefined) return undefined;
    return { backend, documents, settings, traits, lang: this.lang() };
  }

  private listenToRequests(): void {
    const { connection } = this;
    const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };
    connection.languages.diagnostics.on((params) =>
      this.respond('textDocument/diagnostic', params, nothing, (context, path) =>
        pullDiagnostics(context, this.reports, path, params.previousResultId),
      ),
    );
    connection.onCodeAction((params) =>
      this.respond('textDocument/codeAction', params, [], (context, path) =>
        codeActions(context, path, rangeIn(params), kindsIn(params)),
      ),
    );
    connection.onHover((params) =>
      this.respond('textDocument/hover', params, null, (context, path) =>
        hover(context, path, positionIn(params)),
      ),
    );
  }

  /** @param empty the answer for documents that are no files, and when nothing can be analysed */
  private respond<R>(
    request: string,
    params: unknown,
    empty: R,
    handle: (context: Context, path: string) => R,
  ): Promise<R> {
    const log = (detail: string) => this.connection.tracer.log(detail);
    return answer(request, this.lang(), log, async () => {
      this.assertRunning();
      const path = pathOf(uriIn(params));
      await this.loading;
      const context = this.context();
      return path === undefined || context === undefined ? empty : handle(context, path);
    });
  }

  private assertRunning(): void {
    if (this.traits === undefined) {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize has to come first');
    }
    if (this.isShutDown) {
      throw new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down');
    }
  }
}
