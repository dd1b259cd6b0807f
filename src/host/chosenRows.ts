import * as vscode from 'vscode';

/** What a key of a view gives its command, since VS Code gives it no row. */
export const fromKey = 'rows';

/** How long a view that is being renewed may know none of its rows, and how often to look again, in milliseconds. */
const patience = { whole: 1000, step: 50 };

/**
 * The rows of the view with the keyboard's focus that a key is about: those that are selected when there are several,
 * else the one with the focus. VS Code tells an extension which rows are selected only, so that one is selected first.
 * While VS Code asks for all rows anew it knows of no selection: the key then waits for them.
 */
export async function chosenRows<Row>(view: vscode.TreeView<Row>): Promise<readonly Row[]> {
  for (let waited = 0; ; waited += patience.step) {
    if (view.selection.length < 2) await vscode.commands.executeCommand('list.selectAndPreserveFocus');
    if (view.selection.length > 0 || waited >= patience.whole) return view.selection;
    await new Promise((resolve) => setTimeout(resolve, patience.step));
  }
}
