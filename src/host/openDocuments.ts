import * as vscode from 'vscode';

/** The open documents by address: VS Code itself offers only a list. */
export class OpenDocuments {
  readonly #byUri = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));

  /** The open document with this address. */
  get(uri: vscode.Uri): vscode.TextDocument | undefined {
    return this.#byUri.get(uri.toString());
  }

  /** Adds a document that was opened. */
  add(document: vscode.TextDocument): void {
    this.#byUri.set(document.uri.toString(), document);
  }

  /** Takes out a document that was closed. */
  remove(document: vscode.TextDocument): void {
    this.#byUri.delete(document.uri.toString());
  }
}
