import * as vscode from 'vscode';
import { isCalendarDay } from '../../core/story/factsFile';
import { factsMarkdown } from '../../core/views/factsMarkdown';
import { registerCommand } from '../../host/commands';
import { progressInWords } from '../../host/progressInWords';
import { addStoryFolder } from '../../host/settings';
import { baseName, isBelow, parentOf, pathBelow } from '../../host/uriPaths';
import type { SourceView, StoryView } from '../../host/storyView';
import { tell } from '../../host/tell';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';
import type { Row } from '../facts/rows';
import { showSourcesAsNews } from './language';
import { pickAnalysed, pickStory } from './pickStory';
import { askPublished, writePublished } from './published';

/** Commands on a whole story, and the language its sources are shown in. */
export function registerStories(context: FeatureContext): vscode.Disposable {
  const { stories, sources, log } = context;

  const analyse = async (): Promise<void> => {
    const story = await pickStory(stories, vscode.l10n.t('Analyse which story?'));
    if (!story) return;
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Analysing {0}', plain(baseName(story.folder))),
      cancellable: true,
    };
    await vscode.window.withProgress(options, async (progress, token) => {
      let before = 0;
      const report = (done: number, total: number): void => {
        progress.report({
          message: progressInWords({ done, total }),
          increment: (100 * (done - before)) / Math.max(total, 1),
        });
        before = done;
      };
      await stories.analyse(story, report, token);
    });
  };

  const adopt = async (argument: unknown): Promise<void> => {
    const folder = argument instanceof vscode.Uri ? argument : await pickFolder();
    if (!folder) return;
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder);
    if (!workspaceFolder || !isBelow(folder, workspaceFolder.uri)) {
      void vscode.window.showWarningMessage(vscode.l10n.t('Open the folder, or one above it, in VS Code first.'));
      return;
    }
    const relative = pathBelow(folder, workspaceFolder.uri) || '.';
    await addStoryFolder(workspaceFolder, relative);
    const story = await stories.open(folder);
    if (story.sources.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The folder is a story now, but it holds no .txt, .md or .news file.'),
      );
    }
    await vscode.commands.executeCommand('corroborate.facts.focus');
  };

  const copyFacts = async (): Promise<string | undefined> => {
    const story = await pickAnalysed(stories, vscode.l10n.t('Copy the facts of which story?'));
    if (!story) return undefined;
    const text = factsMarkdown(story.index, translate);
    await vscode.env.clipboard.writeText(text);
    tell(vscode.l10n.t('Story facts copied as Markdown.'));
    return text;
  };

  const setPublished = async (about: unknown, date: unknown): Promise<void> => {
    const named = about instanceof vscode.Uri ? stories.find(about) : ofRow(about as Row | undefined);
    const target = named ?? ofActiveEditor(context) ?? (await pickSource(context));
    if (!target) return;
    if (typeof date === 'string' && isCalendarDay(date))
      await writePublished(target.story.folder, target.source.id, date);
    else await askPublished(target.story, target.source);
  };

  return vscode.Disposable.from(
    showSourcesAsNews(sources),
    registerCommand(log, 'analyseStory', analyse),
    registerCommand(log, 'adoptFolder', adopt),
    registerCommand(log, 'copyFacts', copyFacts),
    registerCommand(log, 'setPublished', setPublished),
    registerCommand(log, 'showLog', () => log.show()),
  );
}

interface Target {
  readonly story: StoryView;
  readonly source: SourceView;
}

function ofRow(row: Row | undefined): Target | undefined {
  if (row?.type !== 'fact') return undefined;
  const source = row.story.sources.find(({ id }) => id === row.node.passage?.source);
  return source && { story: row.story, source };
}

function ofActiveEditor({ stories }: FeatureContext): Target | undefined {
  const active = vscode.window.activeTextEditor;
  return active && stories.find(active.document.uri);
}

async function pickSource({ stories }: FeatureContext): Promise<Target | undefined> {
  const story = await pickStory(stories, vscode.l10n.t('A source of which story?'));
  if (!story) return undefined;
  const items = story.sources.map((source) => ({ label: source.id, source }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Publication date of which source?'),
  });
  return picked && { story, source: picked.source };
}

/** The folder that the reader picks: that of the file in the editor, one of the workspace's, or another. */
async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = new Map<string, vscode.Uri>();
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && vscode.workspace.getWorkspaceFolder(active)) folders.set(parentOf(active).toString(), parentOf(active));
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) folders.set(uri.toString(), uri);
  const items: { label: string; description?: string; uri?: vscode.Uri }[] = [...folders.values()].map((uri) => ({
    label: `$(folder) ${baseName(uri)}`,
    description: vscode.workspace.asRelativePath(uri, true),
    uri,
  }));
  items.push({ label: `$(folder-opened) ${vscode.l10n.t('Another folder…')}` });
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Use which folder as a story?') });
  if (!picked || picked.uri) return picked?.uri;
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Use as a Story'),
    ...(first ? { defaultUri: first.uri } : {}),
  });
  return chosen?.[0];
}

/** A folder's name for a notification, where brackets could make a link. */
function plain(name: string): string {
  return name.replace(/[[\]()]/g, ' ');
}
