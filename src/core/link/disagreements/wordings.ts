import type { Quotation } from '../../model';
import { tokenize } from '../../text/tokens';
import { firstFrom } from '../spans';
import { stem } from './stem';
import type { Difference } from './findings';
import { isVariant } from './names';
import { areNear } from './nearWords';
import { remembered } from './remembered';
import { plain } from './sourceIndex';
import type { Member } from './storyIndex';
import { functionWords } from './wordLists';

/** Different words inside quotation marks for what should be one quotation: two translations, or a spun text. */
export function compareWordings(left: Member, right: Member): Difference | undefined {
  for (const one of quotedIn(left)) {
    for (const other of quotedIn(right)) {
      const [{ quotation: l, words: leftWords }, { quotation: r, words: rightWords }] = [one, other];
      if (l.speaker?.entity !== undefined && r.speaker?.entity !== undefined && l.speaker.entity !== r.speaker.entity)
        continue;
      const isPartial = l.kind === 'partial' || r.kind === 'partial';
      const areOfOneKind = one.isSpeech === other.isSpeech;
      const isOfOneSpeech = !isPartial && l.speaker?.entity !== undefined && l.speaker.entity === r.speaker?.entity;
      if (
        !areRenderings(one, other, isPartial, areOfOneKind ? LEAST : LEAST_OF_SPEECH) &&
        !(isOfOneSpeech && isLinked(left, right) && areNearRenderings(one, other)) &&
        !(areOfOneKind && linkOf(left, right) >= LEAST_LINKED && areLinkedRenderings(one, other))
      )
        continue;
      return {
        kind: 'name',
        status: 'garble',
        code: 'differs.wording',
        left: { key: plain(leftWords), words: leftWords },
        right: { key: plain(rightWords), words: rightWords },
        strength: 0.5,
      };
    }
  }
  return undefined;
}

/** At most this many quotations of a passage are compared. */
const MOST = 4;

function quotationsIn({ claim, source }: Member): readonly Quotation[] {
  const found: Quotation[] = [];
  // a quotation that began a little before the claim may reach into it
  const first = Math.max(0, firstFrom(source.quotations, claim.start) - MOST);
  for (const quotation of source.quotations.slice(first, first + 4 * MOST)) {
    if (quotation.start >= claim.end || found.length >= MOST) break;
    if (quotation.end > claim.start && quotation.kind !== 'indirect') found.push(quotation);
  }
  return found;
}

/** Quotations that marks set off, with their words in the passage. */
const quotedIn = remembered((member: Member): readonly Quoted[] =>
  quotationsIn(member)
    .filter((quotation) => isSetOff(member, quotation))
    .map((quotation) => {
      const words = textOf(member, quotation);
      return { quotation, words, content: contentOf(words), isSpeech: isSpeech(member, quotation) };
    }),
);

interface Quoted {
  readonly quotation: Quotation;
  readonly words: string;
  /** {@link contentOf} the words. */
  readonly content: readonly Content[];
  /** Whole sentences, not some words of one. */
  readonly isSpeech: boolean;
}

/** A sentence that ends inside a quotation, or one of at least five words that begins it. */
const SENTENCE = /\p{Ll}[.!?]\s+\p{Lu}|^\p{Lu}(?:\S{0,40}\s+){4}/u;

function isSpeech({ words }: Member, quotation: Quotation): boolean {
  return quotation.kind === 'direct' || SENTENCE.test(words(quotation));
}

/** Longer quotations are most often what lies between two of them. */
const LONGEST = 600;

/**
 * Whether the marks open before the words and close behind them: a lost mark turns what stands between two quotations
 * into one.
 */
function isSetOff({ words }: Member, { start, end }: Quotation): boolean {
  if (end - start > LONGEST || /["“”\n]/.test(words({ start, end }))) return false;
  const before = words({ start: Math.max(0, start - 3), end: start });
  const behind = words({ start: end, end: end + 3 });
  const isClosing =
    /[\p{L}\p{N}.,!?]["“”'’`]+$/u.test(before) || (/[,.!?]\s?["“”'’`]+$/.test(before) && isLower(words, start));
  const isOpening = /^\s["“]\S/.test(behind) || /^["“][\p{L}\p{N}]/u.test(behind) || /^\s/.test(words({ start, end }));
  return !isClosing && !isOpening;
}

function isLower(words: Member['words'], at: number): boolean {
  return /^\p{Ll}/u.test(words({ start: at, end: at + 2 }));
}

function textOf({ span, text }: Member, quotation: Quotation): string {
  return text.slice(Math.max(0, quotation.start - span.start), Math.min(text.length, quotation.end - span.start));
}

/**
 * Neither equal nor one a part of the other, but with enough words in common to render one original: half of the longer
 * one, or, where only some words of a sentence are quoted, one word.
 */
function areRenderings(left: Quoted, right: Quoted, isPartial: boolean, least: number): boolean {
  return shareContent(left, right, isPartial, least) && areUnderstood(left, right);
}

/** A mark or a reporting verb inside means that the quotation marks were not understood. */
const NOT_UNDERSTOOD = /["“”]|\b(?:said|told|testified|according to)\b/i;

function areUnderstood(left: Quoted, right: Quoted): boolean {
  return !NOT_UNDERSTOOD.test(`${left.words} ${right.words}`);
}

/** The one with fewer content words first. */
function byContent({ content: left }: Quoted, { content: right }: Quoted): readonly (readonly Content[])[] {
  return left.length <= right.length ? [left, right] : [right, left];
}

function shareContent(left: Quoted, right: Quoted, isPartial: boolean, least: number): boolean {
  const [short, long] = byContent(left, right) as readonly [readonly Content[], readonly Content[]];
  if (short.length === 0) return false;
  const same = short.filter((word) => isAmong(word, long));
  // a whole sentence may be rendered in other words throughout
  const shared = isPartial || short.length < 4 ? same : short.filter((word) => isNearAmong(word, long));
  if (same.length === short.length)
    return short.length === long.length && short.length <= 2 && !isPartOf(plain(left.words), plain(right.words));
  if (areSpellings(short, long)) return false;
  // one word of a speech may be among some other words that are quoted
  if (left.isSpeech !== right.isSpeech && short.filter((word) => isNearAmong(word, long)).length < 2) return false;
  // "worldwide caution", "exercise caution": a word of two is too little
  if (isPartial && short.length > 1 && short.filter((word) => isNearAmong(word, long)).length < 2) return false;
  const isWhole = short.length > 4 || !isPartial;
  return (
    shared.length >= (isPartial ? 1 : 2) &&
    shared.length / short.length >= 0.5 &&
    shared.length / long.length >= (isWhole ? 0.5 : least)
  );
}

/** From this strength of the links on, two sentences of one speaker may have few words in common. */
const LINKED = 0.6;

function isLinked(left: Member, right: Member): boolean {
  return linkOf(left, right) >= LINKED;
}

function linkOf(left: Member, right: Member): number {
  return Math.min(left.member.strength, right.member.strength);
}

/** As long as each other, and half of the words near in meaning but not all of them the same. */
function areNearRenderings(left: Quoted, right: Quoted): boolean {
  const [short, long] = byContent(left, right) as readonly [readonly Content[], readonly Content[]];
  if (short.length < 3 || short.length < 0.6 * long.length || short.every((word) => isAmong(word, long))) return false;
  const lengths = [left, right].map(({ words }) => words.split(/\s+/).length);
  if (Math.min(...lengths) < 0.8 * Math.max(...lengths)) return false;
  if (areSpellings(short, long) || /['‘’]\w/.test(`${left.words} ${right.words}`)) return false;
  const near = short.filter((word) => isNearAmong(word, long));
  return near.length >= short.length / 2 && near.filter(isHeavy).length >= LEAST_HEAVY;
}

/** What anybody may say of anything, by stem: two sentences with no more in common are not one. Compiled for this project. */
const LIGHT: ReadonlySet<string> = new Set(
  'be do feel get give go good have know like look make need put say see take thing think time try want way'.split(' '),
);
/** So many others two sentences that are near throughout have in common. */
const LEAST_HEAVY = 2;

function isHeavy({ stem: key }: Content): boolean {
  return !LIGHT.has(key);
}

/** From this strength of the links on, two claims are told in one another's words if in any. */
const LEAST_LINKED = 0.5;
/** So much of the longer one's content the shorter one has at least. */
const LEAST_LENGTH = 0.33;
/** So many of its words are near to one of the longer one's. */
const LEAST_NEAR = 0.34;

/** Of claims that are linked: words enough that are near or begin alike, but not all of them the same. */
function areLinkedRenderings(left: Quoted, right: Quoted): boolean {
  const [short, long] = byContent(left, right) as readonly [readonly Content[], readonly Content[]];
  if (short.length === 0 || short.length < LEAST_LENGTH * long.length || !areUnderstood(left, right)) return false;
  if (areSpellings(short, long) || short.every((word) => isAmong(word, long))) return false;
  const near = short.filter((word) => isNearAmong(word, long) || long.some((other) => beginAlike(word, other)));
  return near.some(isHeavy) && near.length >= LEAST_NEAR * short.length;
}

/** "Dissatisfied" and "dissatisfaction". */
function beginAlike({ lower: one }: Content, { lower: other }: Content): boolean {
  return Math.min(one.length, other.length) >= 6 && one.slice(0, 6) === other.slice(0, 6);
}

/** So much of the longer one must be in a few quoted words; more where the longer one is a speech. */
const LEAST = 0.1;
const LEAST_OF_SPEECH = 0.25;

function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** Whether all words that only one of them has are other spellings of the other's: "OK" and "okay". */
function areSpellings(left: readonly Content[], right: readonly Content[]): boolean {
  const only = (words: readonly Content[], others: readonly Content[]) =>
    words.filter((word) => !isAmong(word, others)).map(({ stem: key }) => key);
  const [one, other] = [only(left, right), only(right, left)];
  return (
    one.length === other.length &&
    one.every((word) =>
      other.some((spelling) => spelling.startsWith(word) || word.startsWith(spelling) || isVariant(word, spelling)),
    )
  );
}

/** A content word, without a leading "un". */
interface Content {
  readonly stem: string;
  readonly lower: string;
}

function isAmong({ stem: key }: Content, others: readonly Content[]): boolean {
  return others.some((other) => other.stem === key);
}

function isNearAmong(word: Content, others: readonly Content[]): boolean {
  return others.some((other) => other.stem === word.stem || areNear(word.lower, other.lower));
}

/** The content words, each once, with hyphenated words apart and a leading "un" or "non" dropped. */
function contentOf(words: string): readonly Content[] {
  const found = new Map<string, Content>();
  for (const token of tokenize(words)) {
    for (const word of token.lower.split('-')) {
      if (!/\p{L}/u.test(word) || functionWords.has(word) || word === 'no' || word === 'non') continue;
      const lower = word.length > 6 && word.startsWith('un') ? word.slice(2) : word;
      const key = stem(lower);
      if (!found.has(key)) found.set(key, { stem: key, lower });
    }
  }
  return [...found.values()];
}
