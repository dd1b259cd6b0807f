import * as vscode from 'vscode';
import { filtered, type CheckedFact, type CheckSheet, type FactFilter } from '../../core/review/checkSheet';
import { checkedSource, type CheckedSource } from '../../core/views/checkRows';
import type { StoryIndex } from '../../core/views/storyIndex';
import { Breath } from '../../host/breath';
import type { Reviews } from '../../host/reviews';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';
import { sheetItem, type SheetRow } from './rows';

/** Long stories show so many sources, and so many more each time more are asked for. */
const pageLength = 200;

/** The rows of the Check Sheet view: facts by source, in the order of the text. */
export class CheckProvider implements vscode.TreeDataProvider<SheetRow>, vscode.Disposable {
  readonly #stories: Stories;
  readonly #reviews: Reviews;
  readonly #changed = new vscode.EventEmitter<SheetRow | undefined>();
  /** How many sources are looked at for rows, by story. */
  readonly #lengths = new Map<string, number>();
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
    if (row?.type === 'check' || row?.type === 'more') return [];
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
    if (row.type !== 'story' && this.#stories.all.length > 1) return { type: 'story', story: row.story };
    return undefined;
  }

  /** The row of a fact, unless the filter hides it. */
  rowOf(story: StoryView, fact: CheckedFact): Extract<SheetRow, { type: 'check' }> | undefined {
    const sheet = this.#reviews.sheet(story);
    const source = sheet && story.index && this.#checked(story.index, sheet, fact.fact.source);
    const check = source?.rows.find((row) => row.fact === fact);
    const place = story.index?.story.sources.findIndex(({ id }) => id === fact.fact.source) ?? -1;
    if (place >= (this.#lengths.get(story.key) ?? pageLength)) {
      this.#lengths.set(story.key, place + 1);
      this.refresh();
    }
    return source && check && { type: 'check', story, check, source };
  }

  #checked(index: StoryIndex, sheet: CheckSheet, source: string): CheckedSource {
    const all = sheet.factsOf(source);
    return checkedSource(index, source, filtered(all, this.#filter), all, translate);
  }

  async #sources(story: StoryView): Promise<SheetRow[]> {
    const { index } = story;
    const sheet = this.#reviews.sheet(story);
    if (!sheet || !index) return [];
    const { pause } = new Breath();
    const { sources } = index.story;
    const length = this.#lengths.get(story.key) ?? pageLength;
    const rows: SheetRow[] = [];
    for (const { id } of sources.slice(0, length)) {
      // found bit by bit before they are counted
      await this.#reviews.facts(story, id);
      const checked = this.#checked(index, sheet, id);
      if (checked.count > 0) rows.push({ type: 'source', story, checked });
      await pause();
    }
    if (length >= sources.length) return rows;
    const showMore = (): void => {
      this.#lengths.set(story.key, length + pageLength);
      this.refresh();
    };
    return [...rows, { type: 'more', story, shown: length, total: sources.length, showMore }];
  }
}
