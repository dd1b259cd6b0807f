/**
 * Makes corpora of any size from real articles, the same for the same seed: events that take their sentences from the
 * articles under names, numbers and things of their own, and reports that each tell a part of an event in their own
 * words. Neighbouring events share people and places, as the events of one long story do. Any source can be made by
 * itself, so that a corpus never has to be in memory.
 */
import { cities } from '../../../src/core/data/names/cities';
import { firstNames } from '../../../src/core/data/names/firstNames';
import { lastNames } from '../../../src/core/data/names/lastNames';
import { hashText } from '../../../src/core/text/hash';
import { months, weekdays, type Article, type Piece } from './articles';
import { Random } from './random';
import { Vocabulary } from './vocabulary';
import { reworded } from './wording';

/** Reports on one event. */
const REPORTS = 20;
/** Events that share people and places. */
const EVENTS_OF_SAGA = 5;
/** UTF-16 units of a report: news is about this long. */
const LENGTH = 3_500;
/** Sentences of an event; the first ones stand in most of its reports. */
const SENTENCES = 44;
/** The articles these are from, at most. */
const MOST_ARTICLES = 6;
/** Sentences of a report that no other report has. */
const OWN_SENTENCES = 2;
/** How many of the first sentences most reports have, and how many of the others one has. */
const LEADING = 10;
const IN_MOST = 0.8;
const IN_SOME = 0.45;
/** How many content words an event exchanges for others, and how many of its names are those of its saga. */
const OTHER_WORDS = 0.6;
const SHARED_NAMES = 0.4;

const outlets = 'AP Reuters AFP Herald Tribune Courier Gazette Chronicle Observer Standard Post Times'.split(' ');
const places = cities.split('|').filter((city) => /^[a-z]{4,12}$/.test(city));
const given = firstNames.split('|').filter((name) => /^[a-z]{4,9}$/.test(name));
const families = lastNames.split('|').filter((name) => /^[a-z]{5,12}$/.test(name));
const bodies = 'Group,Industries,Bank,Institute,Party,Council,University,Ministry,Agency,Airlines'.split(',');

/** What the benches' corpora are made with. */
export const SEED = 1;

/** A source of a generated corpus. */
export interface GeneratedSource {
  readonly id: string;
  readonly text: string;
}

interface Event {
  readonly headline: readonly Piece[];
  readonly sentences: readonly (readonly Piece[])[];
  readonly place: string;
  readonly month: string;
  readonly day: number;
}

/** Makes the sources of a corpus one by one. */
export class Corpus {
  readonly #articles: readonly Article[];
  readonly #seed: number;
  readonly #words: Vocabulary;
  #event: { readonly number: number; readonly event: Event } | undefined;

  /** @param articles at least one, from `readArticles` */
  constructor(articles: readonly Article[], seed: number) {
    this.#articles = articles;
    this.#seed = seed;
    this.#words = new Vocabulary(articles);
  }

  /** The first `count` sources. */
  *sources(count: number): Generator<GeneratedSource> {
    for (let number = 0; number < count; number++) yield this.source(number);
  }

  /** The source with this number; `edition` tells versions of it apart that differ as an edited text does. */
  source(number: number, edition = 0): GeneratedSource {
    const event = this.#eventOf(Math.floor(number / REPORTS));
    const random = new Random(this.#seed, 1, number);
    const told = event.sentences.filter((_, place) => random.chance(place < LEADING ? IN_MOST : IN_SOME));
    const own = Array.from({ length: OWN_SENTENCES }, () => this.#background(random));
    const sentences = [...told.slice(0, LEADING), ...own, ...told.slice(LEADING)].map((sentence) =>
      reworded(sentence, random),
    );
    const outlet = random.pick(outlets);
    const headline = reworded(event.headline, random);
    const dateline = `${event.place.toUpperCase()}, ${event.month} ${event.day + random.whole(3)} (${outlet}) — `;
    if (edition > 0) edit(sentences, new Random(this.#seed, 2, number, edition));
    return {
      id: `${String(number).padStart(5, '0')}.txt`,
      text: `${headline}\n\n${dateline}${paragraphs(sentences, random)}\n`,
    };
  }

  /** A sentence of any article with names and words that stand nowhere else. */
  #background(random: Random): readonly Piece[] {
    const sentence = random.pick(random.pick(this.#articles).sentences);
    return sentence.map((piece) =>
      piece.kind === 'other' ? piece : { ...piece, text: this.#replacement(piece, random) },
    );
  }

  #eventOf(number: number): Event {
    if (this.#event?.number !== number) this.#event = { number, event: this.#makeEvent(number) };
    return this.#event.event;
  }

  #makeEvent(number: number): Event {
    const random = new Random(this.#seed, 3, number);
    const saga = Math.floor(number / EVENTS_OF_SAGA);
    const renamed = new Map<string, string>();
    const other = (piece: Piece): Piece => this.#other(piece, renamed, saga, random);
    const first = random.pick(this.#articles);
    const taken = new Set([first]);
    for (let tries = 0; tries < MOST_ARTICLES; tries++) taken.add(random.pick(this.#articles));
    const sentences = [...taken].flatMap((article) => article.sentences).slice(0, SENTENCES);
    return {
      headline: first.headline.map(other),
      sentences: sentences.map((sentence) => sentence.map(other)),
      place: titled(random.pick(places)),
      month: random.pick(months),
      day: 1 + random.whole(25),
    };
  }

  /** The piece in an event: the same name or word always becomes the same other one. */
  #other(piece: Piece, renamed: Map<string, string>, saga: number, random: Random): Piece {
    const { kind, key, text } = piece;
    if (kind === 'other') return piece;
    const known = `${kind} ${kind === 'content' || key === '' ? text : key}`;
    let replacement = renamed.get(known);
    if (replacement === undefined) {
      const ofSaga = random.chance(SHARED_NAMES) && kind !== 'content';
      replacement = this.#replacement(piece, ofSaga ? new Random(this.#seed, 4, saga, hashText(known)) : random);
      renamed.set(known, replacement);
    }
    return { kind, key, text: replacement };
  }

  #replacement({ kind, key, text }: Piece, random: Random): string {
    switch (kind) {
      case 'person':
        return `${titled(random.pick(given))} ${titled(random.pick(families))}`;
      case 'organisation':
        return `${titled(random.pick(families))} ${random.pick(bodies)}`;
      case 'place':
        return titled(random.pick(places));
      case 'number':
        return `${1 + random.whole(9)}${text.slice(1)}`;
      case 'weekday':
        return random.pick(weekdays);
      case 'month':
        return random.pick(months);
      default:
        return random.chance(OTHER_WORDS) ? this.#words.pick(key, random) : text;
    }
  }
}

/** Changes a word, a number or a whole sentence, as people do. */
function edit(sentences: string[], random: Random): void {
  const at = random.whole(sentences.length);
  const sentence = sentences[at] ?? '';
  if (random.chance(0.3)) sentences.splice(at, 1);
  else if (random.chance(0.3)) sentences[at] = sentence.replace(/\d+/, String(2 + random.whole(900)));
  else sentences[at] = sentence.replace(/ (\w+)([.,])/, ` ${random.pick(families)}$2`);
}

/** Paragraphs of one to three sentences, up to the length of a report. */
function paragraphs(sentences: readonly string[], random: Random): string {
  const lines: string[] = [];
  let length = 0;
  for (let at = 0; at < sentences.length && length < LENGTH;) {
    const line = sentences.slice(at, (at += 1 + random.whole(3))).join(' ');
    lines.push(line);
    length += line.length + 2;
  }
  return lines.join('\n\n').slice(0, LENGTH);
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
