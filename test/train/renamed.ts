import { cities } from '../../src/core/data/names/cities';
import { firstNames } from '../../src/core/data/names/firstNames';
import { lastNames } from '../../src/core/data/names/lastNames';
import type { Labelled } from './corpora';

const PERSON = 0;
const ORGANISATION = 1;

/**
 * Sentences a second time with other names of the same kind and length in the place of theirs, so that what stands around
 * a name is learned too and not only the name: people and places from the lists, organisations from other sentences.
 * @param share share of the sentences that come again
 */
export function renamed(sentences: readonly Labelled[], share: number, random: () => number): Labelled[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const first = firstNames.split('|');
  const last = lastNames.split('|');
  const towns = new Map<number, string[][]>();
  for (const city of cities.split('|')) {
    const words = city.split(' ');
    towns.set(words.length, [...(towns.get(words.length) ?? []), words]);
  }
  const organisations = new Map<number, string[][]>();
  for (const { words, tags, corpus } of sentences) {
    if (corpus === 'sport') continue;
    eachName(tags, (from, to, type) => {
      if (type !== ORGANISATION) return;
      const known = organisations.get(to - from) ?? [];
      known.push(words.slice(from, to).map(({ text }) => text));
      organisations.set(to - from, known);
    });
  }
  return sentences.flatMap((sentence) => {
    if (random() >= share || !sentence.tags.some((tag) => tag > 0)) return [];
    const words = [...sentence.words];
    eachName(sentence.tags, (from, to, type) => {
      const count = to - from;
      const old = words.slice(from, to).map(({ text }) => text);
      if (type === PERSON) {
        if (!old.every((text) => /^\p{Lu}\p{Ll}+$/u.test(text)) || count > 2) return;
        const made = count === 1 ? [pick(last)] : [pick(first), pick(last)];
        put(words, from, made.map(capital));
      } else if (type === ORGANISATION) put(words, from, pick(organisations.get(count) ?? [old]));
      else {
        const list = towns.get(count);
        if (list && old.every((text) => /^\p{Lu}\p{Ll}+$/u.test(text))) put(words, from, pick(list).map(capital));
      }
    });
    return [{ ...sentence, words }];
  });
}

function capital(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function put(words: { readonly text: string; readonly lower: string }[], from: number, made: readonly string[]): void {
  made.forEach((text, index) => (words[from + index] = { text, lower: text.toLowerCase() }));
}

function eachName(tags: readonly number[], act: (from: number, to: number, type: number) => void): void {
  for (let from = 0; from < tags.length;) {
    const tag = tags[from] ?? 0;
    let to = from + 1;
    if (tag > 0) {
      const inside = tag % 2 === 0 ? tag : tag + 1;
      while (tags[to] === inside) to++;
      act(from, to, (tag - 1) >> 1);
    }
    from = to;
  }
}
