import * as vscode from 'vscode';
import type { StoryIndex } from '../../core/views/storyIndex';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { tell } from '../../host/tell';
import { storyTitle } from '../facts/rows';

/**
 * The story a command is about: that of the active editor, else the only one, else the one the reader picks.
 * Says so when there is none.
 */
export async function pickStory(stories: Stories, title: string): Promise<StoryView | undefined> {
  const active = vscode.window.activeTextEditor;
  const here = active && (stories.find(active.document.uri)?.story ?? (await stories.ready(active.document.uri)));
  if (here) return here;
  const known = await stories.found();
  const [only, second] = known;
  if (!only) {
    const adopt = vscode.l10n.t('Use This Folder as a Story');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('There is no story in this workspace.'),
      adopt,
    );
    if (chosen === adopt) await vscode.commands.executeCommand('corroborate.adoptFolder');
    return undefined;
  }
  if (!second) return stories.open(only.folder);
  const items = known.map((story) => ({
    label: storyTitle(story),
    description: vscode.workspace.asRelativePath(story.folder),
    story,
  }));
  const picked = await vscode.window.showQuickPick(items, { title });
  return picked && stories.open(picked.story.folder);
}

/** As {@link pickStory}, for commands that need the analysis; says so when it failed. */
export async function pickAnalysed(stories: Stories, title: string): Promise<AnalysedStory | undefined> {
  const story = await pickStory(stories, title);
  if (!story) return undefined;
  if (isAnalysed(story)) return story;
  tell(vscode.l10n.t('The analysis failed; the log says why'));
  return undefined;
}

/** A story with its analysis. */
type AnalysedStory = StoryView & { readonly index: StoryIndex };

function isAnalysed(story: StoryView): story is AnalysedStory {
  return story.index !== undefined;
}
