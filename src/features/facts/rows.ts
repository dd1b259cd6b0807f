import * as vscode from 'vscode';
import type { FactIcon } from '../../core/views/facts/factNode';
import type { TreeRow } from '../../core/views/treePages';
import { commandId } from '../../host/commands';
import { passageArgument } from '../../host/passages';
import type { SourceView, StoryView } from '../../host/storyView';
import { baseName } from '../../host/uriPaths';

/** A story, where there are several. */
export interface StoryRow {
  readonly type: 'story';
  readonly story: StoryView;
}

/** A fact of a story. */
export interface FactRow {
  readonly type: 'fact';
  readonly story: StoryView;
  readonly node: TreeRow;
  readonly parent: FactRow | undefined;
}

/** A file that cannot be read. */
export interface ProblemRow {
  readonly type: 'problem';
  readonly story: StoryView;
  readonly source: SourceView;
}

/** Stands for the rows of a long list that are not shown yet. */
export interface MoreRow {
  readonly type: 'more';
  readonly story: StoryView;
  /** What the list stands under; nothing at the top. */
  readonly parent?: FactRow;
  readonly shown: number;
  readonly total: number;
  /** Shows the next rows. */
  readonly showMore: () => void;
}

/** Says that a story has more sources than are read. */
export interface LeftOutRow {
  readonly type: 'left-out';
  readonly story: StoryView;
}

/** A row of the Story Facts or of the Sources view. */
export type Row = StoryRow | FactRow | ProblemRow | MoreRow | LeftOutRow;

const icons: Readonly<Record<Exclude<FactIcon, 'group'>, readonly [icon: string, color?: string]>> = {
  disagreement: ['warning', 'corroborate.disagreementUnderline'],
  overtaken: ['history'],
  garble: ['symbol-text'],
  claim: ['references'],
  date: ['calendar', 'corroborate.dateUnderline'],
  person: ['person', 'corroborate.personUnderline'],
  organisation: ['organization', 'corroborate.organisationUnderline'],
  place: ['location', 'corroborate.placeUnderline'],
  quotation: ['quote'],
  number: ['symbol-numeric'],
  origin: ['broadcast'],
  source: ['file-text'],
  passage: ['arrow-small-right'],
  note: ['info'],
};

const groupIcons: Readonly<Record<string, FactIcon>> = {
  disagreements: 'disagreement',
  claims: 'claim',
  timeline: 'date',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  quotations: 'quotation',
  numbers: 'number',
  origins: 'origin',
  sources: 'source',
};

function iconOf(node: TreeRow): vscode.ThemeIcon | undefined {
  const known = node.icon === 'group' ? groupIcons[node.id] : node.icon;
  if (known === undefined || known === 'group') return undefined;
  // a group with nothing in it does not call for attention
  const [icon, color] = icons[known];
  const isEmpty = node.icon === 'group' && node.childCount === 0;
  return new vscode.ThemeIcon(icon, color === undefined || isEmpty ? undefined : new vscode.ThemeColor(color));
}

/** The rows for facts, with stable parents. */
export function factRows(story: StoryView, nodes: readonly TreeRow[], parent?: FactRow): readonly FactRow[] {
  return nodes.map((node) => ({ type: 'fact', story, node, parent }));
}

/** A story's name: the title that `story.json` gives, else the folder's. */
export function storyTitle(story: StoryView): string {
  return story.index?.story.title ?? baseName(story.folder);
}

/** Draws a row. */
export function treeItem(row: Row): vscode.TreeItem {
  switch (row.type) {
    case 'story':
      return storyItem(row.story);
    case 'fact':
      return factItem(row);
    case 'problem':
      return problemItem(row);
    case 'more':
      return moreItem(row);
    case 'left-out':
      return leftOutItem(row);
  }
}

function storyItem(story: StoryView): vscode.TreeItem {
  const item = new vscode.TreeItem(storyTitle(story), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = story.key;
  item.iconPath = new vscode.ThemeIcon('library');
  item.description = vscode.workspace.asRelativePath(story.folder);
  item.contextValue = 'story';
  return item;
}

function factItem({ story, node, parent }: FactRow): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const opensFirst = parent === undefined && (node.id === 'disagreements' || node.id === 'claims');
  const state = node.childCount === 0 ? None : opensFirst ? Expanded : Collapsed;
  const item = new vscode.TreeItem(node.label, state);
  item.id = `${story.key}#${node.id}`;
  item.description = node.description ?? '';
  item.tooltip = node.tooltip ?? [node.label, node.description].filter(Boolean).join('\n');
  const icon = iconOf(node);
  if (icon) item.iconPath = icon;
  item.accessibilityInformation = { label: node.accessible };
  item.contextValue = [node.icon, node.passage ? 'passage' : ''].filter(Boolean).join(' ');
  if (node.passage) {
    item.command = {
      command: commandId('openPassage'),
      title: vscode.l10n.t('Open Passage'),
      arguments: [passageArgument(story.key, node.passage), true],
    };
  }
  return item;
}

function problemItem({ story, source }: ProblemRow): vscode.TreeItem {
  const item = new vscode.TreeItem(source.id);
  item.id = `${story.key}#problem/${source.id}`;
  item.description = source.problem ?? '';
  item.tooltip = `${source.id}\n${source.problem ?? ''}`;
  item.iconPath = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('list.deemphasizedForeground'));
  item.accessibilityInformation = { label: `${source.id}, ${source.problem ?? ''}` };
  return item;
}

function leftOutItem({ story }: LeftOutRow): vscode.TreeItem {
  const label = vscode.l10n.t('{0} sources are left out', story.leftOut);
  const item = new vscode.TreeItem(label);
  item.id = `${story.key}#left-out`;
  item.description = vscode.l10n.t('The setting corroborate.maximumSources can be raised');
  item.tooltip = item.description;
  item.iconPath = new vscode.ThemeIcon('info');
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  item.command = {
    command: 'workbench.action.openSettings',
    title: vscode.l10n.t('Open the Setting'),
    arguments: ['corroborate.maximumSources'],
  };
  return item;
}

/** Draws the row that stands for those that are not shown yet. */
export function moreItem(row: MoreRow): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Show More'));
  item.id = `${row.story.key}#more/${row.parent?.node.id ?? ''}`;
  item.description = vscode.l10n.t('{0} of {1} are shown', row.shown, row.total);
  item.tooltip = item.description;
  item.iconPath = new vscode.ThemeIcon('unfold');
  item.accessibilityInformation = { label: `${vscode.l10n.t('Show More')}, ${item.description}` };
  item.command = { command: commandId('showMoreRows'), title: vscode.l10n.t('Show More'), arguments: [row] };
  return item;
}
