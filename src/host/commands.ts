import * as vscode from 'vscode';
import type { MarkKind } from './markKinds';

/** Every command, by the part of its id after `corroborate.`. */
export type CommandName =
  | 'analyseStory'
  | 'showFacts'
  | 'toggleMarks'
  | `toggleMarks.${MarkKind}`
  | 'nextSameClaim'
  | 'previousSameClaim'
  | 'nextMention'
  | 'previousMention'
  | 'peekSameClaim'
  | 'openSameClaim'
  | 'compareSources'
  | 'openBothSides'
  | 'notADisagreement'
  | 'sameClaim'
  | 'notSameClaim'
  | 'setPublished'
  | 'adoptFolder'
  | 'copyFacts'
  | 'showLog'
  | 'showChecks'
  | 'setStatus'
  | 'setCheckDetails'
  | 'nextUnchecked'
  | 'filterChecks'
  | 'undoReview'
  | 'correct'
  | 'showReview'
  | 'removeWritten'
  | 'reattach'
  | 'toggleFollow'
  | 'nextShared'
  | 'previousShared'
  | 'nextDifference'
  | 'previousDifference'
  | 'nextOnlyHere'
  | 'previousOnlyHere'
  | 'compareWordings'
  | 'compareClaim'
  | 'showDetails'
  | 'addNote'
  | 'exportReview'
  | 'importReview'
  | 'whatChanged'
  | 'saveNote'
  | 'cancelNote'
  | 'deleteNote'
  | 'editNote'
  | 'saveNoteEdit'
  | 'cancelNoteEdit'
  | 'openPassage'
  | 'openRow'
  | 'openPassageToSide'
  | 'showMoreRows';

/** The id a command has in package.json. */
export function commandId(name: CommandName): string {
  return `corroborate.${name}`;
}

/** Registers a command. What it throws is shown in one sentence and logged whole. */
export function registerCommand(
  log: vscode.LogOutputChannel,
  name: CommandName,
  run: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(commandId(name), async (...args: readonly unknown[]) => {
    try {
      return await run(...args);
    } catch (error) {
      log.error(`${commandId(name)} failed`, error);
      const details = vscode.l10n.t('Show Log');
      const chosen = await vscode.window.showErrorMessage(vscode.l10n.t('Corroborate could not do this.'), details);
      if (chosen === details) log.show();
      return undefined;
    }
  });
}
