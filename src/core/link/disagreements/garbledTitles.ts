import type { Mention, Passage, StorySource } from '../../model';
import type { Merged } from './findings';
import { garbledFrom, placeOfWords, standAt } from './garbledWords';
import { claimAround, claimBeside, filesOf } from './spellings';
import { stem } from './stem';
import type { DisagreementInput } from './storyIndex';
import { functionWords } from './wordLists';

/** What a source calls a person, besides the name: "NTSB chair", "the chief executive of OceanGate". */
export interface Title {
  readonly person: string;
  /** Its last words stand right in front of the name. */
  readonly isInFront: boolean;
  /** The stems of the words. */
  readonly stems: readonly string[];
  /** The title with the name. */
  readonly words: string;
  readonly claim: string;
  readonly passage: Passage;
}

/** So far in front of a name or behind it a title is looked for, in characters. */
const REACH = 60;
/** So many words before a name may be a title. */
const MOST_WORDS = 6;
/** So many titles of a source are looked at. */
const MOST_TITLES = 200;

/** The titles that a source gives persons next to their names: right in front, or behind a comma. */
export function titlesIn(source: StorySource, text: DisagreementInput['text']): readonly Title[] {
  const titles: Title[] = [];
  for (const mention of source.mentions) {
    if (mention.type !== 'person') continue;
    for (const passage of [before(source, mention, text), behind(source, mention, text)]) {
      const claim = passage && (claimAround(source, mention) ?? claimBeside(source, mention));
      if (!claim) continue;
      const title =
        passage.start < mention.start ? { ...passage, end: mention.start } : { ...passage, start: mention.end };
      const stems = text(source.id, title)
        .toLowerCase()
        .split(/\P{L}+/u)
        .filter(Boolean)
        .map(stem);
      titles.push({
        person: mention.entity,
        isInFront: passage.start < mention.start,
        stems,
        words: text(source.id, passage),
        claim: claim.id,
        passage,
      });
      if (titles.length >= MOST_TITLES) return titles;
    }
  }
  return titles;
}

/** The words in front of a name back to the last mark or small word: "NTSB chair", "director general". */
function before({ id }: StorySource, { start, end }: Mention, text: DisagreementInput['text']): Passage | undefined {
  const words = text(id, { start: Math.max(0, start - REACH), end: start }).split(/(?<= )/);
  let from = words.length;
  while (from > 0 && words.length - from < MOST_WORDS && isOfTitle(words[from - 1] as string)) from--;
  const length = words.slice(from).reduce((sum, word) => sum + word.length, 0);
  return length === 0 ? undefined : { source: id, start: start - length, end };
}

function isOfTitle(word: string): boolean {
  return /^[\p{L}’'&-]+ $/u.test(word) && !functionWords.has(word.trim().toLowerCase());
}

/** ", the chief executive of the company": up to the next mark. */
function behind({ id }: StorySource, { start, end }: Mention, text: DisagreementInput['text']): Passage | undefined {
  const phrase = /^, (?:[\p{L}’'&-]+ ){0,7}[\p{L}’'&-]+(?=[,.;)])/u.exec(
    text(id, { start: end, end: end + REACH }),
  )?.[0];
  return phrase === undefined ? undefined : { source: id, start, end: end + phrase.length };
}

/**
 * Titles that translations or rewriting programs put for others: "NTSB seat Ann Leigh" where other sources have "NTSB chair Ann
 * Leigh".
 *
 * @param titles of one person
 */
export function garbledTitles(titles: readonly Title[]): readonly Merged[] {
  for (const bad of titles) {
    const meant = meantIn(bad);
    if (meant.length === 0) continue;
    const sound = titles.filter(
      (title) => title.passage.source !== bad.passage.source && meant.some((words) => isCalled(words, title)),
    );
    const [first] = sound;
    if (!first) continue;
    const sides = [sound, [bad]].map((side) => ({
      reading: side[0]?.words ?? '',
      claims: side.map(({ claim }) => claim),
      passages: side.map(({ passage }) => passage),
    }));
    const args = [bad.words, bad.passage.source, first.words, filesOf(sound.map(({ passage }) => passage))];
    return [{ kind: 'name', status: 'garble', sides, reason: { code: 'differs.garbled-words', args }, weight: 0.4 }];
  }
  return [];
}

/** What may be meant by a title, as far as it does not stand in it. */
function meantIn(title: Title): readonly (readonly string[])[] {
  return title.stems.flatMap((first) =>
    garbledFrom(first)
      .filter(({ words }) => isCalled(words, title))
      .flatMap(({ meant }) => meant)
      .filter((words) => placeOfWords(words, title.stems) < 0),
  );
}

/** Whether somebody is called so; in front of a name nothing may stand between. */
function isCalled(words: readonly string[], { stems, isInFront }: Title): boolean {
  return isInFront ? standAt(words, stems, stems.length - words.length) : placeOfWords(words, stems) >= 0;
}
