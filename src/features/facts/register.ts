import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands';
import { setContext } from '../../host/contexts';
import type { Passage } from '../../core/model';
import type { StoryView } from '../../host/storyView';
import type { FeatureContext } from '../context';
import type { SheetRow } from '../checks/rows';
import type { WrittenRow } from '../review/provider';
import { BusyLine } from './busyLine';
import { FactProvider } from './provider';
import type { MoreRow, Row } from './rows';

/** The two views of the Corroborate container. */
export interface FactViews {
  readonly facts: FactProvider;
  readonly sources: FactProvider;
}

/** The Story Facts and the Sources view. */
export function registerFacts({ stories, opener, log }: FeatureContext): {
  readonly views: FactViews;
  readonly disposable: vscode.Disposable;
} {
  const facts = new FactProvider(stories, 'facts');
  const sources = new FactProvider(stories, 'sources');
  const factsView = vscode.window.createTreeView<Row>('corroborate.facts', {
    treeDataProvider: facts,
    showCollapseAll: true,
  });
  const sourcesView = vscode.window.createTreeView<Row>('corroborate.sources', { treeDataProvider: sources });
  const drawn = new Map<string, object | undefined>();
  const busyLine = new BusyLine('corroborate.facts');
  const showFailure = (): void => {
    const failed = stories.all.some(({ state }) => state === 'failed');
    factsView.message = failed ? vscode.l10n.t('The analysis failed; the log says why') : '';
  };
  const showContexts = (): void => {
    setContext('corroborate.searched', stories.isDiscovered);
    setContext('corroborate.hasStory', stories.all.length > 0);
  };
  const refresh = (): void => {
    facts.refresh();
    sources.refresh();
  };
  showContexts();
  const disposable = vscode.Disposable.from(
    facts,
    sources,
    factsView,
    sourcesView,
    busyLine,
    stories.onDidChangeList(() => {
      showContexts();
      refresh();
    }),
    stories.onDidChange((story) => {
      busyLine.show(story);
      showFailure();
      // progress alone changes no row
      if (
        story.state === 'analysing' ||
        (drawn.get(story.key) === (story.index ?? story.kept) && story.state === 'ready')
      )
        return;
      drawn.set(story.key, story.index ?? story.kept);
      refresh();
    }),
    registerCommand(log, 'showFacts', () => vscode.commands.executeCommand('corroborate.facts.focus')),
    registerCommand(log, 'showMoreRows', (row) => {
      const { type, showMore } = (row ?? {}) as Partial<MoreRow>;
      if (type === 'more' && typeof showMore === 'function') showMore();
    }),
    registerCommand(log, 'openPassageToSide', async (row) => {
      const found = passageOf(row as Row | SheetRow | WrittenRow | undefined);
      if (found) await opener.open(found.story, found.passage, { viewColumn: vscode.ViewColumn.Beside });
    }),
  );
  return { views: { facts, sources }, disposable };
}

/** The passage of a row of any of the views. */
function passageOf(row: Row | SheetRow | WrittenRow | undefined): { story: StoryView; passage: Passage } | undefined {
  if (row?.type !== 'fact' && row?.type !== 'check' && row?.type !== 'row') return undefined;
  const { passage } = row.type === 'fact' ? row.node : row.type === 'check' ? row.check : row.row;
  return passage && { story: row.story, passage };
}
