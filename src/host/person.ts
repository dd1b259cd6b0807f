import * as vscode from 'vscode';
import { setting, setPerson } from './settings';

/** The name that this window's statuses and notes are written under; asked for once. `undefined` when none is given. */
export async function person(): Promise<string | undefined> {
  const known = setting('person').trim();
  if (known !== '') return known;
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your name'),
    prompt: vscode.l10n.t('It stands beside what you check and note, in a file of your own in the story’s folder.'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Write a name.') : undefined),
  });
  const name = answer?.trim();
  if (!name) return undefined;
  await setPerson(name);
  return name;
}
