/** Disagreements: real ones first, then what newer reports overtook, then garbled wording. */
import type { Disagreement, DisagreementSide, DisagreementStatus } from '../../model';
import { outerPassages } from '../outerPassages';
import { disagreementLabel, disagreementTitle, shownReadings, sidesInOrder, whyTheyDiffer } from '../pointTitles';
import type { ShownReading } from '../readings';
import { byWeight, type StoryIndex } from '../storyIndex';
import type { WordCode } from '../../words';
import type { Wording } from '../wording';
import type { FactNode } from './factNode';
import { lazily, listing, listRow, PASSAGE_LENGTH, passageRow, sourceList } from './rows';

/** Sentences longer than this are looked at around the passage. */
const SENTENCE_LENGTH = 600;
/** A longer reading is no value, but the words of one source: no other one is shown with them. */
const LONGEST_VALUE = 30;

const flags = { differs: 'disagreement', overtaken: 'older', garble: 'garble' } as const;
const icons = { differs: 'disagreement', overtaken: 'overtaken', garble: 'garble' } as const;

/** The disagreements of a story. */
export function disagreementRows(index: StoryIndex, words: Wording): FactNode {
  const ordered = [...index.story.disagreements].sort(byWeight);
  const having = (status: DisagreementStatus): readonly Disagreement[] =>
    ordered.filter((one) => one.status === status);
  const differs = having('differs');
  const overtaken = having('overtaken');
  const garbled = having('garble');
  const row = (one: Disagreement): FactNode => disagreementRow(one, index, words);
  const children: readonly (Disagreement | FactNode)[] = [
    ...differs,
    ...subgroup('disagreements/overtaken', words.say('tree.overtaken'), 'overtaken', overtaken, row, words),
    ...subgroup('disagreements/garble', words.say('tree.garbled'), 'garble', garbled, row, words),
  ];
  const countOf = (code: WordCode, found: readonly Disagreement[]): readonly string[] =>
    found.length === 0 ? [] : [words.say(code, String(found.length))];
  const counts = [
    ...countOf('tree.count-differs', differs),
    ...countOf('tree.count-overtaken', overtaken),
    ...countOf('tree.count-garbled', garbled),
  ];
  const description = counts.length === 0 ? words.say('tree.none') : counts.join(', ');
  const rowOf = (one: Disagreement | FactNode): FactNode => ('sides' in one ? row(one) : one);
  return listRow('disagreements', words.say('tree.disagreements'), children, rowOf, words, description);
}

function subgroup(
  id: string,
  label: string,
  icon: 'overtaken' | 'garble',
  found: readonly Disagreement[],
  row: (one: Disagreement) => FactNode,
  words: Wording,
): readonly FactNode[] {
  if (found.length === 0) return [];
  const description = String(found.length);
  const accessible = words.say('tree.accessible', label, description);
  return [listing({ id, label, description, icon, accessible }, found, row)];
}

function disagreementRow(disagreement: Disagreement, index: StoryIndex, words: Wording): FactNode {
  const id = `disagreement/${disagreement.id}`;
  const title = disagreementTitle(disagreement, words);
  const inOrder = sidesInOrder(disagreement, index);
  const shown = shownReadings(disagreement, index);
  const sides = inOrder.map((side) =>
    sourceList(
      side.passages.map((where) => where.source),
      index,
    ),
  );
  const first = inOrder[0]?.passages[0];
  const children = (): readonly FactNode[] =>
    inOrder.flatMap((side, at) => sideRows(`${id}/${at}`, side, shown[at] as ShownReading, index, words));
  const spoken = shown.map(({ line }, at) => words.say('tree.accessible-side', line, sides[at] ?? '')).join('; ');
  const row = {
    id,
    label: disagreementLabel(disagreement, shown, words),
    description: sides.join(' / '),
    tooltip: whyTheyDiffer(disagreement, index, words),
    icon: icons[disagreement.status],
    flag: flags[disagreement.status],
    ...(first ? { passage: first } : {}),
    accessible: words.say('tree.accessible-disagreement', title, spoken),
  };
  return lazily(row, children);
}

/** The passages of one side, each as what it reads, with its words beside it; what reads the same in one source is shown once. */
function sideRows(
  parent: string,
  side: DisagreementSide,
  shown: ShownReading,
  index: StoryIndex,
  words: Wording,
): readonly FactNode[] {
  const rows = new Map<string, FactNode>();
  const { reading } = side;
  outerPassages(side).forEach((where, at) => {
    const row = passageRow(`${parent}/${at}`, where, index, words);
    const passage = index.around(where, reading.slice(shown.from), PASSAGE_LENGTH) ?? row.label;
    const key = `${where.source}: ${passage}`;
    if (rows.has(key)) return;
    const isSaid = reading.length <= LONGEST_VALUE || index.inContext(where, SENTENCE_LENGTH).includes(reading);
    const isShown = !isSaid || passage.startsWith(withoutEnd(shown.line));
    const name = index.name(where.source);
    rows.set(key, isShown ? readRow(row, name, passage, words) : readRow(row, name, shown.line, words, passage));
  });
  return [...rows.values()];
}

/**
 * The row of a passage for what it reads. Who says it and what come first: the passages of one disagreement often begin alike,
 * and a sidebar is narrow.
 *
 * @param beside its words, where they do not begin with what it reads
 */
function readRow(
  { id, icon, passage }: FactNode,
  name: string,
  reading: string,
  words: Wording,
  beside?: string,
): FactNode {
  const said = words.say('tree.accessible-passage', name, reading);
  return {
    id,
    icon,
    ...(passage ? { passage } : {}),
    label: words.say('tree.reading-in', name, reading),
    ...(beside === undefined ? {} : { description: beside }),
    accessible: beside === undefined ? said : words.say('tree.accessible', said, beside),
  };
}

/** What is left of a line when the sign is taken away that it goes on. */
function withoutEnd(line: string): string {
  return line.endsWith('…') ? line.slice(0, -1) : line;
}
