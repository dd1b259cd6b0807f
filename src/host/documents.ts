import * as vscode from 'vscode';

/** Texts that the extension shows in read-only documents, with the scheme they have. */
export const readOnlyScheme = 'corroborate';

/** How many texts are kept for documents that are still open or come back with the window's history. */
const mostKept = 50;

/** Shows texts in read-only documents: they are plain, can be searched and copied, and are read out like any other. */
export class ReadOnlyDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  #last = 0;
  readonly onDidChange = this.#changed.event;
  // behind the event, which is asked for when this is registered
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(readOnlyScheme, this);

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? vscode.l10n.t('This text is no longer kept. Run the command again.');
  }

  /**
   * Keeps a text and gives the address of its document.
   *
   * @param name what its tab is called; same names share a document
   * @param isNew one of its own, in the language of sources from the start, for a view that has a title of its own
   */
  keep(name: string, text: string, isNew = false): vscode.Uri {
    const path = `/${name.replace(/[/\\#?]/g, ' ').slice(0, 80)}${isNew ? '.news' : ''}`;
    const query = isNew ? String(this.#last++) : '';
    const uri = vscode.Uri.from({ scheme: readOnlyScheme, path, query });
    const key = uri.toString();
    this.#texts.delete(key);
    this.#texts.set(key, text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > mostKept && oldest !== undefined) this.#texts.delete(oldest);
    this.#changed.fire(uri);
    return uri;
  }

  /** Shows a text to the side. */
  async show(name: string, text: string): Promise<vscode.TextEditor> {
    const opened = await vscode.workspace.openTextDocument(this.keep(name, text));
    // shown as sources are: with long lines wrapped
    const document = await vscode.languages.setTextDocumentLanguage(opened, 'news');
    return vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}
