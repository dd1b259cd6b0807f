import * as vscode from 'vscode';
import { listCorrections } from '../../core/review/correctionList';
import { reviewRows, type ReviewRow } from '../../core/views/reviewRows';
import { commandId } from '../../host/commands';
import { passageArgument } from '../../host/passages';
import type { Reviews } from '../../host/reviews';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';
import { storyTitle } from '../facts/rows';
import type { Written } from './takeOut';

/** A row of the Notes and Corrections view. */
export type WrittenRow =
  | { readonly type: 'story'; readonly story: StoryView }
  | {
      readonly type: 'row';
      readonly story: StoryView;
      readonly row: ReviewRow;
      readonly parent: WrittenRow | undefined;
    };

const icons: Readonly<Record<ReviewRow['icon'], string>> = {
  notes: 'comment-discussion',
  corrections: 'edit',
  orphans: 'debug-disconnect',
  note: 'comment',
  reply: 'reply',
  correction: 'edit',
  orphan: 'debug-disconnect',
};

/** The rows of the Notes and Corrections view. */
export class ReviewProvider implements vscode.TreeDataProvider<WrittenRow>, vscode.Disposable {
  readonly #stories: Stories;
  readonly #reviews: Reviews;
  readonly #changed = new vscode.EventEmitter<WrittenRow | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(stories: Stories, reviews: Reviews) {
    this.#stories = stories;
    this.#reviews = reviews;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Draws everything anew; rows keep their ids. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(row: WrittenRow): vscode.TreeItem {
    return row.type === 'story' ? storyItem(row.story) : rowItem(row.story, row.row);
  }

  getChildren(row?: WrittenRow): WrittenRow[] {
    if (row?.type === 'row') {
      return row.row.children.map((child) => ({ type: 'row', story: row.story, row: child, parent: row }));
    }
    if (row) return this.#top(row.story, row);
    const stories = this.#stories.all.filter((story) => this.#top(story, undefined).length > 0);
    const [only, second] = stories;
    if (second) return stories.map((story) => ({ type: 'story', story }));
    return only ? this.#top(only, undefined) : [];
  }

  getParent(row: WrittenRow): WrittenRow | undefined {
    return row.type === 'row' ? row.parent : undefined;
  }

  /** Whether anything was written about any story. */
  get isEmpty(): boolean {
    return this.#stories.all.every((story) => {
      const sheet = this.#reviews.sheet(story);
      const isUnwritten = !sheet || sheet.notes.length + sheet.orphans.length === 0;
      return isUnwritten && this.#reviews.corrections(story).corrections.length === 0;
    });
  }

  /** Everything that people wrote, without the groups. */
  written(): readonly Written[] {
    return this.#stories.all.flatMap((story) =>
      this.#rows(story)
        .flatMap(({ children }) => children.flatMap((row) => [row, ...row.children]))
        .map((row) => ({ story, row })),
    );
  }

  #top(story: StoryView, parent: WrittenRow | undefined): WrittenRow[] {
    return this.#rows(story).map((row) => ({ type: 'row', story, row, parent }));
  }

  #rows(story: StoryView): readonly ReviewRow[] {
    const sheet = this.#reviews.sheet(story);
    if (!story.index || !sheet) return [];
    const corrections = listCorrections(story.index, this.#reviews.corrections(story));
    return reviewRows(story.index, sheet, corrections, translate);
  }
}

function storyItem(story: StoryView): vscode.TreeItem {
  const item = new vscode.TreeItem(storyTitle(story), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = story.key;
  item.iconPath = new vscode.ThemeIcon('library');
  item.description = vscode.workspace.asRelativePath(story.folder);
  return item;
}

function rowItem(story: StoryView, row: ReviewRow): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(row.label, row.children.length > 0 ? Expanded : None);
  item.id = `${story.key}#${row.id}`;
  item.description = row.description;
  item.tooltip = row.tooltip;
  item.iconPath = new vscode.ThemeIcon(icons[row.icon]);
  item.accessibilityInformation = { label: row.accessible };
  item.contextValue = [row.subject.of, row.icon, row.passage ? 'passage' : ''].filter(Boolean).join(' ');
  if (row.passage) {
    item.command = {
      command: commandId('openPassage'),
      title: vscode.l10n.t('Open Passage'),
      arguments: [passageArgument(story.key, row.passage), true],
    };
  }
  return item;
}
