/** Rows that several parts of the tree share. */
import type { Passage } from '../../model';
import type { StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactGroupId, FactIcon, FactNode } from './factNode';

/** Rows for passages are cut at this length. */
export const PASSAGE_LENGTH = 100;

/** A row at the top of the tree: its name, how many rows it has, the rows. */
export function groupRow(
  id: FactGroupId,
  label: string,
  children: readonly FactNode[],
  words: Wording,
  description = countInWords(children.length, words),
): FactNode {
  const accessible = words.say('tree.accessible', label, description);
  return { id, label, description, icon: 'group', children, accessible };
}

/** A row at the top of the tree whose rows are made from items when they are asked for. */
export function listRow<Item>(
  id: FactGroupId,
  label: string,
  items: readonly Item[],
  make: (item: Item) => FactNode,
  words: Wording,
  description = countInWords(items.length, words),
): FactNode {
  const accessible = words.say('tree.accessible', label, description);
  return listing({ id, label, description, icon: 'group', accessible }, items, make);
}

function countInWords(count: number, words: Wording): string {
  return count === 0 ? words.say('tree.none') : String(count);
}

/** Passages shorter than this are shown with the sentence around them. */
const LONG_ENOUGH = 40;

/** A row for a passage: its words, or the sentence around it when they are few. */
export function passageRow(
  id: string,
  where: Passage,
  index: StoryIndex,
  words: Wording,
  icon: FactIcon = 'passage',
): FactNode {
  const isLong = where.end - where.start >= LONG_ENOUGH;
  const label = isLong ? index.words(where, PASSAGE_LENGTH) : index.inContext(where, PASSAGE_LENGTH);
  const name = index.name(where.source);
  return {
    id,
    label,
    description: name,
    icon,
    passage: where,
    accessible: words.say('tree.accessible-passage', name, label),
  };
}

/** A row whose children are made when they are first asked for: most rows of a tree are never opened. */
export function lazily(row: Omit<FactNode, 'children'>, make: () => readonly FactNode[]): FactNode {
  let children: readonly FactNode[] | undefined;
  return {
    ...row,
    get children() {
      return (children ??= make());
    },
  };
}

/** A row whose children are made from items, each when it is first asked for: lists are long, and read from the top. */
export function listing<Item>(
  row: Omit<FactNode, 'children'>,
  items: readonly Item[],
  make: (item: Item, at: number) => FactNode,
): FactNode {
  const made = new Map<number, FactNode>();
  const page = (from: number, to: number): readonly FactNode[] =>
    items.slice(from, to).map((item, at) => {
      const node = made.get(from + at) ?? make(item, from + at);
      made.set(from + at, node);
      return node;
    });
  return {
    ...row,
    childCount: items.length,
    page,
    get children() {
      return page(0, items.length);
    },
  };
}

/** "000, 001, 004": the short names of sources, each once, in the order given. */
export function sourceList(sources: Iterable<string>, index: StoryIndex): string {
  return [...new Set(sources)].map((source) => index.name(source)).join(', ');
}
