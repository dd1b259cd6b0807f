import { pennTags } from '../data/tags/penn';
import weights from '../data/tags/model.bin';
import { closedWords } from '../data/tags/closedWords';
import { correctTags } from './mistaken';
import { FEATURES, tagFeatures } from './tagFeatures';
import type { RawToken, TaggedToken } from './tokens';
import type { WordHashes } from './wordForms';

const TAGS = pennTags.length;
/** "No word here" in the history of tags. */
const NONE = 63;

/** Past forms that are hardly ever anything else and that a tagger trained on little text may not have seen ("sank"). */
const pastForms: ReadonlySet<string> = new Set(
  'stole learnt sank shrank drank sprang swam rang sang swung flung clung slung strung wrung sped bled fled wept swept slept crept leapt dealt knelt sought fought bought brought caught taught froze strode wrote woke chose tore wore swore forbade forgave forgot foresaw foretold withdrew withheld withstood undertook underwent overthrew overtook understood mistook arose awoke became blew drew flew grew knew threw slew shook hid slid strove stood sat spent lent sent went came took gave kept told heard held meant paid met won built lost ran'.split(
    ' ',
  ),
);
/** Tags that only few words have, all of them known. */
const CLOSED: ReadonlySet<number> = new Set(
  (['IN', 'CC', 'TO', 'POS', 'DT', 'PDT', 'WDT', 'WP', 'WP$', 'PRP', 'PRP$', 'MD', 'EX', 'RP', 'WRB'] as const).map(
    (tag) => pennTags.indexOf(tag),
  ),
);
const NO_TAGS: ReadonlySet<number> = new Set();
/** Behind the hour of a clock: no verb, though few other words look like them. */
const HALVES_OF_DAY: ReadonlySet<string> = new Set(['a.m.', 'p.m.']);
const ADVERB = pennTags.indexOf('RB');
/** What a past form may be as well: "the drawn sword", "Mr Drew". */
const PAST_TOO: ReadonlySet<number> = new Set(
  (['VBD', 'VBN', 'VB', 'VBG', 'JJ', 'NNP'] as const).map((tag) => pennTags.indexOf(tag)),
);
const PAST = pennTags.indexOf('VBD');
/** "there's", "it's": behind these it is the verb. */
const BEFORE_IS: ReadonlySet<number> = new Set((['EX', 'PRP', 'WP'] as const).map((tag) => pennTags.indexOf(tag)));
const POSSESSIVE = pennTags.indexOf('POS');
const IS = pennTags.indexOf('VBZ');
/** "a swept wing" is no verb. */
const BEFORE_NOUN: ReadonlySet<number> = new Set((['DT', 'PRP$'] as const).map((tag) => pennTags.indexOf(tag)));

const mask = weights.length - 1;
/** Lifts weights above zero, so that no sum borrows from its neighbour. */
const LIFT = 128;
const pairs = pairedWeights(new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength));

const features = new Int32Array(FEATURES);

/**
 * Weights two by two, so that one addition serves two tags: at each place its own weight in the lower 16 bits, the next
 * one's in the upper. Goes on with the first ones at the end, so that a feature's row never has to be wrapped.
 */
function pairedWeights(table: Int8Array): Int32Array {
  const lifted = (index: number): number => (table[index & mask] as number) + LIFT;
  return Int32Array.from({ length: table.length + TAGS }, (_, index) => lifted(index) | (lifted(index + 1) << 16));
}

/**
 * Tags the words of one sentence from left to right with an averaged perceptron (after Collins 2002) whose hashed
 * weights were trained by `test/train/tags.ts`. Punctuation is tagged by rule. The tags are written into the tokens.
 */
export function tagSentence(tokens: readonly RawToken[]): readonly TaggedToken[] {
  const words = tokens.map(({ form }) => form.hashes);
  let previous = NONE;
  let earlier = NONE;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as RawToken;
    const { mark } = token.form;
    const { lower } = token.form;
    let tag = mark === undefined ? best(words, index, previous, earlier, NO_TAGS) : NONE - 1;
    if (CLOSED.has(tag) && !closedWords.has(lower)) tag = best(words, index, previous, earlier, CLOSED);
    const isPast = mark === undefined && pastForms.has(lower) && !PAST_TOO.has(tag) && !BEFORE_NOUN.has(previous);
    let sure = isPast ? PAST : tag === POSSESSIVE && BEFORE_IS.has(previous) ? IS : tag;
    if (HALVES_OF_DAY.has(lower)) sure = ADVERB;
    token.tag = mark ?? (pennTags[sure] as string);
    earlier = previous;
    previous = sure;
  }
  correctTags(tokens);
  giveVerb(tokens);
  for (let index = 2; index < tokens.length; index++)
    if (isPerfect(tokens, index)) (tokens[index] as RawToken).tag = 'VBN';
  return tokens;
}

const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having', "'ve"]);

/** Adverbs that stand between "has" and a participle; "very" and "rather" stand in front of adjectives. */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(
  "not n't yet never ever already also just still since now always".split(' '),
);

/** "has not yet congratulated anyone": behind "has" and such an adverb, what ends like a participle is one. */
function isPerfect(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.tag !== 'JJ' || !token.form.lower.endsWith('ed')) return false;
  let back = index - 1;
  while (BEFORE_PARTICIPLE.has(tokens[back]?.form.lower ?? '')) back--;
  return back < index - 1 && HAVING.has(tokens[back]?.form.lower ?? '');
}

/** Fewer words say nothing: "No civilian died." has three and a full stop. */
const FEWEST = 3;
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const BEFORE_VERB: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'RB', ',', 'JJ', 'CD', '-RRB-']);
/** "This caught us by surprise", "both went": these stand for a noun in front of a verb. */
const STANDING_ALONE: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'both', 'each', 'all', 'some']);
/** What acts in the plural, or may. */
const BEFORE_BASE: ReadonlySet<string> = new Set(['NNS', 'NNPS', 'NNP', 'PRP', 'RB', 'CD']);
const BEHIND_VERB: ReadonlySet<string> = new Set(['IN', 'DT', 'TO', 'PRP$', 'CD', 'RB', 'JJ', 'NN', '$']);
/** Past forms that are other words, too. Compiled for this project. */
const mayBePast: ReadonlySet<string> = new Set(
  'rose fell saw shot spoke cost beat cut hit hurt put let shut quit spread burst shed bid bet split set cast thrust led fed'.split(
    ' ',
  ),
);

/**
 * A sentence has a verb: in one that got none, the first word that may be one by its form and place is it ("A ban applies to
 * all ships.", "The vessel retaliated with small arms.").
 */
function giveVerb(tokens: readonly RawToken[]): void {
  if (tokens.length <= FEWEST || tokens.at(-1)?.form.text !== '.') return;
  const end = Math.min(ownEnd(tokens), startOfSpeech(tokens));
  for (let index = 0; index < end; index++) if (FINITE.has((tokens[index] as RawToken).tag ?? '')) return;
  for (let index = 1; index + 1 < end; index++) {
    const [token, behind] = [tokens[index], tokens[index + 1]?.tag ?? ''];
    const before = standingFor(tokens, index - 1);
    const tag = token && BEFORE_VERB.has(before) ? verbTag(token, before, behind) : undefined;
    if (!token || !tag || isNotice(tokens, index)) continue;
    token.tag = tag;
    return;
  }
}

/** "Batteries not included." tells of nothing that happened. */
function isNotice(tokens: readonly RawToken[], index: number): boolean {
  return index === 2 && tokens.length === 4 && tokens[1]?.form.lower === 'not';
}

/** The tag of what stands in front of a verb, or of the noun that it stands for. */
function standingFor(tokens: readonly RawToken[], index: number): string {
  const { tag = '', form } = tokens[index] as RawToken;
  if (STANDING_ALONE.has(form.lower)) return 'PRP';
  // "A curfew applies in": with nothing but an article in front of it, what looks like an adjective is the noun
  return tag === 'JJ' && tokens[index - 1]?.tag === 'DT' ? 'NN' : tag;
}

const SPEAKING: ReadonlySet<string> = new Set(['said', 'says', 'say']);
/** So many words may name who speaks. */
const LONGEST_SPEAKER = 8;

/** Where "the person said." begins behind a comma at the end of a sentence; the end of the sentence when it does not end so. */
function startOfSpeech(tokens: readonly RawToken[]): number {
  const verb = tokens.length - 2;
  if (!SPEAKING.has(tokens[verb]?.form.lower ?? '')) return tokens.length;
  for (let index = verb - 2; index > FEWEST - 1 && verb - index <= LONGEST_SPEAKER; index--)
    if (tokens[index]?.tag === ',') return index + 1;
  return tokens.length;
}

const RELATIVE: ReadonlySet<string> = new Set(['WDT', 'WP', 'WRB']);

/** Where ", where it had stood" begins; the end of the sentence when nothing of that kind does behind some words. */
function ownEnd(tokens: readonly RawToken[]): number {
  const relative = tokens.findIndex(
    ({ tag }, index) => index > FEWEST && RELATIVE.has(tag ?? '') && tokens[index - 1]?.tag === ',',
  );
  return relative < 0 ? tokens.length : relative;
}

const NOT_PAST: ReadonlySet<string> = new Set(['NN', 'JJ', 'VB', 'UH', 'NNP']);

function isPastForm(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !lower.endsWith('eed');
}

/** The tag of a verb that a word between two others may be. */
function verbTag({ tag, form: { lower, text } }: RawToken, before: string, behind: string): string | undefined {
  if (tag === 'VBN') return 'VBD';
  if (tag === 'VB' && BEFORE_BASE.has(before)) return 'VBP';
  if (NOT_PAST.has(tag ?? '') && text === lower && isPastForm(lower)) return 'VBD';
  if (!BEHIND_VERB.has(behind)) return undefined;
  if (mayBePast.has(lower) && tag !== 'VB') return 'VBD';
  const isPlural = tag === 'NNS' && before !== ',' && before !== 'JJ' && before !== 'CD' && behind !== 'NN';
  return isPlural && lower.endsWith('s') ? 'VBZ' : undefined;
}

/** The tag that the words at `index` and around and the tags before speak for most, of those that are not left out. */
function best(
  words: readonly WordHashes[],
  index: number,
  previous: number,
  earlier: number,
  without: ReadonlySet<number>,
): number {
  tagFeatures(words, index, previous, earlier, features);
  for (let feature = 0; feature < FEATURES; feature++) features[feature] = (features[feature] as number) & mask;
  let top = 0;
  let most = 0;
  for (let tag = 0; tag < TAGS; tag += 2) {
    let sum = 0;
    for (let feature = 0; feature < FEATURES; feature++) sum += pairs[(features[feature] as number) + tag] as number;
    const first = sum & 0xffff;
    const second = sum >>> 16;
    if (first > most && !without.has(tag)) {
      most = first;
      top = tag;
    }
    if (second > most && !without.has(tag + 1)) {
      most = second;
      top = tag + 1;
    }
  }
  return top;
}
