/** Finds reporting clauses in a line: who reports, by which words, and what. */
import { auxiliaries, formsOfBe } from '../../data/speech/grammar';
import { attitudeAdjectives, contentNouns, documentNouns, intentNouns, topicNouns } from '../../data/speech/nouns';
import { hearsayAdverbs } from '../../data/speech/phrases';
import { speechParticles, speechVerbs, type VerbForm } from '../../data/speech/verbs';
import type { Item, Line } from './lines';
import { isAdverb, isBoundary, isFinite, isNoun, isPronoun, isQuote, isSpeech, isTime, isVerb, phraseBefore, phraseEnd, simpleEnd, simpleStart, type Stretch } from './phrases';

/** How plainly the words report: speech; an attitude or finding; an intention or a judgement. */
export type Manner = 'speech' | 'attitude' | 'finding' | 'intention' | 'judgement' | 'hearsay';

/** A reporting clause; all stretches are item ranges of its line. */
export interface Report {
  readonly cue: Stretch;
  /** Undefined when nobody is named ("it is reported that"). */
  readonly source: Stretch | undefined;
  /** Who is told ("told reporters"). */
  readonly listener: Stretch | undefined;
  /** What is reported, in order; may be empty when it stands in another line. */
  readonly content: readonly Stretch[];
  readonly manner: Manner;
  /** Nothing but a colon or comma follows: the content may stand in the next paragraph. */
  readonly announces: boolean;
  /** The content stands in front of the clause: a quotation in the next sentence goes on from it. */
  readonly closes: boolean;
}

/** A report whose content's end is not settled yet. */
interface Draft {
  cue: Stretch;
  source: Stretch | undefined;
  listener: Stretch | undefined;
  content: Stretch[];
  manner: Manner;
  announces: boolean;
  closes: boolean;
  /** First item that belongs to the reporting clause itself, where an earlier content must end. */
  begins: number;
  /** It is embedded in the content it stands in: that content goes on. */
  embedded: boolean;
  /** The content is a thing, not a clause. */
  bare?: boolean;
  /** The clause is subordinate or relative: its content ends at the next comma. */
  fronted?: boolean;
}

/** The reports of one line, in order of their cues. */
export function reportsIn(line: Line): Report[] {
  const { items } = line;
  const drafts: Draft[] = [];
  for (let at = 0; at < items.length; at++) {
    const draft = phraseReport(items, at) ?? verbReport(items, at, drafts) ?? nounReport(items, at) ?? adjectiveReport(items, at) ?? adverbReport(items, at);
    if (draft && (draft.source || draft.manner === 'hearsay') && !repeats(draft, drafts.at(-1))) drafts.push(draft);
  }
  settleEnds(items, drafts);
  drafts.push(...signatures(items));
  const announced = colonReport(items, drafts);
  if (announced) drafts.push(announced);
  const labelled = labelReport(line);
  if (labelled && !drafts.some((draft) => draft.closes)) drafts.unshift(labelled);
  return drafts;
}

/** "said in a statement that": verb and noun report the same. */
function repeats(draft: Draft, last: Draft | undefined): boolean {
  return last !== undefined && draft.embedded && draft.content[0]?.from === last.content[0]?.from;
}

// --- "according to X"

function phraseReport(items: readonly Item[], at: number): Draft | undefined {
  const item = items[at] as Item;
  const next = items[at + 1];
  let width = 0;
  if ((item.lower === 'according' && next?.lower === 'to') || (item.lower === 'as' && next?.lower === 'per')) width = 2;
  else if (item.lower === 'in' && (next?.lower === 'accordance' || next?.lower === 'keeping') && items[at + 2]?.lower === 'with') width = 3;
  else if (item.lower === 'in' && next?.lower === 'the' && /^(?:words|view|opinion|eyes)$/.test(items[at + 2]?.lower ?? '') && items[at + 3]?.lower === 'of') width = 4;
  else if ((item.lower === 'citing' || item.lower === 'quoting') && (isBoundary(items[at - 1]) || isNoun(items[at - 1]))) width = 1;
  else return undefined;
  const from = at + width;
  const opens = at === 0 || (isBoundary(items[at - 1]) && !isQuote(items[at - 1]) && items[at - 1]?.lower !== ',' && width > 1);
  const end = opens ? openingSourceEnd(items, from) : sourceEnd(items, from);
  if (end <= from) return undefined;
  const source = { from, to: headEnd(items, from, end) };
  const content: Stretch[] = [];
  if (opens) {
    let start = end;
    while (items[start]?.lower === ',') start++;
    if (start < items.length) content.push({ from: start, to: items.length });
  } else {
    const start = clauseStart(items, at);
    const to = items[at - 1]?.lower === ',' ? at - 1 : at;
    if (start < to) content.push({ from: start, to });
    const resumed = items[end]?.lower === ',' && end + 1 < items.length - 1 && !(/^(?:which|who|whose|where|but|and|a|an)$/.test(items[end + 1]?.lower ?? '')) && items[at - 1]?.lower === ',';
    if (resumed) content.push({ from: end + 1, to: items.length });
  }
  return { cue: { from: at, to: from }, source, listener: undefined, content, manner: 'speech', announces: false, closes: !opens, begins: at, embedded: false };
}

/** Behind a clause: the source goes on to the comma or the sentence's end. */
function sourceEnd(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && !/^[,;:.!?()—–]$/.test((items[at] as Item).lower) && !(isQuote(items[at]) && at > from + 1)) {
    if (isFinite(items[at]) && at > from && !/^(?:who|which|that)$/.test(items[at - 1]?.lower ?? '') && items[at]?.tag === 'VBZ' && formsOfBe.has(items[at]?.lower ?? '')) break;
    at++;
  }
  return at;
}

/** In front of its clause: past the appositions, to the comma after which a clause begins. */
function openingSourceEnd(items: readonly Item[], from: number): number {
  let end = sourceEnd(items, from);
  for (let steps = 0; steps < 4 && items[end]?.lower === ','; steps++) {
    const next = sourceEnd(items, end + 1);
    if (items[next]?.lower !== ',') break;
    const first = items[end + 1];
    const relative = /^(?:who|which|whose|where|a|an)$/.test(first?.lower ?? '');
    if (!relative && hasFinite(items, end + 1, next)) break;
    end = next;
  }
  return end;
}

function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(items[at]) || isQuote(items[at])) return true;
  return false;
}

/** A source without its appositions. */
function headEnd(items: readonly Item[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (items[at]?.lower === ',') return at;
  return end;
}

// --- verbs

function verbReport(items: readonly Item[], at: number, drafts: readonly Draft[]): Draft | undefined {
  const item = items[at] as Item;
  const verb = speechVerbs.get(item.lower);
  if (verb === undefined || !readsAsVerb(items, at, verb)) return undefined;
  const passive = passiveReport(items, at, verb);
  if (passive !== 'active') return passive;
  const shape = subjectOf(items, at, verb, drafts);
  if (shape === undefined) return undefined;
  const right = rightOf(items, shape.after, verb);
  if ((shape.infinitive || shape.participial) && isImpersonal(items, shape.source)) return undefined;
  const draft = decide(items, at, verb, shape, right);
  return draft && draft.manner !== 'speech' && isModal(items, at) ? undefined : draft;
}

/** "It is worth noting": nobody notes. */
function isImpersonal(items: readonly Item[], source: Stretch | undefined): boolean {
  return source !== undefined && source.to - source.from === 1 && /^(?:it|there|this|that)$/.test(items[source.from]?.lower ?? '');
}

/** "would praise", "could plan": not said, thought or wanted yet. */
function isModal(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && at - left < 4 && (isAdverb(items[left]) || auxiliaries.has(items[left]?.lower ?? ''))) {
    if (/^(?:will|would|can|could|may|might|must|shall|should)$/.test(items[left]?.lower ?? '')) return true;
    left--;
  }
  return items[left]?.tag === 'MD';
}

/** Verb or noun ("claims", "reports")? The tag decides, unless the words around leave no choice. */
function readsAsVerb(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const item = items[at] as Item;
  if (item.tag.startsWith('V')) return true;
  const before = items[at - 1];
  const next = items[at + 1];
  const opensContent = next === undefined || isQuote(next) || /^(?:that|it|he|she|they|we|i|[.,:])$/.test(next.lower) || next.tag === 'PRP';
  const subject = isNoun(before) || isPronoun(before) || isQuote(before) || isAdverb(before) || /^[,)]$/.test(before?.lower ?? '');
  if (verb.form === 'past' && verb.plain && (item.tag !== 'JJ' || (subject && opensContent))) return true;
  if (verb.form === 'gerund') return opensContent && next !== undefined && !/^[.:]$/.test(next.lower) && (isQuote(next) || isQuote(items[at + 2]) || next.lower === 'that');
  if (verb.lemma === 'read') return isNoun(before) && (next === undefined || /^[.,:]$/.test(next.lower) || isQuote(next));
  if (verb.form === 'past') return subject && opensContent && next !== undefined && (isQuote(next) || isQuote(items[at + 2]) || isQuote(before));
  // "…," Lee sings: nothing but a verb stands there
  if (verb.form === 'present' && isNoun(before)) for (let left = at - 2; left >= 0 && at - left < 7; left--) if (isSpeech(items[left])) return GOES_ON.test((items[left] as Item).text) && onlyPhrase(items, left + 1, at);
  // headlines and inverted clauses mislead the tagger
  return verb.form === 'present' && verb.plain && item.tag === 'NNS' && (isPronoun(before) || before?.tag === 'NNP' || isQuote(before)) && (opensContent || next.tag === 'NNP' || next.tag === 'DT');
}

interface Subject {
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

function subjectOf(items: readonly Item[], at: number, verb: VerbForm, drafts: readonly Draft[]): Subject | undefined {
  let left = at - 1;
  let progressive = false;
  while (left >= 0) {
    const item = items[left] as Item;
    if (formsOfBe.has(item.lower)) progressive = true;
    if (isAdverb(item) || auxiliaries.has(item.lower) || item.tag === 'MD' || isTime(item) && verb.form !== 'base' && isTimeAdjunct(items, left)) left--;
    else break;
  }
  const group = items.slice(left + 1, at);
  if (group.some((item) => item.lower === 'to')) {
    return subordinate(items, at, left, { participial: false, infinitive: true, drafts });
  }
  if (verb.form === 'gerund' && !progressive) return subordinate(items, at, left, { participial: true, infinitive: false, drafts });
  const framed = afterQuotation(items, at, left, verb);
  if (framed) return framed;
  const before = items[left];
  const plainPosition = { after: at + 1, inverted: false, participial: false, infinitive: false, relative: false };
  // "…," said Ann Lee
  const next = items[at + 1];
  const edge = isQuote(before) || before?.lower === ',' || /^[—–―-]+$/.test(before?.lower ?? '') ;
  if (edge && left === at - 1 && next !== undefined && (verb.form === 'past' || verb.form === 'present') && startsPhrase(next) && !isTime(next) && !looksParenthetical(items, left)) {
    const end = phraseEnd(items, at + 1);
    const named = items.slice(at + 1, end).some((item) => item.tag === 'NNP' || item.tag === 'PRP');
    if (end > at + 1 && !isFinite(items[end]) && (verb.plain || (named && (verb.classes.has('say') || verb.classes.has('utter'))))) {
      return { source: { from: at + 1, to: end }, begins: at, after: end, inverted: true, participial: false, infinitive: false, relative: false };
    }
  }
  if (before === undefined) {
    // "Said Lee: …"
    const end = verb.plain && verb.form === 'past' && left === at - 1 ? phraseEnd(items, at + 1) : at + 1;
    return end > at + 1 && /^[:,]$/.test(items[end]?.lower ?? '') ? { ...plainPosition, source: { from: at + 1, to: end }, begins: at, after: end } : undefined;
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

/** Marks that a quotation ends in when its reporting clause follows. */
const GOES_ON = /[,?!…—–-]/;

/** Behind a quotation: "…," said Ann Lee; "…," Ann Lee, a lawyer at Hart and Co., said. */
function afterQuotation(items: readonly Item[], at: number, left: number, verb: VerbForm): Subject | undefined {
  if (verb.form === 'gerund' || !(verb.classes.has('say') || verb.classes.has('tell') || verb.classes.has('utter') || verb.classes.has('think'))) return undefined;
  let quote = left;
  while (quote >= 0 && at - quote < 40 && !isSpeech(items[quote]) && !/^[.;:]$/.test(items[quote]?.lower ?? '')) quote--;
  const mark = items[quote];
  if (mark === undefined || !isSpeech(mark) || !GOES_ON.test(mark.text)) return undefined;
  const place = { inverted: false, participial: false, infinitive: false, relative: false, closing: true };
  if (quote === left) {
    const next = items[at + 1];
    if (next === undefined || isTime(next) || !(startsPhrase(next) || /^\p{Lu}/u.test(next.text))) return undefined;
    let end = Math.max(phraseEnd(items, at + 1), at + 2);
    while (/^\p{Lu}/u.test(items[end]?.text ?? '') && !isBoundary(items[end])) end++;
    const named = items.slice(at + 1, end).some((item) => item.tag === 'NNP' || item.tag === 'PRP');
    if (isFinite(items[end]) || !(verb.plain || named)) return undefined;
    return { ...place, source: { from: at + 1, to: end }, begins: at, after: end, inverted: true };
  }
  const first = items[quote + 1] as Item;
  if (!(startsPhrase(first) || /^\p{Lu}/u.test(first.text)) || !onlyPhrase(items, quote + 1, left + 1)) return undefined;
  let end = phraseEnd(items, quote + 1);
  if (end <= quote + 1 || end > left + 1) end = left + 1;
  return { ...place, source: { from: quote + 1, to: end }, begins: quote + 1, after: at + 1 };
}

/** No verb of its own between two places, but for relative clauses. */
function onlyPhrase(items: readonly Item[], from: number, to: number): boolean {
  let relative = 0;
  for (let at = from; at < to; at++) {
    const item = items[at] as Item;
    if (/^(?:who|whose|which|that)$/.test(item.lower)) relative++;
    else if (isFinite(item) && relative-- <= 0) return false;
    else if (at > from && /^(?:but|while|because|if|when|and)$/.test(item.lower) && isPronoun(items[at + 1])) return false;
  }
  return true;
}

/** "Lee has on many occasions said": a phrase with a preposition between auxiliary and verb is no subject. */
function pastAside(items: readonly Item[], phrase: Stretch | undefined): Stretch | undefined {
  const preposition = phrase && items[phrase.from - 1];
  if (!phrase || preposition?.tag !== 'IN' || !auxiliaries.has(items[phrase.from - 2]?.lower ?? '')) return phrase;
  let end = phrase.from - 1;
  while (end > 0 && auxiliaries.has(items[end - 1]?.lower ?? '')) end--;
  return phraseBefore(items, end) ?? phrase;
}

function isTimeAdjunct(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && (isNoun(before) || isPronoun(before) || isAdverb(before) || auxiliaries.has(before.lower) || isTime(before));
}

function startsPhrase(item: Item): boolean {
  return isNoun(item) || isPronoun(item) || item.tag === 'DT' || item.tag === 'PRP$' || item.tag === 'JJ' || item.tag === 'CD' || item.tag === 'PDT';
}

/** A comma that closes an aside behind the subject ("Lee, the mayor, said"), not one that ends the content. */
function looksParenthetical(items: readonly Item[], comma: number): boolean {
  const head = headAcrossCommas(items, comma);
  return head !== undefined && (!hasFinite(items, head.to, comma) || /^(?:who|which|whose|where)$/.test(items[head.to + 1]?.lower ?? ''));
}

/** "to say", ", saying": the subject is that of the clause it hangs on. */
function subordinate(items: readonly Item[], at: number, left: number, how: { participial: boolean; infinitive: boolean; drafts: readonly Draft[] }): Subject | undefined {
  const before = items[left];
  if (how.participial && (isNoun(before) || isPronoun(before))) {
    // "with Lee saying that", "a report saying that"
    const phrase = phraseBefore(items, left + 1);
    const opener = phrase && items[phrase.from - 1];
    if (phrase && (opener?.lower === 'with' || before?.tag === 'NNP' || isPronoun(before) || documentNouns.has(before?.lower ?? ''))) {
      const name = simpleStart(items, left + 1);
      return { source: before?.tag === 'NNP' && name > phrase.from ? { from: name, to: left + 1 } : phrase, begins: left + 1, after: at + 1, inverted: false, participial: true, infinitive: false, relative: false };
    }
  }
  const source = (how.participial && items[left]?.lower === ',' ? lastSpeaker(how.drafts, left) : undefined) ?? earlierSubject(items, left, how.drafts) ?? (left < 0 ? laterSubject(items, at) : undefined);
  return { source, begins: how.infinitive ? left + 1 : Math.max(left, 0), after: at + 1, inverted: false, participial: how.participial, infinitive: how.infinitive, relative: false };
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
  const last = drafts.findLast((draft) => !draft.embedded && draft.manner !== 'judgement' || draft.cue.to > left - 40);
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

/** The subject in front of an aside that ends with this comma: "Lee, a lawyer at Hart and Co., said". */
function headAcrossCommas(items: readonly Item[], comma: number): Stretch | undefined {
  const close = items[comma]?.lower ?? '';
  const separator = close === ')' ? '(' : close;
  let end = comma;
  let best: Stretch | undefined;
  for (let steps = 0; steps < 5; steps++) {
    let from = end - 1;
    while (from >= 0 && items[from]?.lower !== separator && !/^[:;]$/.test(items[from]?.lower ?? '') && !isSpeech(items[from]) && comma - from < 60) from--;
    const first = items[from + 1];
    const opened = from >= 0 && items[from]?.lower === separator;
    if (first === undefined || from + 1 >= end) return best;
    const phrase = phraseBefore(items, end);
    if (steps === 0) {
      // "the spokesman, Ann Lee, said": the name itself
      if (phrase && opened && phrase.from === from + 1 && isBareName(items, phrase)) return phrase;
    } else if (phrase) {
      const aside = (ASIDE_OPENERS.has(first.lower) && opened) || (first.tag === 'CD' && end - from <= 3) || first.tag === 'VBG' || first.tag === 'VBN';
      const named = items.slice(phrase.from, phrase.to).some((item) => item.tag === 'NNP') || isPronoun(items[phrase.from]);
      if (!aside && (named || phrase.from === from + 1 || isBoundary(items[phrase.from - 1]))) {
        if (named) return phrase;
        best ??= phrase;
      }
    }
    if (!opened) return best;
    end = from;
  }
  return best;
}

const ASIDE_OPENERS = new Set('who whose which where when including such as formerly now then also a an like'.split(' '));

function isBareName(items: readonly Item[], phrase: Stretch): boolean {
  return phrase.to - phrase.from > 1 && items.slice(phrase.from, phrase.to).every((item) => item.tag === 'NNP');
}

// --- what stands behind the verb

type Right = {
  readonly kind: 'end' | 'comma' | 'colon' | 'clause' | 'that' | 'quote' | 'infinitive' | 'object' | 'wh';
  /** Where the content begins, for kinds that have some. */
  readonly start: number;
  readonly listener?: Stretch;
  /** Past adjuncts ("in a statement"). */
  readonly adjunctsTo: number;
};

const WH = new Set('how why what whether if where when who which'.split(' '));

function rightOf(items: readonly Item[], after: number, verb: VerbForm): Right {
  let at = after;
  let listener: Stretch | undefined;
  if ((items[at]?.tag === 'RP' || (verb.lemma === 'point' && items[at]?.lower === 'out')) && !speechParticles.get(verb.lemma)?.has(items[at]?.lower ?? '')) at++;
  while (isAdverb(items[at]) && !isBoundary(items[at])) at++;
  const particle = speechParticles.get(verb.lemma)?.has(items[at]?.lower ?? '') === true && !isTime(items[at + 1]) && !isQuote(items[at + 1]) ? at : undefined;
  if (verb.classes.has('tell') && items[at] !== undefined && startsPhrase(items[at] as Item) && verb.lemma !== 'show') {
    const end = phraseEnd(items, at);
    const next = items[end];
    const clauseFollows = isFinite(next) || (isAdverb(next) && isFinite(items[end + 1]));
    if (end > at && !clauseFollows) {
      listener = { from: at, to: end };
      at = end;
    } else if (end > at && clauseFollows && verb.lemma === 'tell') {
      const short = simpleEnd(items, at);
      const inner = items[short];
      if (short < end && short > at && inner !== undefined && startsPhrase(inner)) {
        listener = { from: at, to: short };
        at = short;
      }
    }
  }
  const afterListener = at;
  at = pastAdjuncts(items, at);
  const item = items[at];
  const base = { adjunctsTo: at, ...(listener ? { listener } : {}) };
  if (particle !== undefined && item?.lower !== 'that' && !isQuote(item) && !(item?.lower === ',' && isQuote(items[at + 1]))) return { kind: 'object', start: particle + 1, ...base };
  if (item === undefined || /^[.!?;)]$/.test(item.lower)) return { kind: 'end', start: at, ...base };
  if (item.lower === ':') return { kind: 'colon', start: at + 1, ...base };
  if (item.lower === ',' || /^[—–―]$/.test(item.lower) || item.lower === '--') return { kind: 'comma', start: at + 1, ...base };
  if (isQuote(item)) return { kind: 'quote', start: at, ...base };
  if (item.lower === 'that' && !isFinite(items[at + 1])) return { kind: 'that', start: at + 1, ...base };
  if (item.tag === 'TO' || item.lower === 'to') return { kind: 'infinitive', start: at, ...base };
  if (WH.has(item.lower)) return { kind: 'wh', start: at, ...base };
  if (verb.classes.has('say') || verb.classes.has('tell') || verb.classes.has('think')) {
    const that = laterThat(items, at);
    if (that !== undefined) return { kind: 'that', start: that + 1, ...base };
  }
  if (verb.clausal && (clauseOrQuote(items, at) || (verb.lemma === 'say' && items.length - at > 6))) return { kind: 'clause', start: isNoun(items[afterListener]) || isPronoun(items[afterListener]) ? afterListener : at, ...base };
  const first = at > afterListener && (isTime(items[afterListener]) || isTime(items[afterListener + 1])) ? at : afterListener;
  if (beginsClause(items, first)) return { kind: 'clause', start: first, ...base };
  if (beginsClause(items, at)) return { kind: 'clause', start: at, ...base };
  return { kind: 'object', start: afterListener, ...base };
}

/** "on the 21st (local time) that": the conjunction behind words that hold no verb. */
function laterThat(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length && at < from + 14; at++) {
    const item = items[at] as Item;
    if (item.lower === 'that' && item.tag === 'IN' && !isFinite(items[at + 1]) && !(isNoun(items[at - 1]) && contentNouns.has(items[at - 1]?.lower ?? ''))) return at;
    if (isFinite(item) || item.tag === 'VBG' || isQuote(item) || /^[,.;:!?]$/.test(item.lower)) return undefined;
  }
  return undefined;
}

/** Skips "in a statement", "on Friday", "to reporters", "Monday", "of the plan", "at a rally in Ohio". */
function pastAdjuncts(items: readonly Item[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const item = items[at];
    if (item === undefined) break;
    if (isTime(item) || isAdverb(item)) {
      at++;
      while (isTime(items[at]) || items[at]?.tag === 'CD') at++;
      continue;
    }
    if (/^(?:last|this|next|late|early)$/.test(item.lower) && isTime(items[at + 1])) {
      at += 2;
      continue;
    }
    if (!/^(?:in|on|at|to|of|during|after|before|via|by|from|through|about|with|for|following|into|as)$/.test(item.lower)) break;
    if (items[at + 1]?.tag === 'VB') break;
    const end = phraseEnd(items, at + 1);
    if (end === at + 1) break;
    const next = items[end];
    if (isFinite(next) && !isBoundary(next)) {
      // "on Monday the council met": the phrase that goes on into a clause is its subject
      const time = at + 1;
      if (isTime(items[time])) {
        at = time + 1;
        while (items[at]?.tag === 'CD') at++;
        continue;
      }
      break;
    }
    at = end;
  }
  return at;
}

/** Behind verbs that hardly take a thing ("say", "argue"): is there a verb or quotation before the next stop? */
function clauseOrQuote(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < items.length && at < from + 40; at++) {
    if (isFinite(items[at]) || isQuote(items[at])) return true;
    if (/^[.;:!?,]$/.test(items[at]?.lower ?? '')) return false;
  }
  return false;
}

/** Does a clause with a subject and a finite verb begin here? */
function beginsClause(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first === undefined) return false;
  if (first.tag === 'EX') return isFinite(items[from + 1]) || isAdverb(items[from + 1]);
  if (CLAUSE_OPENERS.has(first.lower)) return first.lower === 'if' || finiteBehindComma(items, from);
  if (!startsPhrase(first) && !(first.tag === 'VBG' || first.tag === 'RB' && !isBoundary(first))) return false;
  let at = first.tag === 'VBG' || first.tag === 'RB' ? from + 1 : phraseEnd(items, from);
  if (at === from) return false;
  let depth = 0;
  for (let steps = 0; steps < 30 && at < items.length; steps++, at++) {
    const item = items[at] as Item;
    if (isFinite(item)) {
      if (depth === 0) return true;
      depth--;
    } else if (/^(?:who|which|that|whose|where)$/.test(item.lower)) depth++;
    else if (/^[.;:!?]$/.test(item.lower) || (item.tag === 'TO' && steps === 0) || (isQuote(item) && steps === 0)) return false;
    else if (/^[,—–]$/.test(item.lower) && (first.tag === 'VBG' || !closedAside(items, at))) return false;
  }
  return false;
}

/** "in May the …" does not tell; "in May, the bridge will open" does. */
function finiteBehindComma(items: readonly Item[], from: number): boolean {
  let comma = from + 1;
  while (comma < items.length && comma < from + 20 && items[comma]?.lower !== ',') comma++;
  return items[comma]?.lower === ',' && hasFinite(items, comma + 1, Math.min(items.length, comma + 20));
}

const CLAUSE_OPENERS = new Set('if when while since because once as after before although though unless under given despite in for on at during with by amid without until'.split(' '));

/** Is this comma followed by another one soon, with no verb of a new clause between them? */
function closedAside(items: readonly Item[], comma: number): boolean {
  for (let at = comma + 1; at < items.length && at < comma + 15; at++) if (items[at]?.lower === items[comma]?.lower) return true;
  return false;
}

function decide(items: readonly Item[], at: number, verb: VerbForm, subject: Subject, right: Right): Draft | undefined {
  const { classes } = verb;
  const speech = classes.has('say') || classes.has('tell');
  const cue = { from: at, to: at + 1 };
  const draft = (manner: Manner, content: Stretch[], rest: Partial<Draft> = {}): Draft => ({
    cue, source: subject.source, listener: right.listener, content, manner, announces: false, closes: false, begins: subject.begins, embedded: subject.coordinated === true,
    bare: right.kind === 'object', fronted: isFronted(items, subject), ...rest,
  });
  const rest = (from: number): Stretch[] => (from < items.length ? [{ from, to: items.length }] : []);

  // "As Lee said, …"
  const opener = items[subject.begins - 1];
  if (opener?.lower === 'as' && isBoundary(items[subject.begins - 2]) && right.kind === 'comma' && !isQuote(items[subject.begins - 2]) && speech && !subject.closing) {
    const first = subject.begins - 2;
    const content = rest(right.start);
    if (first > 0 && items[first]?.lower === ',') content.unshift({ from: clauseStart(items, first), to: first });
    return draft('speech', content, { closes: true });
  }

  // the content in front: "…," Lee said.
  if (subject.closing) {
    const content: Stretch[] = [{ from: clauseStart(items, subject.begins), to: subject.begins }];
    const later = nextQuote(items, subject.after);
    if (later !== undefined && right.kind !== 'that' && isResumption(items, subject.after, later)) content.push({ from: later, to: items.length });
    else if (right.kind === 'that' || (right.kind === 'comma' && !subject.inverted && resumes(items, right.start))) content.push({ from: right.start, to: items.length });
    return draft('speech', content, { closes: true });
  }
  const before = items[subject.begins - 1];
  const canClose = (speech || classes.has('think') || classes.has('utter') || (classes.has('show') && verb.lemma !== 'read')) && !subject.infinitive && !subject.participial && !subject.relative;
  const behind = before !== undefined && (before.lower === ',' || isQuote(before) || /^[—–―]$/.test(before.lower) || before.lower === '--' || (before.lower === 'as' && items[subject.begins - 2]?.lower === ','));
  if (canClose && behind && !(right.kind === 'quote' && !isQuote(before)) && (right.kind === 'end' || right.kind === 'comma' || right.kind === 'quote' || (subject.inverted && right.kind !== 'that'))) {
    const to = isQuote(before) ? subject.begins : before.lower === 'as' ? subject.begins - 2 : subject.begins - 1;
    const from = clauseStart(items, subject.begins);
    const quoted = containsQuote(items, from, to);
    const goesOn = right.kind === 'comma' && !subject.inverted && (isQuote(items[right.start]) || resumes(items, right.start));
    const whole = verb.plain && right.kind === 'end' && from === 0 && to - from > 1 && items[0]?.tag !== 'IN';
    const enough = quoted || whole || hasFinite(items, from, to) || (goesOn && !isQuote(items[right.start]));
    if (from < to && enough) {
      const content: Stretch[] = [{ from, to }];
      if (right.kind === 'quote' || goesOn) content.push({ from: right.start, to: items.length });
      return draft(speech ? 'speech' : 'attitude', content, { closes: true });
    }
  }
  if (subject.inverted) return undefined;

  const participialOk = !subject.participial || right.kind === 'that' || right.kind === 'clause' || right.kind === 'quote' || right.kind === 'comma' || right.kind === 'colon' || right.kind === 'wh' || right.kind === 'object' || right.kind === 'infinitive';
  if (!participialOk) return undefined;
  switch (right.kind) {
    case 'colon':
      return speech || classes.has('utter') || classes.has('show') ? draft('speech', rest(right.start), { announces: right.start >= items.length }) : undefined;
    case 'quote':
      return draft(speech || classes.has('utter') ? 'speech' : 'judgement', rest(right.start));
    case 'comma': {
      const quoteAt = nextQuote(items, right.start);
      if (quoteAt === right.start) return draft('speech', rest(right.start));
      if (speech && verb.plain && quoteAt !== undefined && quoteAt - right.start < 25 && items[quoteAt - 1]?.lower === ',') return draft('speech', rest(quoteAt));
      if (speech && verb.plain && !subject.infinitive) {
        // "said, without giving details, that …"
        const thatAt = items.findIndex((item, index) => index > right.start && index < right.start + 20 && item.lower === 'that' && items[index - 1]?.lower === ',');
        if (thatAt > 0) return draft('speech', rest(thatAt + 1));
      }
      return undefined;
    }
    case 'that':
      if (subject.infinitive && !(speech || classes.has('think'))) return undefined;
      return draft(mannerOf(verb), rest(right.start));
    case 'clause':
      if (!(speech || classes.has('think') || classes.has('show'))) return judged(items, verb, right, draft, rest);
      if (subject.infinitive && !verb.plain) return undefined;
      return draft(mannerOf(verb), rest(right.start));
    case 'wh':
      if (speech || classes.has('think') || classes.has('show') || classes.has('judge')) return draft(mannerOf(verb), rest(right.start));
      return undefined;
    case 'infinitive':
      if (classes.has('intend') || classes.has('ask')) return draft('intention', rest(right.start));
      return undefined;
    case 'object':
      return judged(items, verb, right, draft, rest);
    case 'end':
      return undefined;
  }
}

/** Between a reporting clause and a later quotation: nothing else that reports, and a mark or conjunction in front. */
function isResumption(items: readonly Item[], from: number, quote: number): boolean {
  if (!/^(?:[,:;.—–]|--|and|but|that|because|as)$/.test(items[quote - 1]?.lower ?? '') && quote > from) return false;
  for (let at = from; at < quote; at++) if (isVerb(items[at]) && speechVerbs.has(items[at]?.lower ?? '') && !/^(?:referring|speaking|talking|pointing|alluding)$/.test(items[at]?.lower ?? '')) return false;
  return true;
}

/** "When Lee called for calm, …", "Lee, who called for calm, …". */
function isFronted(items: readonly Item[], subject: Subject): boolean {
  if (subject.relative) return items[subject.begins - 1]?.lower === ',';
  const opener = items[subject.begins - 1];
  const edge = items[subject.begins - 2];
  const opens = opener !== undefined && /^(?:when|while|though|although|if|as|since|after|because|before|unless|whereas|once|lest)$/.test(opener.lower) && isBoundary(edge);
  return opens || (subject.participial && subject.begins === 0);
}

/** Behind the comma that closes "…, Lee said, …": does the content go on? */
function resumes(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || ASIDES.has(item.lower) || item.tag === 'VBG') return false;
  if (ARTICLES.has(item.lower)) return beginsClause(items, at);
  return /^\p{Ll}/u.test(item.text) || (isNoun(item) && hasFinite(items, at, items.length));
}

const ASIDES = new Set('who which adding saying noting but and while though although according citing referring as after before when where whose with during'.split(' '));
const ARTICLES = new Set('a an the one in on at'.split(' '));

function mannerOf(verb: VerbForm): Manner {
  if (verb.classes.has('say') || verb.classes.has('tell')) return 'speech';
  if (verb.classes.has('think')) return 'attitude';
  return 'finding';
}

function judged(items: readonly Item[], verb: VerbForm, right: Right, draft: (manner: Manner, content: Stretch[]) => Draft, rest: (from: number) => Stretch[]): Draft | undefined {
  if (speechParticles.get(verb.lemma)?.has(items[right.start - 1]?.lower ?? '') === true) return draft(verb.classes.has('ask') ? 'intention' : 'judgement', rest(right.start));
  if (OBJ.has(verb.lemma)) return draft('finding', rest(right.start));
  if (verb.classes.has('ask') || verb.classes.has('judge')) return draft(verb.classes.has('judge') ? 'judgement' : 'intention', rest(right.start));
  return undefined;
}

const OBJ = new Set('show note report cite illustrate reflect indicate'.split(' '));

function containsQuote(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuote(items[at])) return true;
  return false;
}

function nextQuote(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length && at < from + 30; at++) if (isQuote(items[at])) return at;
  return undefined;
}

/** Where the content in front of a reporting clause begins: behind the last semicolon or reporting clause. */
function clauseStart(items: readonly Item[], end: number): number {
  let at = end - 1;
  while (at > 0 && items[at - 1]?.lower !== ';') at--;
  while (at < end && /^(?:but|and|so|yet|,|-|—|–)$/.test(items[at]?.lower ?? '')) at++;
  return at;
}

// --- passives and hearsay

/** `active` when the verb is not passive. */
function passiveReport(items: readonly Item[], at: number, verb: VerbForm): Draft | undefined | 'active' {
  if (verb.form !== 'past' && verb.form !== 'participle') return 'active';
  let left = at - 1;
  while (left >= 0 && isAdverb(items[left])) left--;
  const be = items[left];
  if (be === undefined || !formsOfBe.has(be.lower)) {
    return items[at]?.tag === 'VBN' && !auxiliaries.has(be?.lower ?? '') && !isPronoun(be) && isNoun(be) && verb.form === 'past' && !verb.plain ? reducedPassive(items, at) : 'active';
  }
  let group = left;
  while (group > 0 && (auxiliaries.has(items[group - 1]?.lower ?? '') || isAdverb(items[group - 1]) || items[group - 1]?.tag === 'MD')) group--;
  const next = items[at + 1];
  const subject = phraseBefore(items, group);
  const impersonal = subject !== undefined && subject.to - subject.from === 1 && items[subject.from]?.lower === 'it';
  const cue = { from: left, to: at + 1 };
  const base = { cue, source: undefined, listener: undefined, manner: 'hearsay' as const, announces: false, closes: false, embedded: false };
  if (impersonal && (next?.lower === 'that' || beginsClause(items, at + 1))) {
    const start = next?.lower === 'that' ? at + 2 : at + 1;
    return { ...base, content: [{ from: start, to: items.length }], begins: subject.from };
  }
  if (next?.lower === 'to' && subject && (verb.classes.has('think') || verb.classes.has('say')) && !verb.classes.has('ask')) {
    return { ...base, content: [subject, { from: at + 1, to: items.length }], begins: subject.from };
  }
  if (next?.lower === 'by') {
    const end = phraseEnd(items, at + 2);
    if (end > at + 2 && subject) return { ...base, manner: 'judgement', cue: { from: at, to: at + 1 }, source: { from: at + 2, to: end }, content: [subject], begins: subject.from, closes: false };
  }
  return undefined;
}

function reducedPassive(items: readonly Item[], at: number): 'active' | undefined {
  return items[at + 1]?.lower === 'by' ? undefined : 'active';
}

// --- nouns

function nounReport(items: readonly Item[], at: number): Draft | undefined {
  const item = items[at] as Item;
  if (item.tag !== 'NN' && item.tag !== 'NNS') return undefined;
  const next = items[at + 1];
  if (next === undefined) return undefined;
  const content = contentNouns.has(item.lower);
  const intent = intentNouns.has(item.lower);
  const topic = topicNouns.has(item.lower);
  if (!content && !intent && !topic) return undefined;
  const owner = ownerOf(items, at);
  const cue = { from: at, to: at + 1 };
  const base = { cue, listener: undefined, announces: false, closes: false, embedded: true };
  if (content && next.lower === 'that' && !isVerb(items[at + 2])) {
    const maker = owner ?? byPhrase(items, at + 1) ?? makerOf(items, at);
    return { ...base, source: maker, content: [{ from: at + 2, to: nounContentEnd(items, at + 2) }], manner: maker ? 'speech' : 'hearsay', begins: at };
  }
  if (owner && intent && (next.lower === 'to' || next.lower === 'for' || next.lower === 'on')) {
    return { ...base, source: owner, content: [{ from: at + 1, to: nounContentEnd(items, at + 1) }], manner: 'intention', begins: at };
  }
  if (owner && topic && /^(?:of|on|about|for|to|that|in)$/.test(next.lower)) {
    return { ...base, source: owner, content: [{ from: at + 2, to: nounContentEnd(items, at + 2) }], manner: 'judgement', begins: at };
  }
  return undefined;
}

/** "Lee's", "her": the possessor in front of a noun. */
function ownerOf(items: readonly Item[], noun: number): Stretch | undefined {
  for (let at = noun - 1; at >= 0 && noun - at < 6; at--) {
    const item = items[at] as Item;
    if (item.tag === 'PRP$') return { from: at, to: at + 1 };
    if (item.tag === 'POS') {
      const phrase = phraseBefore(items, at);
      return phrase;
    }
    if (!(item.tag.startsWith('JJ') || isNoun(item) || item.tag === 'VBN' || item.tag === 'VBG' || isAdverb(item) || isTime(item))) return undefined;
  }
  return undefined;
}

/** "Lee made the claim that": the subject of the verb whose object the noun is. */
function makerOf(items: readonly Item[], noun: number): Stretch | undefined {
  let verb = simpleStart(items, noun + 1) - 1;
  if (!isVerb(items[verb]) || formsOfBe.has(items[verb]?.lower ?? '') || items[verb]?.lower === 'denied') return undefined;
  while (verb > 0 && (isVerb(items[verb - 1]) || isAdverb(items[verb - 1]))) verb--;
  return phraseBefore(items, verb);
}

function byPhrase(items: readonly Item[], at: number): Stretch | undefined {
  if (items[at]?.lower !== 'by' && items[at]?.lower !== 'from') return undefined;
  const end = phraseEnd(items, at + 1);
  return end > at + 1 ? { from: at + 1, to: end } : undefined;
}

/** A noun's clause ends at the main verb that follows it, or at a mark. */
function nounContentEnd(items: readonly Item[], from: number): number {
  let finites = 0;
  const clause = items[from - 1]?.lower === 'that';
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.lower === ',' && /^(?:who|which|whose)$/.test(items[at + 1]?.lower ?? '') && closedAside(items, at)) {
      at++;
      while (items[at]?.lower !== ',') at++;
      continue;
    }
    if (/^[,;:.!?—–―()]$/.test(item.lower) || item.lower === '--') return at;
    if (isFinite(item)) {
      finites++;
      if (finites > (clause ? 1 : 0) && !auxiliaries.has(items[at - 1]?.lower ?? '') && !/^(?:and|or|who|which|that|they|he|she|it|we|i|you)$/.test(items[at - 1]?.lower ?? '') && !isAdverb(items[at - 1])) return at;
    }
  }
  return items.length;
}

// --- adjectives

/** "They are sceptical that …". */
function adjectiveReport(items: readonly Item[], at: number): Draft | undefined {
  const item = items[at] as Item;
  if (!attitudeAdjectives.has(item.lower)) return undefined;
  const that = items[at + 1]?.lower === 'that' && !isFinite(items[at + 2]);
  if (!that && !(BARE_ADJECTIVES.has(item.lower) && beginsClause(items, at + 1))) return undefined;
  let left = at - 1;
  while (left > 0 && (isAdverb(items[left]) || isVerb(items[left]) || auxiliaries.has(items[left]?.lower ?? ''))) left--;
  const source = left < at - 1 ? phraseBefore(items, left + 1) : undefined;
  const impersonal = source !== undefined && source.to - source.from === 1 && items[source.from]?.lower === 'it';
  if (!source || impersonal) return undefined;
  return { cue: { from: at, to: at + 1 }, source, listener: undefined, content: [{ from: that ? at + 2 : at + 1, to: items.length }], manner: 'attitude', announces: false, closes: false, begins: source.from, embedded: false };
}

const BARE_ADJECTIVES = new Set('convinced confident sure certain glad afraid adamant clear'.split(' '));

// --- adverbs

/** "The bridge reportedly fell": nobody in particular says so. */
function adverbReport(items: readonly Item[], at: number): Draft | undefined {
  if (!hearsayAdverbs.has((items[at] as Item).lower)) return undefined;
  let from = at;
  while (from > 0 && !isBoundary(items[from - 1])) from--;
  const subject = items[at - 1] !== undefined && isBoundary(items[at - 1]) ? at : from;
  const content = [{ from: subject, to: at }, { from: at + 1, to: items.length }].filter((piece) => piece.from < piece.to);
  return { cue: { from: at, to: at + 1 }, source: undefined, listener: undefined, content, manner: 'hearsay', announces: false, closes: false, begins: from, embedded: true, fronted: true };
}

// --- "The piece had a new headline: …"

/** A colon in front of a quotation, or at the end, after a clause whose verb is none of speech: its subject speaks. */
function colonReport(items: readonly Item[], drafts: readonly Draft[]): Draft | undefined {
  const colon = items.findIndex((item, index) => item.lower === ':' && (index === items.length - 1 || isSpeech(items[index + 1])));
  if (colon < 2 || drafts.some((draft) => draft.announces || draft.content.some((piece) => piece.from <= colon + 1 && colon < piece.to - 1))) return undefined;
  for (let at = colon - 1; at > 0; at--) {
    if (!isFinite(items[at])) continue;
    let left = at;
    while (left > 0 && (isAdverb(items[left - 1]) || auxiliaries.has(items[left - 1]?.lower ?? ''))) left--;
    const source = items[left - 1]?.lower === ',' ? headAcrossCommas(items, left - 1) : phraseBefore(items, left);
    if (!source) continue;
    const content = colon + 1 < items.length ? [{ from: colon + 1, to: items.length }] : [];
    return { cue: { from: at, to: at + 1 }, source, listener: undefined, content, manner: 'speech', announces: content.length === 0, closes: false, begins: colon, embedded: false };
  }
  return undefined;
}

// --- "Lee: taxes will rise"

function labelReport(line: Line): Draft | undefined {
  const { items } = line;
  const colon = items.findIndex((item) => item.lower === ':');
  const base = { listener: undefined, manner: 'speech' as const, announces: false, closes: false, begins: 0, embedded: false };
  if (colon > 0 && colon < 8 && colon < items.length - 1) {
    const phrase = phraseBefore(items, colon);
    if (phrase && phrase.from === 0 && !isTime(items[colon - 1]) && (items[0]?.tag === 'NNP' || isPronoun(items[0]) || isQuote(items[colon + 1]))) {
      return { ...base, cue: { from: colon, to: colon + 1 }, source: phrase, content: [{ from: colon + 1, to: items.length }] };
    }
  }
  return undefined;
}

/** “…” — Ann Lee */
function signatures(items: readonly Item[]): Draft[] {
  const found: Draft[] = [];
  for (let dash = 1; dash < items.length - 1; dash++) {
    if (!isSpeech(items[dash - 1]) || !/^(?:[—–―-]|--)$/.test(items[dash]?.lower ?? '') || !/^\p{Lu}/u.test(items[dash + 1]?.text ?? '')) continue;
    let end = dash + 1;
    while (end < items.length && /^\p{Lu}/u.test(items[end]?.text ?? '') && !isQuote(items[end])) end++;
    if (end < items.length && !isQuote(items[end]) && !/^[,.(―—–]$/.test(items[end]?.lower ?? '')) continue;
    found.push({ cue: { from: dash, to: dash + 1 }, source: { from: dash + 1, to: end }, listener: undefined, content: [{ from: dash - 1, to: dash }], manner: 'speech', announces: false, closes: true, begins: dash, embedded: true });
  }
  return found;
}

// --- ends

/** Cuts each content where the next reporting clause of its level begins, and at the line's closing mark. */
function settleEnds(items: readonly Item[], drafts: Draft[]): void {
  const last = items.at(-1);
  const lineEnd = last && /^[.!?]$/.test(last.lower) ? items.length - 1 : items.length;
  drafts.forEach((draft, index) => {
    draft.content = draft.content.map((piece) => cut(items, draft, piece, drafts, index, lineEnd)).filter((piece) => piece.from < piece.to);
  });
}

function cut(items: readonly Item[], draft: Draft, piece: Stretch, drafts: readonly Draft[], index: number, lineEnd: number): Stretch {
  let { from, to } = piece;
  to = Math.min(to, Math.max(lineEnd, from));
  for (const other of drafts.slice(index + 1)) {
    if (other.embedded || other.begins < from || other.begins >= to) continue;
    if (other.closes && other.content[0] !== undefined && other.content[0].from <= from) continue;
    const end = coordinationBefore(items, other, from);
    if (end !== undefined) {
      to = end;
      break;
    }
  }
  if (!draft.closes) {
    const stop = draft.bare || draft.fronted ? commaAfter(items, from, to, draft.bare === true) : contrastAfter(items, from, to);
    if (stop !== undefined) to = stop;
  }
  for (const other of drafts.slice(0, index)) {
    // content in front of a clause begins behind an earlier clause that has its own content there
    if (draft.closes && other.closes && other.cue.to > from && other.cue.to < to) from = Math.min(to, Math.max(from, other.cue.to));
  }
  while (from < to && /^[,—–:]$/.test(items[from]?.lower ?? '')) from++;
  while (to > from && /^[,—–;:]$/.test(items[to - 1]?.lower ?? '')) to--;
  return { from, to };
}

/** The mark or conjunction that ends a thing or a subordinate clause. */
function commaAfter(items: readonly Item[], from: number, to: number, bare: boolean): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const item = items[at] as Item;
    if (/^[—–]$|^--$/.test(item.lower)) return at;
    if (item.lower === ',' && !isListComma(items, at)) return at;
    if (bare && (SHARP_ENDS.has(item.lower) || (BARE_ENDS.has(item.lower) && beginsClause(items, at + 1)))) return at;
    if (bare && /^(?:in|on)$/.test(item.lower) && isTime(items[at + 1])) return at;
  }
  return undefined;
}

const BARE_ENDS = new Set('as after before until so if since'.split(' '));
const SHARP_ENDS = new Set('during because while when although though amid'.split(' '));

/** "guns, jobs and taxes": the comma is followed by a short phrase and another comma or "and". */
function isListComma(items: readonly Item[], comma: number): boolean {
  // "accused its leader, Tom Hart, of …"
  for (let at = comma + 1; at < items.length && at < comma + 7; at++) {
    if (items[at]?.lower !== ',') continue;
    if (/^(?:of|for|as|to)$/.test(items[at + 1]?.lower ?? '')) return true;
    break;
  }
  if (/^(?:of|for|as|to)$/.test(items[comma + 1]?.lower ?? '')) return true;
  // "Tulsa, Okla.," "Ann Lee, D-Ohio,"
  if (/^,/.test(items[comma + 2]?.lower ?? '') && /^(?:\p{Lu}\p{L}{1,5}\.|[DRI]-\p{L}+\.?)$/u.test(items[comma + 1]?.text ?? '')) return true;
  if (/^(?:\p{Lu}\p{L}{1,5}\.|[DRI]-\p{L}+\.?)$/u.test(items[comma - 1]?.text ?? '')) return true;
  const end = simpleEnd(items, comma + 1);
  const next = items[end];
  return end > comma + 1 && (next?.lower === 'and' || next?.lower === 'or' || (next?.lower === ',' && items[comma + 1]?.tag.startsWith('NN') === true));
}

/** ", but …" with a subject of its own: the writer speaks again. */
function contrastAfter(items: readonly Item[], from: number, to: number): number | undefined {
  for (let at = from + 3; at < to; at++) {
    const item = items[at] as Item;
    if (!/^(?:but|though|although|while|whereas|and)$/.test(item.lower) || items[at - 1]?.lower !== ',') continue;
    const next = items[at + 1];
    if (next !== undefined && (isNoun(next) || next.tag === 'DT' || next.tag === 'JJ') && beginsClause(items, at + 1)) return at - 1;
  }
  return undefined;
}

/** When a clause stands beside the one before ("…, but she said", "…, adding that"): where that one ends. */
function coordinationBefore(items: readonly Item[], other: Draft, from: number): number | undefined {
  const { begins } = other;
  const here = items[begins];
  if (here?.lower === ',' || here?.lower === 'and' || here?.lower === 'but') return begins;
  let at = begins;
  let joined = other.closes;
  while (at > from && /^(?:and|but|though|although|while|whereas|,|;|—|–|--|or|yet|as|even)$/.test(items[at - 1]?.lower ?? '')) {
    at--;
    if (items[at]?.lower !== ',') joined = true;
  }
  return at < begins && joined ? at : undefined;
}
