import { spun } from './spun';
import { translated } from './translated';

/** A word or phrase that may be damaged, with what may be meant by it. */
export interface Garbled {
  /** In lower case, in its base form. */
  readonly words: string;
  readonly meant: readonly string[];
  /** In its own sense it is common in the news. */
  readonly isCommon: boolean;
}

/** Before words that are common in the news. */
const COMMON = '?';

let all: readonly Garbled[] | undefined;

/** The words that translations and rewriting programs put in the place of others; some stand in it twice. */
export function garbledList(): readonly Garbled[] {
  return (all ??= [spun, translated].flatMap((rows) => rows.trim().split('\n').map(read)));
}

function read(row: string): Garbled {
  const isCommon = row.startsWith(COMMON);
  const [words = '', meant = ''] = row.slice(isCommon ? COMMON.length : 0).split('=');
  return { words, meant: meant.split(','), isCommon };
}
