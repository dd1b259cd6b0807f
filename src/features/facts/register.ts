import * as vscode from 'vscode';
import { factTree, sourceTree } from '../../core/views/factTree';
import { registerCommand } from '../../host/commands';
import { setContext } from '../../host/contexts';
import type { StoryIndex } from '../../core/views/storyIndex';
import type { StoryView } from '../../host/stories';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';
import { FactProvider } from './provider';
import type { Row } from './rows';

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
  // sources have a view of their own
  const facts = new FactProvider(
    stories,
    (index) => factTree(index, translate).filter(({ id }) => id !== 'sources'),
    false,
  );
  const sources = new FactProvider(stories, (index) => sourceTree(index, translate), true);
  const factsView = vscode.window.createTreeView<Row>('corroborate.facts', {
    treeDataProvider: facts,
    showCollapseAll: true,
  });
  const sourcesView = vscode.window.createTreeView<Row>('corroborate.sources', { treeDataProvider: sources });
  const drawn = new Map<string, StoryIndex | undefined>();
  const busy = new Map<string, () => void>();
  /** The line that VS Code moves along the top of a view while something is going on. */
  const showBusy = (story: StoryView): void => {
    const isBusy = story.state === 'analysing' || story.state === 'reading';
    if (!isBusy) {
      busy.get(story.key)?.();
      busy.delete(story.key);
    } else if (!busy.has(story.key)) {
      const done = new Promise<void>((resolve) => busy.set(story.key, resolve));
      void vscode.window.withProgress({ location: { viewId: 'corroborate.facts' } }, () => done);
    }
  };
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
    stories.onDidChangeList(() => {
      showContexts();
      refresh();
    }),
    stories.onDidChange((story) => {
      showBusy(story);
      showFailure();
      // progress alone changes no row
      if (story.state === 'analysing' || (drawn.get(story.key) === story.index && story.state === 'ready')) return;
      drawn.set(story.key, story.index);
      refresh();
    }),
    registerCommand(log, 'showFacts', () => vscode.commands.executeCommand('corroborate.facts.focus')),
    registerCommand(log, 'openPassageToSide', async (row) => {
      const { story, node } = row as Partial<Extract<Row, { type: 'fact' }>>;
      if (story && node?.passage) await opener.open(story, node.passage, { viewColumn: vscode.ViewColumn.Beside });
    }),
  );
  return { views: { facts, sources }, disposable };
}
