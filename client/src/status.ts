/** The language status item: whether the server works, and how many findings the open file has. */
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { StatusParams } from '../../server/src/protocol.ts';

type Phase = 'starting' | 'ready' | 'failed' | 'stopped';

export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly subscriptions: vscode.Disposable[];
  private phase: Phase = 'starting';
  private failure: string | undefined;

  /** @param outputCommand shows the server's log */
  constructor(outputCommand: string) {
    this.item = vscode.languages.createLanguageStatusItem('cgovet.status', { language: 'go' });
    this.item.name = 'cgovet';
    this.item.command = { command: outputCommand, title: vscode.l10n.t('Show Output') };
    const render = () => this.render();
    this.subscriptions = [
      this.item,
      vscode.languages.onDidChangeDiagnostics(render),
      vscode.window.onDidChangeActiveTextEditor(render),
    ];
    this.render();
  }

  /** The server process was started or ended. */
  follow(state: State): void {
    if (state === State.Starting) this.enter('starting');
    if (state === State.Stopped) this.enter('stopped');
  }

  /** The server said whether it can work. */
  report(params: StatusParams): void {
    this.enter(params.state, params.message);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private enter(phase: Phase, failure?: string): void {
    this.phase = phase;
    this.failure = failure;
    this.render();
  }

  private render(): void {
    this.item.busy = this.phase === 'starting';
    this.item.severity = severityOf(this.phase);
    this.item.text = this.phase === 'ready' ? countText(activeFindings()) : phaseText(this.phase);
    this.item.detail = this.failure ?? 'cgovet';
  }
}

function severityOf(phase: Phase): vscode.LanguageStatusSeverity {
  if (phase === 'failed') return vscode.LanguageStatusSeverity.Error;
  if (phase === 'stopped') return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}

function phaseText(phase: Phase): string {
  if (phase === 'starting') return vscode.l10n.t('Starting');
  return phase === 'failed' ? vscode.l10n.t('Cannot check files') : vscode.l10n.t('Stopped');
}

function countText(count: number): string {
  if (count === 0) return vscode.l10n.t('No findings');
  return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}

function activeFindings(): number {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri === undefined) return 0;
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'cgovet').length;
}
