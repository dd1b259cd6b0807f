import * as vscode from 'vscode';
import { commandId } from '../../host/commands';
import { setContext } from '../../host/contexts';
import { progressInWords } from '../../host/progressInWords';
import { sourceLanguages } from '../../host/selector';
import type { StoryView } from '../../host/storyView';
import type { FeatureContext } from '../context';

/** What the language status shows for a source: busy, or how many sources and disagreements its story has. */
export function registerStatus({ stories }: FeatureContext): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('corroborate.story', []);
  item.name = 'Corroborate';
  item.command = { command: commandId('showFacts'), title: vscode.l10n.t('Show Story Facts') };
  const show = (): void => {
    const active = vscode.window.activeTextEditor?.document.uri;
    const found = active && stories.find(active);
    setContext('corroborate.inSource', found !== undefined);
    // only files of stories have the item, not every text file
    item.selector = stories.all.flatMap(({ folder }) =>
      sourceLanguages.map((language) => ({ language, pattern: new vscode.RelativePattern(folder, '**') })),
    );
    if (!found) return;
    const { story, source } = found;
    item.busy = story.state === 'reading' || story.state === 'analysing';
    item.text = source.problem ?? summary(story);
    item.detail = 'Corroborate';
    item.severity =
      story.state === 'failed' || source.problem !== undefined
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
  };
  show();
  return vscode.Disposable.from(
    item,
    stories.onDidChange(show),
    stories.onDidChangeList(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}

function summary(story: StoryView): string {
  if (story.progress) return progressInWords(story.progress);
  if (story.state === 'failed') return vscode.l10n.t('The analysis failed; the log says why');
  if (!story.index) return vscode.l10n.t('Reading the story');
  const { sources, disagreements } = story.index.story;
  const differing = disagreements.filter(({ status }) => status === 'differs').length;
  const ofSources = sources.length === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources.length);
  if (differing === 0) return vscode.l10n.t('{0}, no disagreement', ofSources);
  return differing === 1
    ? vscode.l10n.t('{0}, 1 disagreement', ofSources)
    : vscode.l10n.t('{0}, {1} disagreements', ofSources, differing);
}
