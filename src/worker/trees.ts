import type { Story } from '../core/model';
import type { KeptRows } from '../core/story/record/keptView';
import { StoryIndex } from '../core/views/storyIndex';
import { emptyPage, TreePages, type RowPage, type TreeName } from '../core/views/treePages';
import { inEnglish, type Translate } from '../core/words';
import type { Breath } from '../host/breath';

/** Rows of a list that are kept for the next session: what a view shows first. */
const firstPage = 200;

interface Pages {
  readonly story: Story;
  readonly make: () => TreePages;
  made?: TreePages;
}

/** The trees of the stories that were sent last, and of those whose rows an earlier session kept. */
export class Trees {
  readonly #pages = new Map<string, Pages>();
  readonly #kept = new Map<string, KeptRows>();
  #messages: Readonly<Record<string, string>> = {};
  readonly #translate: Translate = (message, ...args) => inEnglish(this.#messages[message] ?? message, ...args);

  /** What the rows are said with, as text. */
  get language(): string {
    return JSON.stringify(this.#messages);
  }

  /** Says all rows from now on in a language, by its words for the English ones. */
  speak(messages: Readonly<Record<string, string>>): void {
    this.#messages = messages;
    for (const pages of this.#pages.values()) delete pages.made;
  }

  /** Takes a story in place of an earlier one with its name; its rows are made when they are asked for. */
  set(name: string, story: Story, texts: ReadonlyMap<string, string>): void {
    this.#kept.delete(name);
    if (this.#pages.get(name)?.story === story) return;
    this.#pages.set(name, { story, make: () => new TreePages(new StoryIndex(story, texts), this.#translate) });
  }

  /** Takes rows that were kept, until the story itself is there. */
  setKept(name: string, rows: KeptRows): void {
    if (!this.#pages.has(name)) this.#kept.set(name, rows);
  }

  /** Forgets a story. */
  drop(name: string): void {
    this.#pages.delete(name);
    this.#kept.delete(name);
  }

  /** Some rows of a tree. */
  page(name: string, tree: TreeName, parent: string | undefined, from: number, to: number): RowPage {
    const kept = this.#kept.get(name)?.[tree][parent ?? ''];
    if (kept) return { rows: kept.rows.slice(from, to), total: kept.total };
    return this.#made(name)?.page(tree, parent, from, to) ?? emptyPage;
  }

  /** The rows at the top and those right below them, the first of each. */
  async firstRows(name: string, breath: Breath): Promise<KeptRows | undefined> {
    const pages = this.#made(name);
    if (!pages) return undefined;
    const rows: Record<TreeName, Record<string, RowPage>> = { facts: {}, sources: {} };
    for (const tree of ['facts', 'sources'] as const) {
      const top = pages.page(tree, undefined, 0, firstPage);
      rows[tree][''] = top;
      for (const { id, childCount } of tree === 'facts' ? top.rows : []) {
        if (childCount > 0) rows[tree][id] = pages.page(tree, id, 0, firstPage);
        await breath.pause();
      }
    }
    return rows;
  }

  #made(name: string): TreePages | undefined {
    const pages = this.#pages.get(name);
    return pages && (pages.made ??= pages.make());
  }
}
