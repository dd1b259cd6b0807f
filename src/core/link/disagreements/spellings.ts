import type { Claim, Passage, Span, StorySource } from '../../model';
import { areFormsOfOne } from '../../data/names/nicknames';
import { firstFrom } from '../spans';
import type { Merged } from './findings';
import { isVariant, nameParts } from './names';
import type { DisagreementInput } from './storyIndex';

/** A person's full name where it stands in a source. */
export interface NameForm {
  /** The person's entity. */
  readonly person: string;
  /** The parts of the name. */
  readonly key: string;
  readonly words: string;
  readonly passage: Passage;
  /** The claim that holds it, or one of its sentence. */
  readonly claim: string | undefined;
}

interface Form {
  readonly words: string;
  count: number;
  readonly claims: Map<string, Passage>;
}

/** The full names of people in a source. */
export function formsIn(source: StorySource, text: DisagreementInput['text']): readonly NameForm[] {
  return source.mentions.flatMap((mention) => {
    if (mention.type !== 'person') return [];
    const words = text(source.id, mention);
    const parts = nameParts(words);
    if (parts.length < 2) return [];
    const passage = { source: source.id, start: mention.start, end: mention.end };
    const claim = claimAround(source, mention) ?? claimBeside(source, mention);
    return [{ person: mention.entity, key: parts.join(' '), words, passage, claim: claim?.id }];
  });
}

/**
 * Spellings of one person's name that differ by a letter or two, or in all of the given name or surname: one row.
 *
 * @param names of one person
 */
export function findSpellings(names: readonly NameForm[]): readonly Merged[] {
  return rowsOfForms(names, isOtherSpelling);
}

function rowsOfForms(names: readonly NameForm[], isOther: typeof isOtherSpelling): readonly Merged[] {
  const byForm = new Map<string, Form>();
  for (const { key, words, passage, claim } of names) {
    const form = byForm.get(key) ?? { words, count: 0, claims: new Map() };
    byForm.set(key, form);
    form.count++;
    if (claim !== undefined) form.claims.set(claim, passage);
  }
  const row = rowOf([...byForm.entries()], isOther);
  return row ? [row] : [];
}

/**
 * One name whose parts stand in another order: "Grace Atieno Odera", "Grace Odera Atieno".
 *
 * @param names of the same three parts or more
 */
export function findReordered(names: readonly NameForm[]): readonly Merged[] {
  if (names.every(({ key }) => key === names[0]?.key)) return [];
  return rowsOfForms(names, () => true);
}

/** The parts of a name, whatever their order; none of a short name, whose order may be another by custom. */
export function partsOf({ key }: NameForm): string {
  const parts = key.split(' ');
  return parts.length > 2 ? parts.sort().join(' ') : '';
}

/** Claims nest a little: so many before the first that starts behind a mention may hold it. */
const NESTED = 12;

/** The shortest claim that holds a mention. */
export function claimAround({ claims }: StorySource, mention: Span): Claim | undefined {
  const after = firstFrom(claims, mention.start + 1);
  const [shortest] = claims
    .slice(Math.max(0, after - NESTED), after)
    .filter(({ end }) => end >= mention.end)
    .sort((left, right) => left.end - left.start - (right.end - right.start));
  return shortest;
}

/** A claim of the sentence that a name stands in, the first behind it if there is one: "Elena Rojas said …", "…, said Elena Rojas". */
export function claimBeside({ claims, sentences }: StorySource, mention: Span): Claim | undefined {
  const after = firstFrom(claims, mention.start);
  return [claims[after], claims[after - 1]].find((claim) => {
    const sentence = claim && sentences[claim.sentence];
    return sentence !== undefined && sentence.start <= mention.start && mention.end <= sentence.end;
  });
}

function rowOf(entries: readonly (readonly [string, Form])[], isOther: typeof isOtherSpelling): Merged | undefined {
  const ordered = [...entries].sort(([, left], [, right]) => right.count - left.count);
  const [first, ...others] = ordered;
  if (!first) return undefined;
  const variants = others.filter(([key]) => isOther(first[0], key));
  const sides = [first, ...variants]
    .filter(([, form]) => form.claims.size > 0)
    .map(([, form]) => ({ reading: form.words, claims: [...form.claims.keys()], passages: [...form.claims.values()] }));
  const [main, other] = sides;
  if (!main || !other || new Set(sides.flatMap((side) => side.passages.map((passage) => passage.source))).size < 2)
    return undefined;
  return {
    kind: 'name',
    status: 'garble',
    sides,
    reason: {
      code: 'differs.spelling',
      args: [main.reading, filesOf(main.passages), other.reading, filesOf(other.passages)],
    },
    weight: 0.2,
  };
}

/** "George III" is nobody's surname. */
const NUMERAL = /^[ivx]{2,}$/;

function isOtherSpelling(left: string, right: string): boolean {
  const a = left.split(' ');
  const b = right.split(' ');
  if (a.length !== b.length) return false;
  const differing = a.map((part, index) => [part, b[index] ?? ''] as const).filter(([one, other]) => one !== other);
  const [pair] = differing;
  if (differing.length > 1) return differing.every(([one, other]) => isVariant(one, other));
  if (!pair || pair.some((part) => NUMERAL.test(part)) || (a[0] !== b[0] && areFormsOfOne(a[0] ?? '', b[0] ?? '')))
    return false;
  // another first name may be a nickname; another last part of a short name is damage, since the names stand for one person
  return isVariant(...pair) || (a.length === 2 && a[0] === b[0]);
}

/** The sources of some passages, each once, for a reason's words. */
export function filesOf(passages: readonly Passage[]): string {
  return [...new Set(passages.map((passage) => passage.source))].join(', ');
}
