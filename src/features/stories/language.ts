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
    // where it is closed meanwhile there is none to show
    vscode.languages.setTextDocumentLanguage(document, 'news').then(undefined, () => shown.delete(key));
  };
  const showAll = (): void => vscode.workspace.textDocuments.forEach(show);
  showAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(show),
    sources.onDidChange(showAll),
    // also fired for a document that changes its language, which is not closed
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document.isClosed) shown.delete(document.uri.toString());
    }),
  );
}
