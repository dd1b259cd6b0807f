import type * as vscode from 'vscode';

/** How long a document is, in UTF-16 units, without putting its text together. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.lineCount === 0 ? 0 : document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
