import * as vscode from 'vscode';
import { filtered, type CheckedFact, type FactFilter } from '../../core/review/checkSheet';
import { checkRows, type CheckedSource } from '../../core/views/checkRows';
import type { Reviews } from '../../host/reviews';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';
import { sheetItem, type SheetRow } from './rows';

/** The rows of the Check Sheet view: facts by source, in the order of the text. */
export class CheckProvider implements vscode.TreeDataProvider<SheetRow>, vscode.Disposable {
  readonly #stories: Stories;
  readonly #reviews: Reviews;
  readonly #changed = new vscode.EventEmitter<SheetRow | undefined>();
  #filter: FactFilter = {};
  #listing: () => void = () => undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  /** Ends when the view has asked for its rows. */
  readonly listed = new Promise<void>((resolve) => (this.#listing = resolve));

  constructor(stories: Stories, reviews: Reviews) {
    this.#stories = stories;
    this.#reviews = reviews;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Which facts are shown. */
  get filter(): FactFilter {
    return this.#filter;
  }

  set filter(filter: FactFilter) {
    this.#filter = filter;
    this.refresh();
  }

  /** Draws everything anew. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(row: SheetRow): vscode.TreeItem {
    return sheetItem(row);
  }

  async getChildren(row?: SheetRow): Promise<SheetRow[]> {
    if (row?.type === 'check') return [];
    if (row?.type === 'source') {
      return row.checked.rows.map((check) => ({ type: 'check', story: row.story, check, source: row.checked }));
    }
    if (!row) this.#listing();
    if (row) return this.#sources(await this.#stories.open(row.story.folder));
    const stories = await this.#stories.found();
    const [only, second] = stories;
    if (!only) return [];
    if (second) return stories.map((story) => ({ type: 'story', story }));
    return this.#sources(await this.#stories.open(only.folder));
  }

  getParent(row: SheetRow): SheetRow | undefined {
    if (row.type === 'check') return { type: 'source', story: row.story, checked: row.source };
    if (row.type === 'source' && this.#stories.all.length > 1) return { type: 'story', story: row.story };
    return undefined;
  }

  /** The row of a fact, unless the filter hides it. */
  rowOf(story: StoryView, fact: CheckedFact): Extract<SheetRow, { type: 'check' }> | undefined {
    const source = this.#rowsOf(story).find((checked) => checked.source === fact.fact.source);
    const check = source?.rows.find((row) => row.fact === fact);
    return source && check && { type: 'check', story, check, source };
  }

  #sources(story: StoryView): SheetRow[] {
    return this.#rowsOf(story).map((checked) => ({ type: 'source', story, checked }));
  }

  #rowsOf(story: StoryView): readonly CheckedSource[] {
    const sheet = this.#reviews.sheet(story);
    return sheet && story.index
      ? checkRows(story.index, filtered(sheet.facts, this.#filter), sheet.facts, translate)
      : [];
  }
}
