import * as vscode from 'vscode';
import { type Step, stepFrom, stepsIn } from '../../core/review/sideBySide';
import { registerCommand } from '../../host/commands';
import type { AnalysedPlace } from '../../host/storyView';
import type { FeatureContext } from '../context';
import type { Pairs } from './pairs';

/** Stepping through what two sources share, where they differ, and what only the one in the active pane has. */
export function registerSteps({ stories, opener, log }: FeatureContext, pairs: Pairs): vscode.Disposable {
  /** What the source of an editor is compared with: the one in the only other pane, else all others of its story. */
  const compared = (editor: vscode.TextEditor, { story, index, source }: AnalysedPlace) => {
    const own = editor.document.uri.toString();
    const others = vscode.window.visibleTextEditors.filter(
      ({ document }) => document.uri.toString() !== own && stories.find(document.uri),
    );
    const [only, second] = [...new Map(others.map(({ document: { uri } }) => [uri.toString(), uri])).values()];
    const found = second === undefined && only ? stories.find(only) : undefined;
    if (only && found && found.story !== story) {
      const pair = pairs.find(editor.document.uri, only);
      if (pair) return { index: pair.index, source: pair.own, other: pair.other };
    }
    return { index, source, other: found?.story === story ? found.source.id : undefined };
  };

  const step = async (kind: Step, direction: 1 | -1): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const place = editor && stories.at(editor.document, editor.selection.active);
    const against = editor && place && compared(editor, place);
    const passages = against ? stepsIn(against.index, against.source, against.other, kind) : [];
    const target = place && stepFrom(passages, place.offset, direction);
    if (!editor || !place || !target) {
      const nothing = {
        shared: vscode.l10n.t('No claim here that stands elsewhere too.'),
        different: vscode.l10n.t('No difference here.'),
        alone: vscode.l10n.t('No claim that stands only here.'),
      };
      vscode.window.setStatusBarMessage(nothing[kind], 4000);
      return;
    }
    const { start, end } = target;
    const where = { source: place.source, start, end };
    await opener.open(place.story, where, editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn });
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
