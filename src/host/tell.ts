import * as vscode from 'vscode';

const shown = 4000; // milliseconds

/**
 * Says something that needs no answer, in the status bar. Screen readers pass over what comes and goes there: for those
 * who told VS Code that they use one it is a notification, which is read out.
 */
export function tell(message: string): void {
  const usesScreenReader = vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
  if (usesScreenReader) void vscode.window.showInformationMessage(message);
  else vscode.window.setStatusBarMessage(message, shown);
}
