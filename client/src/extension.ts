/**
 * The VS Code client: starts the language server and contributes commands and a status item. It
 * knows nothing of Go or C; every check is the server's.
 */
import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import type {
  InitializationOptions,
  StatusMethod,
  StatusParams,
} from '../../server/src/protocol.ts';
import { explainRule } from './explain.ts';
import { StatusItem } from './status.ts';

const STATUS: StatusMethod = 'cgovet/status';
const EXPLAIN = 'cgovet.explainRule';

/** The C family is synchronised too: an unsaved C body decides what a Go caller has to free. */
const LANGUAGES = ['go', 'c', 'cpp', 'objective-c'];

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('cgovet', { log: true });
  const status = new StatusItem('cgovet.showOutput');
  const running = createClient(context, output);
  client = running;
  context.subscriptions.push(
    output,
    status,
    running.onDidChangeState((change) => status.follow(change.newState)),
    running.onNotification(STATUS, (params: StatusParams) => status.report(params)),
    vscode.commands.registerCommand('cgovet.showOutput', () => output.show(true)),
    vscode.commands.registerCommand('cgovet.restartServer', () => restart(running, output)),
    vscode.commands.registerCommand(EXPLAIN, (rule?: unknown) =>
      explainRule(context.extensionUri, displayLocale(), rule),
    ),
  );
  await startServer(running, output);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function createClient(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = { module, transport: TransportKind.ipc };
  const initializationOptions: InitializationOptions = {
    locale: vscode.env.language,
    explainCommand: EXPLAIN,
    status: true,
  };
  const options: LanguageClientOptions = {
    documentSelector: LANGUAGES.map((language) => ({ scheme: 'file', language })),
    initializationOptions,
    outputChannel: output,
    traceOutputChannel: output,
    markdown: { isTrusted: { enabledCommands: [EXPLAIN] } },
  };
  return new LanguageClient('cgovet', 'cgovet', server, options);
}

async function startServer(running: LanguageClient, output: vscode.LogOutputChannel) {
  try {
    await running.start();
  } catch (error) {
    await showFailure(error, output);
  }
}

async function restart(running: LanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await running.restart();
  } catch (error) {
    await showFailure(error, output);
  }
}

async function showFailure(error: unknown, output: vscode.LogOutputChannel): Promise<void> {
  output.error(error instanceof Error ? error.message : String(error));
  const show = vscode.l10n.t('Show Output');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t('The cgovet server did not start. Its output says why.'),
    show,
  );
  if (chosen === show) output.show(true);
}

/** The language in which rule pages are shown: the setting, else the display language. */
function displayLocale(): string {
  const chosen = vscode.workspace.getConfiguration('cgovet').get<string>('language', 'auto');
  return chosen === 'auto' ? vscode.env.language : chosen;
}
