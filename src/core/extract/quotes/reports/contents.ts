/** What a reporting verb reports: the content in front of it or behind it. */
import { speechParticles, speechVerbs, type VerbForm } from '../../../data/speech/verbs';
import type { AttributionManner } from '../../../model';
import type { Item } from '../lines';
import { isBoundary, isNoun, isQuote, isVerb, type Stretch } from '../phrases';
import { beginsClause, clauseStart, containsQuote, hasFinite, nextQuote } from './clauses';
import type { Right } from './complements';
import type { Draft } from './draft';
import type { Subject } from './subjects';

/** A verb in its clause. */
export interface Clause {
  readonly items: readonly Item[];
  /** Item of the verb. */
  readonly at: number;
  readonly verb: VerbForm;
  readonly subject: Subject;
  readonly right: Right;
}

/** The report that a verb makes; undefined when nothing is reported. */
export function reportOf(clause: Clause): Draft | undefined {
  return (
    asSaid(clause) ??
    behindQuotation(clause) ??
    inFront(clause) ??
    (clause.subject.inverted ? undefined : following(clause))
  );
}

function draftOf(
  { items, at, subject, right }: Clause,
  manner: AttributionManner,
  content: Stretch[],
  more: Partial<Draft> = {},
): Draft {
  return {
    cue: { from: at, to: at + 1 },
    source: subject.source,
    listener: right.listener,
    content,
    manner,
    announces: false,
    closes: false,
    begins: subject.begins,
    embedded: subject.coordinated === true,
    bare: right.kind === 'object',
    quoted: right.kind === 'quote',
    fronted: isFronted(items, subject),
    ...more,
  };
}

function rest(items: readonly Item[], from: number): Stretch[] {
  return from < items.length ? [{ from, to: items.length }] : [];
}

function isSpeechVerb({ classes }: VerbForm): boolean {
  return classes.has('say') || classes.has('tell');
}

/** "As Lee said, …" */
function asSaid(clause: Clause): Draft | undefined {
  const { items, subject, right, verb } = clause;
  const first = subject.begins - 2;
  if (items[first + 1]?.lower !== 'as' || !isBoundary(items[first]) || isQuote(items[first])) return undefined;
  if (right.kind !== 'comma' || !isSpeechVerb(verb) || subject.closing) return undefined;
  const content = rest(items, right.start);
  if (items[first]?.lower === ',') content.unshift({ from: clauseStart(items, first), to: first });
  return draftOf(clause, 'speech', content, { closes: true });
}

/** “…,” Lee said. */
function behindQuotation(clause: Clause): Draft | undefined {
  const { items, subject, right } = clause;
  if (!subject.closing) return undefined;
  const content: Stretch[] = [{ from: clauseStart(items, subject.begins), to: subject.begins }];
  const later = nextQuote(items, subject.after);
  if (later !== undefined && right.kind !== 'that' && isResumption(items, subject.after, later))
    content.push(...rest(items, later));
  else if (right.kind === 'that' || (right.kind === 'comma' && !subject.inverted && resumes(items, right.start)))
    content.push(...rest(items, right.start));
  return draftOf(clause, 'speech', content, { closes: true });
}

/** "Taxes will rise, Lee said"; "taxes, Lee said, will rise". */
function inFront(clause: Clause): Draft | undefined {
  const { items, subject, right, verb } = clause;
  const { classes } = verb;
  const before = items[subject.begins - 1];
  const reports =
    isSpeechVerb(verb) ||
    classes.has('think') ||
    classes.has('utter') ||
    (classes.has('show') && verb.lemma !== 'read');
  if (before === undefined || !reports || subject.infinitive || subject.participial || subject.relative)
    return undefined;
  const as = before.lower === 'as' && items[subject.begins - 2]?.lower === ',';
  if (!as && !isQuote(before) && !/^(?:[,—–―]|--)$/.test(before.lower)) return undefined;
  const open =
    right.kind === 'end' ||
    right.kind === 'comma' ||
    (right.kind === 'quote' && isQuote(before)) ||
    (subject.inverted && right.kind !== 'that' && right.kind !== 'quote');
  if (!open) return undefined;
  const to = isQuote(before) ? subject.begins : subject.begins - (as ? 2 : 1);
  const from = clauseStart(items, subject.begins);
  if (from >= to) return undefined;
  const goesOn =
    right.kind === 'comma' && !subject.inverted && (isQuote(items[right.start]) || resumes(items, right.start));
  const whole = verb.plain && right.kind === 'end' && from === 0 && to > 1 && items[0]?.tag !== 'IN';
  const enough =
    whole || containsQuote(items, from, to) || hasFinite(items, from, to) || (goesOn && !isQuote(items[right.start]));
  if (!enough) return undefined;
  const content: Stretch[] = [{ from, to }];
  if (right.kind === 'quote' || goesOn) content.push(...rest(items, right.start));
  return draftOf(clause, isSpeechVerb(verb) ? 'speech' : 'attitude', content, { closes: true });
}

/** "Lee said that …", "Lee called for …", "Lee vowed to …". */
function following(clause: Clause): Draft | undefined {
  const { items, subject, right, verb } = clause;
  const { classes } = verb;
  const speech = isSpeechVerb(verb);
  const content = rest(items, right.start);
  switch (right.kind) {
    case 'colon':
      return speech || classes.has('utter') || classes.has('show')
        ? draftOf(clause, 'speech', content, { announces: content.length === 0 })
        : undefined;
    case 'quote':
      return draftOf(clause, speech || classes.has('utter') ? 'speech' : 'judgement', content);
    case 'comma':
      return behindComma(clause);
    case 'that':
      return subject.infinitive && !speech && !classes.has('think')
        ? undefined
        : draftOf(clause, mannerOf(verb), content);
    case 'clause':
      if (!speech && !classes.has('think') && !classes.has('show')) return aboutThing(clause);
      return subject.infinitive && !verb.plain ? undefined : draftOf(clause, mannerOf(verb), content);
    case 'wh':
      return speech || classes.has('think') || classes.has('show') || classes.has('judge')
        ? draftOf(clause, mannerOf(verb), content)
        : undefined;
    case 'infinitive':
      return classes.has('intend') || classes.has('ask')
        ? draftOf(clause, 'intention', content, { wish: true })
        : undefined;
    case 'object':
      return aboutThing(clause);
    case 'end':
      return undefined;
  }
}

/** "Lee said, “…”"; "Lee said, without giving details, that …". */
function behindComma(clause: Clause): Draft | undefined {
  const { items, subject, right, verb } = clause;
  const quote = nextQuote(items, right.start);
  if (quote === right.start) return draftOf(clause, 'speech', rest(items, quote));
  if (!isSpeechVerb(verb) || !verb.plain) return undefined;
  if (quote !== undefined && quote - right.start < 25 && items[quote - 1]?.lower === ',')
    return draftOf(clause, 'speech', rest(items, quote));
  if (subject.infinitive) return undefined;
  const that = items.findIndex(
    (item, index) =>
      index > right.start && index < right.start + 20 && item.lower === 'that' && items[index - 1]?.lower === ',',
  );
  return that > 0 ? draftOf(clause, 'speech', rest(items, that + 1)) : undefined;
}

/** "praised the plan", "called for calm", "noted the delay". */
function aboutThing(clause: Clause): Draft | undefined {
  const { items, right, verb } = clause;
  const content = rest(items, right.start);
  const particle = speechParticles.get(verb.lemma)?.has(items[right.start - 1]?.lower ?? '') === true;
  if (particle) return draftOf(clause, verb.classes.has('ask') ? 'intention' : 'judgement', content);
  if (NOTING.has(verb.lemma)) return draftOf(clause, 'finding', content);
  if (verb.classes.has('judge')) return draftOf(clause, 'judgement', content);
  if (
    !verb.classes.has('ask') ||
    (PERSUADING.has(verb.lemma) && !content.some((piece) => holdsInfinitive(items, piece)))
  )
    return undefined;
  return draftOf(clause, 'intention', content);
}

/** Verbs that ask only where they say what to do: "pushed the council to act", not "pushed a pram". */
const PERSUADING = new Set('push press direct pressure command bid convince persuade'.split(' '));

function holdsInfinitive(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let at = from; at < to - 1; at++) if (items[at]?.lower === 'to' && items[at + 1]?.tag === 'VB') return true;
  return false;
}

const NOTING = new Set('show note report cite illustrate reflect indicate'.split(' '));

function mannerOf(verb: VerbForm): AttributionManner {
  if (isSpeechVerb(verb)) return 'speech';
  return verb.classes.has('think') ? 'attitude' : 'finding';
}

/** Between a reporting clause and a later quotation: nothing else that reports, and a mark or conjunction in front. */
function isResumption(items: readonly Item[], from: number, quote: number): boolean {
  if (!/^(?:[,:;.—–]|--|and|but|that|because|as)$/.test(items[quote - 1]?.lower ?? '') && quote > from) return false;
  for (let at = from; at < quote; at++) {
    const word = items[at]?.lower ?? '';
    if (isVerb(items[at]) && speechVerbs.has(word) && !GESTURES.has(word)) return false;
  }
  return true;
}

const GESTURES = new Set('referring speaking talking pointing alluding'.split(' '));

/** "When Lee called for calm, …", "Lee, who called for calm, …". */
function isFronted(items: readonly Item[], subject: Subject): boolean {
  if (subject.relative) return items[subject.begins - 1]?.lower === ',';
  const opener = items[subject.begins - 1];
  const opens = opener !== undefined && SUBORDINATORS.has(opener.lower) && isBoundary(items[subject.begins - 2]);
  return opens || (subject.participial && subject.begins === 0);
}

const SUBORDINATORS = new Set(
  'when while though although if as since after because before unless whereas once lest'.split(' '),
);

/** Behind the comma that closes "…, Lee said, …": does the content go on? */
function resumes(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || ASIDES.has(item.lower) || item.tag === 'VBG') return false;
  if (ARTICLES.has(item.lower)) return beginsClause(items, at);
  return /^\p{Ll}/u.test(item.text) || (isNoun(item) && hasFinite(items, at, items.length));
}

const ASIDES = new Set(
  'who which adding saying noting but and while though although according citing referring as after before when where whose with during'.split(
    ' ',
  ),
);
const ARTICLES = new Set('a an the one in on at'.split(' '));
