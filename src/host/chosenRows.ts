import * as vscode from 'vscode';

/** What a key of a view gives its command, since VS Code gives it no row. */
export const fromKey = 'rows';

/**
 * The rows of the view with the keyboard's focus that a key is about: those that are selected when there are several,
 * else the one with the focus. VS Code tells an extension which rows are selected only, so that one is selected first.
 */
export async function chosenRows<Row>(view: vscode.TreeView<Row>): Promise<readonly Row[]> {
  if (view.selection.length < 2) await vscode.commands.executeCommand('list.selectAndPreserveFocus');
  return view.selection;
}
