import type { Story } from '../core/model';
import { StoryIndex } from '../core/views/storyIndex';
import { emptyPage, TreePages, type RowPage, type TreeName } from '../core/views/treePages';
import { inEnglish, type Translate } from '../core/words';

/** The trees of the stories that were sent last. */
export class Trees {
  readonly #pages = new Map<string, { readonly story: Story; readonly make: () => TreePages; made?: TreePages }>();
  #translate: Translate = inEnglish;

  /** Says all rows from now on in a language, by its words for the English ones. */
  speak(messages: Readonly<Record<string, string>>): void {
    this.#translate = (message, ...args) => inEnglish(messages[message] ?? message, ...args);
    for (const pages of this.#pages.values()) delete pages.made;
  }

  /** Takes a story in place of an earlier one with its name; its rows are made when they are asked for. */
  set(name: string, story: Story, texts: ReadonlyMap<string, string>): void {
    if (this.#pages.get(name)?.story === story) return;
    this.#pages.set(name, { story, make: () => new TreePages(new StoryIndex(story, texts), this.#translate) });
  }

  /** Forgets a story. */
  drop(name: string): void {
    this.#pages.delete(name);
  }

  /** Some rows of a tree. */
  page(name: string, tree: TreeName, parent: string | undefined, from: number, to: number): RowPage {
    const pages = this.#pages.get(name);
    return pages ? (pages.made ??= pages.make()).page(tree, parent, from, to) : emptyPage;
  }
}
