import * as vscode from 'vscode';
import { type Step, stepFrom, stepsIn } from '../../core/review/sideBySide';
import { registerCommand } from '../../host/commands';
import type { FeatureContext } from '../context';

/** Stepping through what two sources share, where they differ, and what only the one in the active pane has. */
export function registerSteps({ stories, opener, log }: FeatureContext): vscode.Disposable {
  /** The source in another visible pane; none when there are several or none. */
  const beside = (story: unknown, source: string): string | undefined => {
    const others = vscode.window.visibleTextEditors.flatMap(({ document }) => {
      const found = stories.find(document.uri);
      return found?.story === story && found?.source.id !== source ? (found?.source.id ?? []) : [];
    });
    const [only, second] = new Set(others);
    return second === undefined ? only : undefined;
  };

  const step = async (kind: Step, direction: 1 | -1): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const place = editor && stories.at(editor.document, editor.selection.active);
    const passages = place && stepsIn(place.index, place.source, beside(place.story, place.source), kind);
    const target = place && passages && stepFrom(passages, place.offset, direction);
    if (!editor || !place || !target) {
      const nothing = {
        shared: vscode.l10n.t('No claim here that stands elsewhere too.'),
        different: vscode.l10n.t('No difference here.'),
        alone: vscode.l10n.t('No claim that stands only here.'),
      };
      vscode.window.setStatusBarMessage(nothing[kind], 4000);
      return;
    }
    await opener.open(place.story, target, editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn });
  };

  return vscode.Disposable.from(
    registerCommand(log, 'nextShared', () => step('shared', 1)),
    registerCommand(log, 'previousShared', () => step('shared', -1)),
    registerCommand(log, 'nextDifference', () => step('different', 1)),
    registerCommand(log, 'previousDifference', () => step('different', -1)),
    registerCommand(log, 'nextOnlyHere', () => step('alone', 1)),
    registerCommand(log, 'previousOnlyHere', () => step('alone', -1)),
  );
}
