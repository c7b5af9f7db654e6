/**
 * Checks that run inside the extension host and see the extension as other extensions do. Bundled by
 * extension-host.e2e.ts; the editor calls `run`, and an exception is a failure.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

const LEAK = `package main

// #include <stdio.h>
import "C"

func main() {
	cs := C.CString("x")
	C.puts(cs)
}
`;

const checks: readonly { readonly name: string; run(): Promise<void> }[] = [
  { name: 'a diagnostic has code, source and its path', run: diagnosticIsComplete },
  { name: 'the preferred quick fix removes the diagnostic', run: quickFixRemovesDiagnostic },
  { name: 'all commands of the manifest exist', run: commandsExist },
  { name: 'the page of a rule opens', run: rulePageOpens },
  { name: 'the server can be restarted', run: serverRestarts },
];

export async function run(): Promise<void> {
  for (const check of checks) {
    try {
      await check.run();
    } catch (error) {
      console.log(`suite: ${check.name}: ${error instanceof Error ? error.message : error}`);
      throw error;
    }
  }
  console.log(`suite: ${checks.length} passed`);
}

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'there is no workspace');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  writeFileSync(uri.fsPath, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Our diagnostics of a document once there are as many as expected. */
async function diagnosticsOf({ uri }: vscode.TextDocument, count: number) {
  for (let attempt = 0; ; attempt++) {
    const all = vscode.languages.getDiagnostics(uri);
    const own = all.filter(({ source }) => source === 'cgovet');
    if (own.length === count) return own;
    assert.ok(attempt < 300, `${own.length} diagnostics instead of ${count}`);
    await sleep(100);
  }
}

async function diagnosticIsComplete(): Promise<void> {
  const document = await open('diagnostic.go', LEAK);
  const [diagnostic] = await diagnosticsOf(document, 1);
  assert.ok(diagnostic && typeof diagnostic.code === 'object');
  assert.equal(diagnostic.code.value, 'alloc-never-freed');
  assert.equal(diagnostic.code.target.scheme, 'command');
  assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
  assert.equal(diagnostic.range.start.line, 6);
  const notes = diagnostic.relatedInformation ?? [];
  assert.ok(notes.length > 0, 'the path of the finding is missing');
  for (const note of notes) assert.equal(note.location.uri.fsPath, document.uri.fsPath);
}

async function quickFixRemovesDiagnostic(): Promise<void> {
  const document = await open('fix.go', LEAK);
  const [diagnostic] = await diagnosticsOf(document, 1);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic?.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const preferred = actions.find(({ isPreferred }) => isPreferred);
  assert.ok(preferred?.edit, 'no action is preferred');
  assert.ok(await vscode.workspace.applyEdit(preferred.edit));
  assert.match(document.getText(), /\tdefer C\.free\(unsafe\.Pointer\(cs\)\)\n/);
  await diagnosticsOf(document, 0);
}

async function commandsExist(): Promise<void> {
  const known = await vscode.commands.getCommands(true);
  const extension = vscode.extensions.getExtension('cgovet.cgovet');
  const contributed: { command: string }[] = extension?.packageJSON.contributes.commands ?? [];
  assert.ok(contributed.length > 0);
  for (const { command } of contributed) assert.ok(known.includes(command), command);
}

async function rulePageOpens(): Promise<void> {
  await vscode.commands.executeCommand('cgovet.explainRule', 'alloc-never-freed');
  for (let attempt = 0; !tabLabels().some((label) => /alloc-never-freed/.test(label)); attempt++) {
    assert.ok(attempt < 100, `tabs: ${tabLabels().join(', ')}`);
    await sleep(100);
  }
}

function tabLabels(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

async function serverRestarts(): Promise<void> {
  const document = await open('restart.go', LEAK);
  await diagnosticsOf(document, 1);
  await vscode.commands.executeCommand('cgovet.restartServer');
  await diagnosticsOf(document, 1);
}
