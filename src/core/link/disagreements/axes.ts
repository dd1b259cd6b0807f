import { type Axis, opposites } from '../../data/opposites';

/** Which side of an axis words are on: 1, -1, or both. */
export interface Pole {
  readonly axis: number;
  readonly side: 1 | -1;
  /** Places of the words. */
  readonly from: number;
  readonly to: number;
}

const byWord = new Map<string, { readonly axis: number; readonly side: 1 | -1 }[]>();
for (const [axis, { one, other }] of opposites.entries())
  for (const [side, words] of [
    [1, one],
    [-1, other],
  ] as const)
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { axis, side }]);

/** Whether a thing stays on its side of an axis unless something happens. */
export function isLasting(axis: number): boolean {
  return opposites[axis]?.isLasting ?? false;
}

/** Whether an axis is that on which amounts rise and fall. */
export function isOfAmounts(axis: number): boolean {
  return opposites[axis]?.name === 'rising';
}

/** Whose state an axis tells. */
export function themeOf(axis: number): Axis['of'] {
  return opposites[axis]?.of ?? 'either';
}

/** Set phrases whose words tell no state. */
const SET_PHRASES: ReadonlySet<string> = new Set([
  'opened fire',
  'opens fire',
  'open fire',
  'opening fire',
  'keep calm',
  'lifted off',
  'lift off',
  'lifts off',
]);

/** "went on a one-day strike", "went on trial": nothing that continues. */
const GOING_ON = /^(?:went|goes|go|going|gone) on$/;
const BEHIND_ON: ReadonlySet<string> = new Set('a an the strike sale trial show display holiday leave air'.split(' '));

/** "went on a hunger strike", "goes on shooting spree": so many words behind, too. */
const UNDERTAKEN: ReadonlySet<string> = new Set('spree rampage tour trip strike hunt run march'.split(' '));

/** "left the rate unchanged" is to keep it. */
const LEAVING = /^(?:left|leaves?|leaving)$/;
const AS_IT_IS: ReadonlySet<string> = new Set('unchanged untouched intact alone unaltered'.split(' '));
/** How many words may stand between. */
const OBJECT = 7;

/** Verbs that before "to" tell of another act, not of what stands behind it: "refused to let the maker fail". */
const BEFORE_ACT: ReadonlySet<string> = new Set(
  'continue continues continued continuing refuse refuses refused refusing'.split(' '),
);

/** The first words of what says where on an axis a thing is. */
const beginnings: ReadonlySet<string> = new Set(Array.from(byWord.keys(), (words) => words.split(' ')[0] ?? ''));

/** Whether a word may be the first of some that say where on an axis a thing is. */
export function isPoleBeginning(lower: string): boolean {
  return beginnings.has(lower);
}

/** The sides that words take, in their order: a phrase wins over its words. */
export function polesIn(words: readonly string[]): readonly Pole[] {
  const found: Pole[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!beginnings.has(words[at] ?? '')) continue;
    const phrase = `${words[at]} ${words[at + 1]}`;
    if (
      isOnSomething(words, at) ||
      isLeftAsItIs(words, at) ||
      SET_PHRASES.has(phrase) ||
      (words[at + 1] === 'to' && BEFORE_ACT.has(words[at] ?? ''))
    )
      continue;
    const pair = byWord.get(phrase);
    for (const { axis, side } of pair ?? byWord.get(words[at] ?? '') ?? [])
      found.push({ axis, side, from: at, to: at + (pair ? 2 : 1) });
    if (pair) at++;
  }
  return found;
}

function isOnSomething(words: readonly string[], at: number): boolean {
  if (!GOING_ON.test(`${words[at]} ${words[at + 1]}`)) return false;
  return BEHIND_ON.has(words[at + 2] ?? '') || words.slice(at + 2, at + 4).some((word) => UNDERTAKEN.has(word));
}

function isLeftAsItIs(words: readonly string[], at: number): boolean {
  return LEAVING.test(words[at] ?? '') && words.slice(at + 1, at + 1 + OBJECT).some((word) => AS_IT_IS.has(word));
}

/** Whether a word says by itself only where on an axis a thing is. */
export function isPole(lower: string): boolean {
  return byWord.has(lower);
}
