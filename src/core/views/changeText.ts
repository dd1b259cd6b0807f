/** What changed between two versions, in words. */
import type { FactChange } from '../review/whatChanged';
import type { StoryIndex } from './storyIndex';
import type { Wording } from './wording';

const WORDS_LENGTH = 120;

/** One change on one line: "number: “12” → “14”". */
export function changeText(index: StoryIndex, { kind, change, before, after }: FactChange, words: Wording): string {
  const kindName = words.say(`fact.${kind}`);
  const [old, fresh] = [before, after].map((where) => (where ? index.words(where, WORDS_LENGTH) : ''));
  if (change === 'changed') return words.say('change.changed', kindName, old ?? '', fresh ?? '');
  return words.say(`change.${change}`, kindName, (change === 'added' ? fresh : old) ?? '');
}
