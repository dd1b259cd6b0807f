import model from '../../data/names/model.bin';
import type { Entity, Mention, ReadText } from '../../model';
import { Decoder } from './model/decoder';
import { readLearned } from './model/stored';
import { entityTypes } from './model/tags';

let decoder: Decoder | undefined;

/** What {@link extractEntities} finds. */
export interface FoundEntities {
  /** Sorted, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Finds the people, organisations and places that a source names. */
export function extractEntities(read: ReadText): FoundEntities {
  decoder ??= new Decoder(readLearned(model));
  const mentions: Mention[] = [];
  for (const sentence of read.sentences) {
    for (const guess of decoder.decode(sentence.tokens)) {
      const first = sentence.tokens[guess.from];
      const last = sentence.tokens[guess.to - 1];
      const type = entityTypes[guess.type];
      if (!first || !last || !type) continue;
      mentions.push({ start: first.start, end: last.end, type, entity: read.text.slice(first.start, last.end) });
    }
  }
  return { mentions, entities: [] };
}
