import type { Passage } from '../model';
import { storedSelectorOf } from './rival';
import type { Selector } from './selector';
import { objectOf, type JsonObject } from './jsonLines';

/** A passage of a source, remembered. */
export interface SelectedPassage extends Selector {
  /** The source's id. */
  readonly source: string;
}

/** Remembers a passage of a source. */
export function selectPassage(text: string, { source, start, end }: Passage): SelectedPassage {
  return { source, ...storedSelectorOf(text, { start, end }) };
}

/** A remembered passage as it is written: the same passage is always the same text. */
export function passageFields(passage: SelectedPassage): SelectedPassage {
  const { source, exact, prefix, suffix, start, end, twins, nth, rival } = passage;
  return {
    ...{ source, exact, prefix, suffix, start, end },
    ...(twins === undefined ? {} : { twins }),
    ...(nth === undefined ? {} : { nth }),
    ...(rival === undefined ? {} : { rival }),
  };
}

/** Reads a remembered passage; nothing when it is none. */
export function passageOf(value: unknown): SelectedPassage | undefined {
  const fields: JsonObject | undefined = objectOf(value);
  if (!fields) return undefined;
  const { source, exact, prefix = '', suffix = '', start = 0, end = 0, twins, nth, rival } = fields;
  if (typeof source !== 'string' || typeof exact !== 'string') return undefined;
  if (typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  if (!isOffset(start) || !isOffset(end)) return undefined;
  return {
    ...{ source, exact, prefix, suffix, start, end },
    ...(isOffset(twins) ? { twins } : {}),
    ...(isOffset(nth) ? { nth } : {}),
    ...(typeof rival === 'number' && rival >= 0 && rival <= 1 ? { rival } : {}),
  };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
