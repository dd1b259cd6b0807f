import * as vscode from 'vscode';

/** Shows places in other documents inside the editor, below its cursor. */
export async function peekLocations(
  { document, selection }: vscode.TextEditor,
  locations: readonly vscode.Location[],
): Promise<void> {
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    document.uri,
    selection.active,
    locations,
    'peek',
  );
}
