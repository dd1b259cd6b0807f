import verbForms from 'compromise/src/2-two/preTagger/model/models/_data.js';
import irregularPlurals from 'compromise/src/2-two/preTagger/model/irregulars/plurals.js';
import toInfinitive from 'compromise/src/2-two/preTagger/methods/transform/verbs/toInfinitive/index.js';
import toSingular from 'compromise/src/2-two/preTagger/methods/transform/nouns/toSingular/index.js';
import { uncompress } from 'suffix-thumb';
import { irregularForms, rareForms } from '../data/irregularForms';
import { ownParticiples, regularForms } from '../data/verbForms';

// Of compromise only the word forms are used, from their own files: the rest of it would take longer to begin than all of this.

/** The rules of compromise that bring a verb back to its infinitive, by its form. */
const VERBS = {
  two: {
    models: {
      fromPast: uncompress(verbForms.PastTense),
      fromPresent: uncompress(verbForms.PresentTense),
      fromGerund: uncompress(verbForms.Gerund),
    },
  },
};

/**
 * Plurals that follow no rule, with their singulars. The library turns its table round for each word it is asked for; here
 * it is turned round once, and the library asked for the rules alone.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(irregularPlurals).map(([singular, plural]) => [plural, singular]),
);
const RULES_ALONE = { two: { irregularPlurals: {} } };

const TENSES: ReadonlyMap<string, string> = new Map([
  ['VBD', 'PastTense'],
  ['VBN', 'Participle'],
  ['VBZ', 'PresentTense'],
  ['VBG', 'Gerund'],
]);

/** Words whose form looks like a plural and is none. */
const SAME_IN_SINGULAR = new Set([
  'series',
  'species',
  'news',
  'means',
  'politics',
  'headquarters',
  'economics',
  'physics',
]);

const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'s": 'be',
    "'re": 'be',
    "'m": 'be',
    "'ve": 'have',
    "'ll": 'will',
    "'d": 'would',
    "n't": 'not',
    am: 'be',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    wo: 'will',
    ca: 'can',
  }),
);

/** Forgetting everything now and then is cheaper than a queue, and a story's words come back at once. */
const MOST_REMEMBERED = 50_000;
let rememberedWords = 0;
const rememberedByTag = new Map<string, Map<string, string>>();

/**
 * The dictionary form of a word: infinitive for verbs, singular for nouns, the word itself otherwise.
 * @param lower the word in lower case, @param tag its Penn Treebank tag
 */
export function lemma(lower: string, tag: string): string {
  if (!isInflected(tag)) return lower;
  const known = rememberedByTag.get(tag)?.get(lower);
  if (known !== undefined) return known;
  const found = look(lower, tag);
  remember(lower, tag, found);
  return found;
}

/** Verbs, adverbs ("n't") and plurals have forms that differ from the dictionary's; all others stay as they are. */
function isInflected(tag: string): boolean {
  const first = tag.charCodeAt(0);
  return first === V || (first === N && tag === 'NNS') || tag === 'MD' || tag === 'RB';
}

const V = 0x56;
const N = 0x4e;

function remember(lower: string, tag: string, found: string): void {
  if (rememberedWords++ >= MOST_REMEMBERED) {
    rememberedByTag.clear();
    rememberedWords = 1;
  }
  const ofTag = rememberedByTag.get(tag);
  if (ofTag) ofTag.set(lower, found);
  else rememberedByTag.set(tag, new Map([[lower, found]]));
}

function look(lower: string, tag: string): string {
  if (lower.length > 40) return lower;
  const verbal = tag.startsWith('V') || tag === 'MD' || tag === 'RB';
  const auxiliary = verbal ? AUXILIARIES.get(lower) : undefined;
  if (auxiliary) return auxiliary;
  const tense = TENSES.get(tag);
  if (tense) return infinitive(lower, tense);
  // a past form that was taken for one of the present
  if (tag === 'VBP') return irregular(lower, 'PastTense') ?? lower;
  if (tag === 'NNS' && !SAME_IN_SINGULAR.has(lower) && lower.length > 2)
    return (IRREGULAR.get(lower) ?? toSingular(lower, RULES_ALONE)) || lower;
  return lower;
}

function infinitive(lower: string, tense: string): string {
  // the library looks words up in plain objects: names of their own methods must not be found there
  if (lower in Object.prototype) return lower;
  const known = regularForms.get(lower) ?? (tense === 'Gerund' ? undefined : irregular(lower, tense));
  if (known !== undefined) return known;
  if (!hasEndingOf(lower, tense)) return lower;
  // what ends in "ed" is formed like a past form, and all others are known here
  return toInfinitive(lower, VERBS, tense === 'Participle' ? 'PastTense' : tense) || lower;
}

/** What a form without the regular ending may be of; with "re", "over" and their like in front of it, too ("rewrote"). */
function irregular(lower: string, tense: string): string | undefined {
  if (tense === 'Participle' && ownParticiples.has(lower)) return lower;
  const base = irregularForms.get(lower) ?? rareForms.get(lower);
  if (base !== undefined) return base;
  const prefix = PREFIXES.find((one) => lower.startsWith(one));
  if (prefix === undefined) return undefined;
  const rest = lower.slice(prefix.length);
  const restBase = irregularForms.get(rest) ?? rareForms.get(rest);
  return restBase && `${prefix}${restBase}`;
}

const PREFIXES = ['re', 'over', 'under', 'out', 'mis', 'un', 'fore', 'for', 'inter'];

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['PastTense', 'ed'],
  ['Participle', 'ed'],
  ['PresentTense', 's'],
  ['Gerund', 'ing'],
]);

/** What a tagger took for a form of a verb and does not end like one has no other form that could be told. */
function hasEndingOf(lower: string, tense: string): boolean {
  return lower.endsWith(ENDINGS.get(tense) ?? '');
}
