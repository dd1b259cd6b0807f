import * as vscode from 'vscode';
import type { CheckedSource, CheckRow } from '../../core/views/checkRows';
import { commandId } from '../../host/commands';
import { passageArgument } from '../../host/passages';
import type { StoryView } from '../../host/storyView';
import { type MoreRow, moreItem, storyTitle } from '../facts/rows';

/** A row of the Check Sheet view. */
export type SheetRow =
  | { readonly type: 'story'; readonly story: StoryView }
  | { readonly type: 'source'; readonly story: StoryView; readonly checked: CheckedSource }
  | { readonly type: 'check'; readonly story: StoryView; readonly check: CheckRow; readonly source: CheckedSource }
  | MoreRow;

const icons: Readonly<Record<CheckRow['status'], readonly [icon: string, color?: string]>> = {
  unchecked: ['circle-large-outline'],
  confirmed: ['pass-filled', 'testing.iconPassed'],
  disputed: ['error', 'corroborate.disagreementUnderline'],
  'cannot-verify': ['question'],
  'not-a-fact': ['circle-slash', 'list.deemphasizedForeground'],
  changed: ['sync', 'corroborate.disagreementUnderline'],
};

/** Draws a row. */
export function sheetItem(row: SheetRow): vscode.TreeItem {
  const { Collapsed } = vscode.TreeItemCollapsibleState;
  if (row.type === 'story') {
    const item = new vscode.TreeItem(storyTitle(row.story), Collapsed);
    item.id = row.story.key;
    item.iconPath = new vscode.ThemeIcon('library');
    return item;
  }
  if (row.type === 'source') {
    const { label, description, source } = row.checked;
    const item = new vscode.TreeItem(label, Collapsed);
    item.id = `${row.story.key}#${source}`;
    item.description = description;
    item.tooltip = `${source}\n${description}`;
    item.iconPath = new vscode.ThemeIcon('file-text');
    item.accessibilityInformation = { label: `${label}, ${description}` };
    return item;
  }
  return row.type === 'more' ? moreItem(row) : checkItem(row.story, row.check);
}

function checkItem(story: StoryView, check: CheckRow): vscode.TreeItem {
  const item = new vscode.TreeItem(check.label);
  const [icon, color] = icons[check.status];
  item.id = `${story.key}#${check.id}`;
  item.description = check.description;
  item.tooltip = check.tooltip;
  item.iconPath = new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
  item.accessibilityInformation = { label: check.accessible };
  item.contextValue = 'check passage';
  item.command = {
    command: commandId('openPassage'),
    title: vscode.l10n.t('Open Passage'),
    arguments: [passageArgument(story.key, check.passage), true],
  };
  return item;
}
