import type { DisagreementSide, Mention, Passage, StorySource } from '../../model';
import type { Merged } from './findings';
import { garbledFrom, placeOfWords, standAt, stemsOf } from './garbledWords';
import { push } from '../../lists';
import { claimAround, claimBeside, filesOf } from './spellings';
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
  /** How long the name is. */
  readonly name: number;
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
      const stems = stemsOf(text(source.id, title));
      titles.push({
        person: mention.entity,
        isInFront: passage.start < mention.start,
        stems,
        words: text(source.id, passage),
        name: mention.end - mention.start,
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
  // the first may be cut off
  if (start > REACH) words.shift();
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

/** So many different titles of one person are looked at. */
const MOST_FORMS = 100;

/** A title in the same words, wherever it stands. */
type Form = readonly [Title, ...Title[]];

/**
 * Titles that translations or rewriting programs put for others: "NTSB seat Ann Leigh" where other sources have "NTSB chair Ann
 * Leigh".
 *
 * @param titles of one person
 */
export function garbledTitles(titles: readonly Title[]): readonly Merged[] {
  const byWords = new Map<string, Title[]>();
  for (const title of titles) push(byWords, `${title.isInFront} ${title.stems.join(' ')}`, title);
  const forms = [...byWords.values()].slice(0, MOST_FORMS) as unknown as readonly Form[];
  return forms.flatMap((bad) => rowOf(bad, forms) ?? []);
}

function rowOf(bad: Form, forms: readonly Form[]): Merged | undefined {
  const [title] = bad;
  const own = new Set(bad.map(({ passage }) => passage.source));
  for (const first of title.stems) {
    for (const { words, meant } of garbledFrom(first)) {
      if (!isCalled(words, title)) continue;
      for (const one of meant) {
        if (placeOfWords(one.words, title.stems) >= 0) continue;
        const sound = forms
          .filter(([other]) => isCalled(one.words, other))
          .flat()
          .filter(({ passage }) => !own.has(passage.source));
        if (sound.length > 0) return rowBetween(sound, one.words.length, bad, words.length);
      }
    }
  }
  return undefined;
}

function rowBetween(sound: readonly Title[], soundLength: number, bad: Form, badLength: number): Merged {
  const [good, damaged] = [sideOf(sound, soundLength), sideOf(bad, badLength)];
  const args = [damaged, good].flatMap(({ reading, passages }) => [reading, filesOf(passages)]);
  const reason = { code: 'differs.garbled-words', args } as const;
  return { kind: 'name', status: 'garble', sides: [good, damaged], reason, weight: 0.4 };
}

/** @param length how many words of the title matter */
function sideOf(titles: readonly Title[], length: number): DisagreementSide {
  const shown = titles.map((title) => ({ claim: title.claim, ...shortened(title, length) }));
  const byClaim = new Map(shown.map(({ claim, passage }) => [claim, passage]));
  return { reading: shown[0]?.words ?? '', claims: [...byClaim.keys()], passages: [...byClaim.values()] };
}

/** In front of a name, without what is no part of the title: "questioned the NTSB chair". */
function shortened({ isInFront, words, name, passage }: Title, length: number): Pick<Title, 'words' | 'passage'> {
  if (!isInFront) return { words, passage };
  const before = words.slice(0, words.length - name);
  const kept = before
    .split(/(?<= )/)
    .slice(-length)
    .join('');
  const start = passage.start + before.length - kept.length;
  return { words: kept + words.slice(before.length), passage: { ...passage, start } };
}

/** Whether somebody is called so; in front of a name nothing may stand between. */
function isCalled(words: readonly string[], { stems, isInFront }: Title): boolean {
  return isInFront ? standAt(words, stems, stems.length - words.length) : placeOfWords(words, stems) >= 0;
}
