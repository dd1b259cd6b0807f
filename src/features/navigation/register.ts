import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import { registerCommand } from '../../host/commands';
import { cursorIn } from '../../host/cursor';
import { sourceSelector } from '../../host/selector';
import type { AnalysedPlace } from '../../host/storyView';
import { tell } from '../../host/tell';
import type { FeatureContext } from '../context';
import { definitionProvider, referenceProvider } from './definitions';
import { mentionsAt, neighbour, sameClaimAt } from './lookup';
import { documentSymbolProvider, workspaceSymbolProvider } from './symbols';

/** The editor's own verbs over the story, and stepping through mentions and claims. */
export function registerNavigation({ stories, opener, log }: FeatureContext): vscode.Disposable {
  const step =
    (passagesAt: (place: AnalysedPlace) => readonly Passage[], direction: 1 | -1, nothing: () => string) =>
    async (): Promise<void> => {
      const place = cursorIn(stories);
      if (!place) return;
      const target = neighbour(passagesAt(place), place.source, place.offset, direction);
      if (target) await opener.open(place.story, target);
      else tell(nothing());
    };
  const mentions = (place: AnalysedPlace): readonly Passage[] => mentionsAt(place.index, place.source, place.offset);
  const claims = (place: AnalysedPlace): readonly Passage[] =>
    sameClaimAt(place.index, place.source, place.offset)?.passages ?? [];
  const noMention = (): string => vscode.l10n.t('No other mention of a name here.');
  const noClaim = (): string => vscode.l10n.t('No claim here that stands elsewhere too.');
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(sourceSelector, definitionProvider(stories)),
    vscode.languages.registerReferenceProvider(sourceSelector, referenceProvider(stories)),
    vscode.languages.registerDocumentSymbolProvider(sourceSelector, documentSymbolProvider(stories), {
      label: 'Corroborate',
    }),
    vscode.languages.registerWorkspaceSymbolProvider(workspaceSymbolProvider(stories)),
    registerCommand(log, 'nextMention', step(mentions, 1, noMention)),
    registerCommand(log, 'previousMention', step(mentions, -1, noMention)),
    registerCommand(log, 'nextSameClaim', step(claims, 1, noClaim)),
    registerCommand(log, 'previousSameClaim', step(claims, -1, noClaim)),
  );
}
