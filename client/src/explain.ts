/** Shows the bundled page of a rule as a Markdown preview. Reads no network. */
import * as vscode from 'vscode';

const ZH_SUFFIX = '.zh-cn.md';

/**
 * @param extension folder of the extension, which holds `docs/rules`
 * @param locale the page in this language is shown when there is one, else the English page
 * @param rule name of the rule; asked for when it is not a name
 */
export async function explainRule(
  extension: vscode.Uri,
  locale: string,
  rule: unknown,
): Promise<void> {
  const folder = vscode.Uri.joinPath(extension, 'docs', 'rules');
  const files = await listFiles(folder);
  const name = isRuleName(rule) ? rule : await askForRule(files);
  if (name === undefined) return;
  const page = pickPage(files, name, locale);
  if (page === undefined) {
    await vscode.window.showWarningMessage(
      vscode.l10n.t('There is no page for the rule "{0}" in this version of cgovet.', name),
    );
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(folder, page));
}

/** A rule's name is kebab-case, so it can never lead out of the folder. */
function isRuleName(rule: unknown): rule is string {
  return typeof rule === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule);
}

function pickPage(files: readonly string[], name: string, locale: string): string | undefined {
  const wanted = locale.toLowerCase().startsWith('zh') ? [`${name}${ZH_SUFFIX}`] : [];
  return [...wanted, `${name}.md`].find((file) => files.includes(file));
}

async function askForRule(files: readonly string[]): Promise<string | undefined> {
  const names = files
    .filter((file) => file.endsWith('.md') && !file.endsWith(ZH_SUFFIX))
    .map((file) => file.slice(0, -'.md'.length))
    .filter(isRuleName);
  return vscode.window.showQuickPick(names.sort(), {
    placeHolder: vscode.l10n.t('Choose the rule to explain'),
  });
}

/** Empty when the folder cannot be read; the caller then says that there is no page. */
async function listFiles(folder: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.map(([name]) => name);
  } catch {
    return [];
  }
}
