import * as vscode from 'vscode';
import { claimAt } from '../../core/views/claimCard';
import { disagreementLabel, disagreementTitle, shownReadings } from '../../core/views/pointTitles';
import { Wording } from '../../core/views/wording';
import { type CommandName, commandId } from '../../host/commands';
import type { Stories } from '../../host/stories';
import { translate } from '../../host/translate';

/**
 * What can be done about a disagreement (quick fixes) and about a claim (only when asked for, so that no light bulb
 * stands beside every sentence).
 */
export function correctionActions(stories: Stories): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, range, context) {
      const place = stories.at(document, range.start);
      if (!place) return [];
      const disagreements = place.index.disagreementsAt({
        source: place.source,
        start: place.offset,
        end: place.offset + 1,
      });
      const words = new Wording(translate);
      const differing = disagreements.filter(({ status }) => status === 'differs');
      const actions = differing.flatMap((one) => {
        const title = disagreementTitle(one, words);
        const diagnostics = context.diagnostics.filter(({ code }) => code === title);
        // several may stand in one place
        const what = differing.length > 1 ? disagreementLabel(one, shownReadings(one, place.index), words) : undefined;
        return [
          action(
            'openBothSides',
            what === undefined ? vscode.l10n.t('Open both sides') : vscode.l10n.t('Open both sides of {0}', what),
            vscode.CodeActionKind.QuickFix,
            diagnostics,
            one.id,
          ),
          action(
            'notADisagreement',
            what === undefined ? vscode.l10n.t('Not a disagreement') : vscode.l10n.t('Not a disagreement: {0}', what),
            vscode.CodeActionKind.QuickFix,
            diagnostics,
            one.id,
          ),
        ];
      });
      if (context.triggerKind !== vscode.CodeActionTriggerKind.Invoke) return actions;
      const claim = claimAt(place.source, place.offset, place.index);
      if (!claim) return actions;
      actions.push(action('sameClaim', vscode.l10n.t('Same claim as …'), vscode.CodeActionKind.Refactor));
      if (place.index.groupOf(claim.id))
        actions.push(action('notSameClaim', vscode.l10n.t('Not the same claim as …'), vscode.CodeActionKind.Refactor));
      return actions;
    },
  };
}

function action(
  command: CommandName,
  title: string,
  kind: vscode.CodeActionKind,
  diagnostics: readonly vscode.Diagnostic[] = [],
  disagreement?: string,
): vscode.CodeAction {
  const made = new vscode.CodeAction(title, kind);
  made.diagnostics = [...diagnostics];
  made.command = {
    command: commandId(command),
    title,
    ...(disagreement === undefined ? {} : { arguments: [disagreement] }),
  };
  return made;
}
