/** The subjects of reporting verbs. */
import { auxiliaries, formsOfBe } from '../../../data/speech/grammar';
import { documentNouns } from '../../../data/speech/nouns';
import type { VerbForm } from '../../../data/speech/verbs';
import type { Item } from '../lines';
import {
  isAdverb,
  isFinite,
  isNoun,
  isPronoun,
  isQuote,
  isTime,
  isVerb,
  phraseBefore,
  phraseEnd,
  simpleStart,
  type Stretch,
} from '../phrases';
import { afterQuotation } from './afterQuotation';
import { headAcrossCommas } from './asides';
import { hasFinite, startsPhrase } from './clauses';
import type { Draft } from './draft';

/** The subject of a reporting verb, and how the clause is built. */
export interface Subject {
  readonly source: Stretch | undefined;
  /** First item of the clause: the subject, or an adverb in front of the verb. */
  readonly begins: number;
  /** Item behind the verb group, and behind the subject when it follows the verb. */
  readonly after: number;
  readonly inverted: boolean;
  /** ", saying": hangs on the clause before. */
  readonly participial: boolean;
  readonly infinitive: boolean;
  readonly relative: boolean;
  /** It stands right behind the quotation it reports. */
  readonly closing?: boolean;
  /** "… and refused": it may as well belong to the content before it. */
  readonly coordinated?: boolean;
}

/** Who says it: the subject of the verb at this place; undefined when there is none. */
export function subjectOf(
  items: readonly Item[],
  at: number,
  verb: VerbForm,
  drafts: readonly Draft[],
): Subject | undefined {
  let left = at - 1;
  let progressive = false;
  while (left >= 0) {
    const item = items[left] as Item;
    if (formsOfBe.has(item.lower)) progressive = true;
    if (
      isAdverb(item) ||
      auxiliaries.has(item.lower) ||
      item.tag === 'MD' ||
      (isTime(item) && verb.form !== 'base' && isTimeAdjunct(items, left))
    )
      left--;
    else break;
  }
  const group = items.slice(left + 1, at);
  if (group.some((item) => item.lower === 'to')) {
    return subordinate(items, at, left, { participial: false, infinitive: true, drafts });
  }
  if (verb.form === 'gerund' && !progressive)
    return subordinate(items, at, left, { participial: true, infinitive: false, drafts });
  const framed = afterQuotation(items, at, left, verb);
  if (framed) return framed;
  const before = items[left];
  const plainPosition = { after: at + 1, inverted: false, participial: false, infinitive: false, relative: false };
  // "…," said Ann Lee
  const next = items[at + 1];
  const edge = isQuote(before) || before?.lower === ',' || /^[—–―-]+$/.test(before?.lower ?? '');
  if (
    edge &&
    left === at - 1 &&
    next !== undefined &&
    (verb.form === 'past' || verb.form === 'present') &&
    startsPhrase(next) &&
    !isTime(next) &&
    !OBJECT_PRONOUNS.has(next.lower) &&
    verb.lemma !== 'tell' &&
    !looksParenthetical(items, left)
  ) {
    const end = phraseEnd(items, at + 1);
    const named = items.slice(at + 1, end).some((item) => item.tag === 'NNP' || item.tag === 'PRP');
    if (
      end > at + 1 &&
      !isFinite(items[end]) &&
      (verb.plain || (named && (verb.classes.has('say') || verb.classes.has('utter'))))
    ) {
      return {
        source: { from: at + 1, to: end },
        begins: at,
        after: end,
        inverted: true,
        participial: false,
        infinitive: false,
        relative: false,
      };
    }
  }
  if (before === undefined) {
    // "Said Lee: …"
    const end = verb.plain && verb.form === 'past' && left === at - 1 ? phraseEnd(items, at + 1) : at + 1;
    return end > at + 1 && /^[:,]$/.test(items[end]?.lower ?? '')
      ? { ...plainPosition, source: { from: at + 1, to: end }, begins: at, after: end }
      : undefined;
  }
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') {
    if (before.lower === 'that' && !isNoun(items[left - 1])) return undefined;
    const antecedent = phraseBefore(items, items[left - 1]?.lower === ',' ? left - 1 : left);
    return { ...plainPosition, source: antecedent ?? { from: left, to: left + 1 }, begins: left, relative: true };
  }
  if (before.lower === ',' || before.lower === ')' || /^[—–]$/.test(before.lower) || before.lower === '--') {
    const head = headAcrossCommas(items, left);
    if (head) return { ...plainPosition, source: head, begins: head.from };
  }
  const phrase = pastAside(items, phraseBefore(items, left + 1));
  if (phrase) return { ...plainPosition, source: phrase, begins: phrase.from };
  if (before.lower === 'and' || before.lower === 'but' || before.lower === 'or' || before.lower === ',') {
    const earlier = earlierSubject(items, left, drafts);
    const speaks = verb.classes.has('say') || verb.classes.has('tell');
    if (earlier) return { ...plainPosition, source: earlier, begins: speaks ? left : at, coordinated: !speaks };
    return undefined;
  }
  // "everyone I interviewed said": a clause without "who" between subject and verb
  if (isVerb(before)) {
    const inner = phraseBefore(items, left);
    const outer = inner && phraseBefore(items, inner.from);
    if (outer) return { ...plainPosition, source: outer, begins: outer.from };
  }
  return undefined;
}

/** "told me": never who speaks. */
const OBJECT_PRONOUNS = new Set('me him us them'.split(' '));

function isTimeAdjunct(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before !== undefined &&
    (isNoun(before) || isPronoun(before) || isAdverb(before) || auxiliaries.has(before.lower) || isTime(before))
  );
}

/** "Lee has on many occasions said": a phrase with a preposition between auxiliary and verb is no subject. */
function pastAside(items: readonly Item[], phrase: Stretch | undefined): Stretch | undefined {
  const preposition = phrase && items[phrase.from - 1];
  if (!phrase || preposition?.tag !== 'IN' || !auxiliaries.has(items[phrase.from - 2]?.lower ?? '')) return phrase;
  let end = phrase.from - 1;
  while (end > 0 && auxiliaries.has(items[end - 1]?.lower ?? '')) end--;
  return phraseBefore(items, end) ?? phrase;
}

/** A comma that closes an aside behind the subject ("Lee, the mayor, said"), not one that ends the content. */
function looksParenthetical(items: readonly Item[], comma: number): boolean {
  const head = headAcrossCommas(items, comma);
  return (
    head !== undefined &&
    (!hasFinite(items, head.to, comma) || /^(?:who|which|whose|where)$/.test(items[head.to + 1]?.lower ?? ''))
  );
}

/** "to say", ", saying": the subject is that of the clause it hangs on. */
function subordinate(
  items: readonly Item[],
  at: number,
  left: number,
  how: { participial: boolean; infinitive: boolean; drafts: readonly Draft[] },
): Subject | undefined {
  const before = items[left];
  if (how.participial && (isNoun(before) || isPronoun(before))) {
    // "with Lee saying that", "a report saying that"
    const phrase = phraseBefore(items, left + 1);
    const opener = phrase && items[phrase.from - 1];
    if (
      phrase &&
      (opener?.lower === 'with' || before?.tag === 'NNP' || isPronoun(before) || documentNouns.has(before?.lower ?? ''))
    ) {
      const name = simpleStart(items, left + 1);
      return {
        source: before?.tag === 'NNP' && name > phrase.from ? { from: name, to: left + 1 } : phrase,
        begins: left + 1,
        after: at + 1,
        inverted: false,
        participial: true,
        infinitive: false,
        relative: false,
      };
    }
  }
  const source =
    (how.participial && items[left]?.lower === ',' ? lastSpeaker(how.drafts, left) : undefined) ??
    earlierSubject(items, left, how.drafts) ??
    (left < 0 ? laterSubject(items, at) : undefined);
  return {
    source,
    begins: how.infinitive ? left + 1 : Math.max(left, 0),
    after: at + 1,
    inverted: false,
    participial: how.participial,
    infinitive: how.infinitive,
    relative: false,
  };
}

/** "Speaking to reporters, Lee …": the subject behind the comma. */
function laterSubject(items: readonly Item[], at: number): Stretch | undefined {
  for (let index = at; index < items.length && index < at + 25; index++) {
    if (items[index]?.lower !== ',') continue;
    const end = phraseEnd(items, index + 1);
    return end > index + 1 ? { from: index + 1, to: end } : undefined;
  }
  return undefined;
}

/** Who spoke last in this line, near enough to go on with ", adding that". */
function lastSpeaker(drafts: readonly Draft[], left: number): Stretch | undefined {
  const last = drafts.findLast((draft) => draft.manner === 'speech' && !draft.embedded);
  return last && last.cue.to > left - 60 ? last.source : undefined;
}

/** The subject of the nearest clause before `left`: an earlier report's source, or the phrase before its verb. */
function earlierSubject(items: readonly Item[], left: number, drafts: readonly Draft[]): Stretch | undefined {
  const last = drafts.findLast(
    (draft) => (!draft.embedded && draft.manner !== 'judgement') || draft.cue.to > left - 40,
  );
  if (last?.source && !last.embedded && last.cue.to > left - 40 && last.manner !== 'hearsay') return last.source;
  for (let index = left; index > 0 && left - index < 40; index--) {
    if (!isFinite(items[index])) continue;
    let at = index;
    while (at > 0 && (isAdverb(items[at - 1]) || auxiliaries.has(items[at - 1]?.lower ?? ''))) at--;
    const phrase = items[at - 1]?.lower === ',' ? headAcrossCommas(items, at - 1) : phraseBefore(items, at);
    if (phrase) return phrase;
  }
  return undefined;
}
