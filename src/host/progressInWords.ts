import * as vscode from 'vscode';
import type { StoryView } from './storyView';

/** How far the analysis of a story is: its sources one by one, then, when all are done, against each other. */
export function progressInWords({ done, total }: NonNullable<StoryView['progress']>): string {
  if (done === total) return vscode.l10n.t('Comparing the sources');
  return vscode.l10n.t('Analysing: {0} of {1} sources', done, total);
}
