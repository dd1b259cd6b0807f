import type * as vscode from 'vscode';
import type { Progress } from './engineUpdate';
import type { StoryEntry } from './storyEntry';
import type { StoryView } from './storyView';

/** Waits until there are rows of a story, or nothing more to wait for. @param isRead whether its folder was read */
export function rowsReady(
  entry: StoryEntry,
  onDidChange: vscode.Event<StoryView>,
  isRead: () => boolean,
): Promise<void> {
  const isReady = (): boolean =>
    entry.index !== undefined || entry.kept !== undefined || (isRead() && entry.isSettled) || entry.state === 'failed';
  if (isReady()) return Promise.resolve();
  return changes(entry, onDidChange, isReady);
}

/** Waits until nothing is going on or planned for a story. */
export function settled(entry: StoryEntry, onDidChange: vscode.Event<StoryView>, progress?: Progress): Promise<void> {
  if (entry.isSettled) return Promise.resolve();
  return changes(entry, onDidChange, () => {
    if (entry.progress) progress?.(entry.progress.done, entry.progress.total);
    return entry.isSettled;
  });
}

/** Waits until something is so after a change of a story. */
function changes(entry: StoryEntry, onDidChange: vscode.Event<StoryView>, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listening = onDidChange((story) => {
      if (story !== entry || !isSo()) return;
      listening.dispose();
      resolve();
    });
  });
}
