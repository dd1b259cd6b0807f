import * as vscode from 'vscode';
import { type Step, stepFrom, stepsIn } from '../../core/review/sideBySide';
import { registerCommand } from '../../host/commands';
import { cursorIn, type Cursor } from '../../host/cursor';
import { tell } from '../../host/tell';
import type { FeatureContext } from '../context';
import type { Pairs } from './pairs';

/** Stepping through what two sources share, where they differ, and what only the one in the active pane has. */
export function registerSteps({ stories, opener, log }: FeatureContext, pairs: Pairs): vscode.Disposable {
  /** What the source at the cursor is compared with: the one in the only other pane, else all others of its story. */
  const compared = async ({ editor, story, index, source }: Cursor) => {
    const own = editor.document.uri.toString();
    const others = vscode.window.visibleTextEditors.filter(
      ({ document }) => document.uri.toString() !== own && stories.find(document.uri),
    );
    const [only, second] = [...new Map(others.map(({ document: { uri } }) => [uri.toString(), uri])).values()];
    const found = second === undefined && only ? stories.find(only) : undefined;
    if (only && found && found.story !== story) {
      const pair = await pairs.ready(editor.document.uri, only);
      if (pair) return { index: pair.index, source: pair.own, other: pair.other };
    }
    return { index, source, other: found?.story === story ? found.source.id : undefined };
  };

  const step = async (kind: Step, direction: 1 | -1): Promise<void> => {
    const cursor = cursorIn(stories);
    if (!cursor) return;
    const { index, source, other } = await compared(cursor);
    const target = stepFrom(stepsIn(index, source, other, kind), cursor.offset, direction);
    if (!target) {
      const nothing = {
        shared: vscode.l10n.t('No claim here that stands elsewhere too.'),
        different: vscode.l10n.t('No difference here.'),
        alone: vscode.l10n.t('No claim that stands only here.'),
      };
      return tell(nothing[kind]);
    }
    const { start, end } = target;
    const { viewColumn } = cursor.editor;
    const where = { source: cursor.source, start, end };
    await opener.open(cursor.story, where, viewColumn === undefined ? {} : { viewColumn });
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
