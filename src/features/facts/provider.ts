import * as vscode from 'vscode';
import type { RowPage, TreeName } from '../../core/views/treePages';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { type FactRow, factRows, type Row, treeItem } from './rows';

/** Long lists show so many rows, and so many more each time more are asked for. */
const pageLength = 200;

/** The rows of one view. With one story its facts stand at the top, with several each story is a row. */
export class FactProvider implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #stories: Stories;
  readonly #tree: TreeName;
  readonly #changed = new vscode.EventEmitter<Row | undefined>();
  /** Rows that were asked for, by the analysis they are of, then by what they stand under and how many they are. */
  readonly #pages = new WeakMap<object, Map<string, Promise<Row[]>>>();
  /** How many rows are shown where more than the first page was asked for, by what they stand under. */
  readonly #lengths = new Map<string, number>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(stories: Stories, tree: TreeName) {
    this.#stories = stories;
    this.#tree = tree;
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
    if (row?.type === 'fact') return this.#page(row.story, row);
    if (row && row.type !== 'story') return [];
    if (row) return this.#top(await this.#stories.openRows(row.story.folder));
    const stories = await this.#stories.found();
    const [only, second] = stories;
    if (!only) return [];
    if (second) return stories.map((story) => ({ type: 'story', story }));
    return this.#top(await this.#stories.openRows(only.folder));
  }

  getParent(row: Row): Row | undefined {
    if (row.type === 'story') return undefined;
    if ((row.type === 'fact' || row.type === 'more') && row.parent) return row.parent;
    return this.#storyRow(row.story);
  }

  /** The row that a story's rows stand under, where there are several stories. */
  #storyRow(story: StoryView): Row | undefined {
    return this.#stories.all.length > 1 ? { type: 'story', story } : undefined;
  }

  async #top(story: StoryView): Promise<Row[]> {
    const rows = await this.#page(story, undefined);
    const problems = this.#tree === 'sources' ? story.sources.filter((source) => source.problem !== undefined) : [];
    return [
      ...rows,
      ...problems.slice(0, pageLength).map((source) => ({ type: 'problem', story, source }) as const),
      ...(story.leftOut > 0 ? [{ type: 'left-out', story } as const] : []),
    ];
  }

  #page(story: StoryView, parent: FactRow | undefined): Promise<Row[]> {
    const analysis = story.index ?? story.kept;
    if (!analysis) return Promise.resolve([]);
    const place = placeOf(story, parent);
    const length = this.#lengths.get(place) ?? pageLength;
    const pages = this.#pages.get(analysis) ?? new Map<string, Promise<Row[]>>();
    this.#pages.set(analysis, pages);
    const key = `${String(length)} ${place}`;
    let page = pages.get(key);
    if (!page) {
      page = this.#rows(story, parent, length);
      // a worker that died knows the rows again when it has analysed the story again
      page.catch(() => pages.delete(key));
      pages.set(key, page);
    }
    return page;
  }

  async #rows(story: StoryView, parent: FactRow | undefined, length: number): Promise<Row[]> {
    const ask = (): Promise<RowPage> => this.#stories.rows(story, this.#tree, parent?.node.id, 0, length);
    let page = await ask();
    const isMissing = page.rows.length < Math.min(length, parent ? parent.node.childCount : page.total);
    if (isMissing && !story.index) {
      // more than an earlier session kept: it must be found first
      await this.#stories.open(story.folder);
      page = await ask();
    }
    const { rows, total } = page;
    const facts = factRows(story, rows, parent);
    if (rows.length >= total) return [...facts];
    const showMore = (): void => {
      this.#lengths.set(placeOf(story, parent), length + pageLength);
      this.#changed.fire(parent ?? this.#storyRow(story));
    };
    return [...facts, { type: 'more', story, ...(parent ? { parent } : {}), shown: rows.length, total, showMore }];
  }
}

function placeOf(story: StoryView, parent: FactRow | undefined): string {
  return `${story.key}#${parent?.node.id ?? ''}`;
}
