import * as vscode from 'vscode';
import type { StatusRecord } from '../../core/store/records';
import type { CheckDetails } from './checker';

/** Asks how a fact was checked and against what; nothing when the reader thinks better of it. */
export async function askDetails(known: StatusRecord | undefined, title: string): Promise<CheckDetails | undefined> {
  const method = await vscode.window.showInputBox({
    title,
    value: known?.method ?? '',
    prompt: vscode.l10n.t('How was it checked? (1 of 2)'),
    placeHolder: vscode.l10n.t('Called the council'),
  });
  if (method === undefined) return undefined;
  const evidence = await vscode.window.showInputBox({
    title,
    value: known?.evidence ?? '',
    prompt: vscode.l10n.t('Against what? An address, a document, a person. (2 of 2)'),
  });
  return evidence === undefined ? undefined : { method: method.trim(), evidence: evidence.trim() };
}
