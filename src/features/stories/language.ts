import * as vscode from 'vscode';
import type { Sources } from '../../host/sources';

/**
 * Shows plain text sources in the `news` language, for its reading defaults. Which files are sources depends on the
 * settings and on where the workspace begins, so no file name pattern in package.json could say it. A language the
 * reader picks afterwards stays.
 */
export function showSourcesAsNews(sources: Sources): vscode.Disposable {
  const shown = new Set<string>();
  const show = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    if (document.languageId !== 'plaintext' || shown.has(key) || !sources.isSource(document.uri)) return;
    shown.add(key);
    void vscode.languages.setTextDocumentLanguage(document, 'news');
  };
  const showAll = (): void => vscode.workspace.textDocuments.forEach(show);
  showAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(show),
    sources.onDidChange(showAll),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) if (input instanceof vscode.TabInputText) shown.delete(input.uri.toString());
    }),
  );
}
