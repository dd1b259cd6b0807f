/** The rows of the trees page by page, as data that can be sent to another thread. */
import type { Translate } from '../words';
import type { FactNode } from './facts/factNode';
import { factTree, sourceTree } from './factTree';
import type { StoryIndex } from './storyIndex';

/** The trees that rows are asked for of. */
export type TreeName = 'facts' | 'sources';

/** A row without what is under it. */
export type TreeRow = Omit<FactNode, 'children' | 'page' | 'childCount'> & { readonly childCount: number };

/** Rows that stand under one row, or at the top, one after the other. */
export interface RowPage {
  readonly rows: readonly TreeRow[];
  /** How many there are, with those before and behind. */
  readonly total: number;
}

/** Nothing. */
export const emptyPage: RowPage = { rows: [], total: 0 };

/** Makes the rows of one story's trees when they are asked for, and remembers those it gave. */
export class TreePages {
  readonly #index: StoryIndex;
  readonly #translate: Translate;
  readonly #tops = new Map<TreeName, readonly FactNode[]>();
  readonly #given = new Map<string, FactNode>();

  constructor(index: StoryIndex, translate: Translate) {
    this.#index = index;
    this.#translate = translate;
  }

  /**
   * The rows from one place up to another, under a row that was given before or at the top; none under a row that was never
   * given.
   */
  page(tree: TreeName, parent: string | undefined, from: number, to: number): RowPage {
    if (parent === undefined) {
      const top = this.#top(tree);
      return this.#give(top.slice(from, to), top.length);
    }
    const node = this.#given.get(parent);
    if (!node) return emptyPage;
    return this.#give(node.page ? node.page(from, to) : (node.children ?? []).slice(from, to), countOf(node));
  }

  #top(tree: TreeName): readonly FactNode[] {
    let top = this.#tops.get(tree);
    if (!top) {
      // sources have a view of their own
      const make = tree === 'sources' ? sourceTree : factTree;
      top = make(this.#index, this.#translate).filter(({ id }) => id !== 'sources');
      this.#tops.set(tree, top);
    }
    return top;
  }

  #give(nodes: readonly FactNode[], total: number): RowPage {
    return {
      rows: nodes.map((node) => {
        this.#given.set(node.id, node);
        const { id, label, description, tooltip, icon, flag, passage, accessible } = node;
        return {
          id,
          label,
          ...(description === undefined ? {} : { description }),
          ...(tooltip === undefined ? {} : { tooltip }),
          icon,
          ...(flag ? { flag } : {}),
          ...(passage ? { passage } : {}),
          accessible,
          childCount: countOf(node),
        };
      }),
      total,
    };
  }
}

function countOf(node: FactNode): number {
  return node.childCount ?? node.children?.length ?? 0;
}
