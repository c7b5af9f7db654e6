/** A small client of the protocol for tests: it remembers what the server says and can wait for it. */
import {
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogTraceNotification,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { StatusMethod, StatusParams } from '../../server/src/protocol.ts';

const STATUS: StatusMethod = 'cgovet/status';

/** Far longer than anything takes, so that a missing message fails a test instead of hanging it. */
const PATIENCE_MS = 30_000;

/** What an editor such as VS Code says that it can do. */
export const FULL_CAPABILITIES: InitializeParams['capabilities'] = {
  textDocument: {
    diagnostic: {
      relatedDocumentSupport: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** What an old editor says: it wants diagnostics to be published. */
export const PUSH_CAPABILITIES: InitializeParams['capabilities'] = {
  textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
};

export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly statuses: StatusParams[] = [];
  readonly registrations: Registration[] = [];
  refreshes = 0;
  /** The answer to `workspace/configuration`. */
  settings: unknown = {};
  readonly connection: ProtocolConnection;
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting = new Set<() => void>();

  constructor(reader: MessageReader, writer: MessageWriter) {
    const connection = createProtocolConnection(reader, writer);
    this.connection = connection;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.wake();
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      this.wake();
    });
    connection.onNotification(STATUS, (params: StatusParams) => {
      this.statuses.push(params);
      this.wake();
    });
    connection.onNotification(LogTraceNotification.type, () => undefined);
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
      this.wake();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.wake();
    });
    connection.listen();
  }

  /** Waits until `condition` holds; it is looked at again after each message of the server. */
  async until(condition: () => boolean): Promise<void> {
    const giveUp = AbortSignal.timeout(PATIENCE_MS);
    while (!condition()) {
      await new Promise<void>((resolve, reject) => {
        this.waiting.add(resolve);
        giveUp.addEventListener('abort', () => reject(new Error(`never came: ${condition}`)));
      });
    }
  }

  async start(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: FULL_CAPABILITIES,
      ...params,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string): Promise<void> {
    const document = TextDocument.create(uri, 'go', 1, text);
    this.documents.set(uri, document);
    const textDocument = { uri, languageId: 'go', version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Sends edits as the changed ranges only; later ones first, so that ranges stay right. */
  async edit(uri: string, edits: readonly TextEdit[]): Promise<string> {
    const document = this.documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    const version = document.version + 1;
    const contentChanges = edits
      .map((edit, index) => ({ edit, index, offset: document.offsetAt(edit.range.start) }))
      .sort((a, b) => b.offset - a.offset || b.index - a.index)
      .map(({ edit }) => ({ range: edit.range, text: edit.newText }));
    this.documents.set(uri, TextDocument.update(document, contentChanges, version));
    const params = { textDocument: { uri, version }, contentChanges };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
    return document.getText();
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId && { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  /** The diagnostics of a full report. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    const params = { textDocument: { uri }, range, context };
    const result = await this.connection.sendRequest(CodeActionRequest.type, params);
    return (result ?? []) as CodeAction[];
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

/** The edits of an action to one document, of either form. */
export function editsOf(action: CodeAction | undefined, uri: string): TextEdit[] {
  const changes = action?.edit?.documentChanges?.find((change): change is TextDocumentEdit => {
    return 'edits' in change && change.textDocument.uri === uri;
  });
  const edits = changes?.edits ?? action?.edit?.changes?.[uri] ?? [];
  return edits.filter((edit): edit is TextEdit => 'newText' in edit);
}
