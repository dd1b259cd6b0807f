import * as vscode from 'vscode';
import type { Stories } from './stories';
import type { AnalysedPlace } from './storyView';
import { tell } from './tell';

/** The place of the cursor in an analysed source. */
export interface Cursor extends AnalysedPlace {
  readonly editor: vscode.TextEditor;
}

/** What stands at the cursor of the active editor; says so when that is no source, or none that is analysed. */
export function cursorIn(stories: Stories): Cursor | undefined {
  const editor = vscode.window.activeTextEditor;
  const place = editor && stories.at(editor.document, editor.selection.active);
  if (editor && place) return { ...place, editor };
  tell(noPlace(editor && stories.find(editor.document.uri)));
  return undefined;
}

function noPlace(found: ReturnType<Stories['find']>): string {
  if (!found) return vscode.l10n.t('Put the cursor into a source first.');
  if (found.source.problem !== undefined) return found.source.problem;
  return found.story.state === 'failed'
    ? vscode.l10n.t('The analysis failed; the log says why')
    : vscode.l10n.t('This source is still being analysed.');
}
