import * as vscode from 'vscode';
import { hoverCard } from '../../core/views/hoverCard';
import { cardMarkdown } from '../../host/markdown';
import { registerCommand } from '../../host/commands';
import { readPassageArgument } from '../../host/passages';
import { sourceSelector } from '../../host/selector';
import { setting } from '../../host/settings';
import { tell } from '../../host/tell';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';

/** Hover cards, and the command behind their links. */
export function registerHover({ stories, opener, log }: FeatureContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(sourceSelector, {
      provideHover(document, position) {
        if (!setting('hover.enabled', document.uri)) return undefined;
        const place = stories.at(document, position);
        const card = place && hoverCard(place.index, place.source, place.offset, translate);
        if (!place || !card) return undefined;
        return new vscode.Hover(
          cardMarkdown(card, place.story.key),
          stories.range(place.story, place.source, card.span),
        );
      },
    }),
    registerCommand(log, 'openPassage', async (argument, isFromRow) => {
      const found = readPassageArgument(stories, argument);
      if (!found) return tell(vscode.l10n.t('This passage is no longer there.'));
      if (isFromRow === true) await opener.openFromRow(found.story, found.passage);
      else await opener.open(found.story, found.passage);
    }),
    registerCommand(log, 'openRow', () => opener.openRow()),
  );
}
