import * as vscode from 'vscode';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import type { StoryIndex } from '../../core/views/storyIndex';
import { type FactRow, factRows, type Row, type RowsOf, treeItem } from './rows';

/** The rows of one view. With one story its facts stand at the top, with several each story is a row. */
export class FactProvider implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #stories: Stories;
  readonly #rowsOf: RowsOf;
  readonly #showsProblems: boolean;
  readonly #changed = new vscode.EventEmitter<Row | undefined>();
  readonly #tops = new WeakMap<StoryIndex, readonly FactRow[]>();
  readonly #children = new WeakMap<FactRow, readonly FactRow[]>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(stories: Stories, rowsOf: RowsOf, showsProblems: boolean) {
    this.#stories = stories;
    this.#rowsOf = rowsOf;
    this.#showsProblems = showsProblems;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Draws everything anew; rows keep their ids, so the view keeps what is selected and open. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return treeItem(row);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row?.type === 'fact') return [...this.#below(row)];
    if (row?.type === 'problem') return [];
    if (row) return this.#top(await this.#stories.open(row.story.folder));
    const stories = await this.#stories.found();
    const [only, second] = stories;
    if (!only) return [];
    if (second) return stories.map((story) => ({ type: 'story', story }));
    return this.#top(await this.#stories.open(only.folder));
  }

  getParent(row: Row): Row | undefined {
    if (row.type === 'story') return undefined;
    if (row.type === 'fact' && row.parent) return row.parent;
    return this.#stories.all.length > 1 ? { type: 'story', story: row.story } : undefined;
  }

  #top(story: StoryView): Row[] {
    const { index } = story;
    if (!index) return [];
    let rows = this.#tops.get(index);
    if (!rows) {
      rows = factRows(story, this.#rowsOf(index));
      this.#tops.set(index, rows);
    }
    const problems = this.#showsProblems ? story.sources.filter((source) => source.problem !== undefined) : [];
    return [...rows, ...problems.map((source) => ({ type: 'problem', story, source }) as const)];
  }

  #below(row: FactRow): readonly FactRow[] {
    let rows = this.#children.get(row);
    if (!rows) {
      rows = factRows(row.story, row.node.children ?? [], row);
      this.#children.set(row, rows);
    }
    return rows;
  }
}
