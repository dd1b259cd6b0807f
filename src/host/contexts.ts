import * as vscode from 'vscode';

interface ContextTypes {
  /** The workspace was searched for stories. */
  'corroborate.searched': boolean;
  /** There is at least one story. */
  'corroborate.hasStory': boolean;
  /** The active editor shows a source. */
  'corroborate.inSource': boolean;
  /** Something was written in this window that can be taken back. */
  'corroborate.canTakeBack': boolean;
  /** There are notes or corrections. */
  'corroborate.hasWritten': boolean;
}

const current = new Map<string, unknown>();

/** Sets a key that `when` clauses ask for; nothing is sent when it has the value already. */
export function setContext<Key extends keyof ContextTypes>(key: Key, value: ContextTypes[Key]): void {
  if (current.get(key) === value) return;
  current.set(key, value);
  void vscode.commands.executeCommand('setContext', key, value);
}
