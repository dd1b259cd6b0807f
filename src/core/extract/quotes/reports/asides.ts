/** Subjects with an aside between them and their verb. */
import type { Item } from '../lines';
import { isBoundary, isPronoun, isSpeech, phraseBefore, type Stretch } from '../phrases';

/** The subject in front of an aside that ends with this comma: "Lee, a lawyer at Hart and Co., said". */
export function headAcrossCommas(items: readonly Item[], comma: number): Stretch | undefined {
  const close = items[comma]?.lower ?? '';
  const separator = close === ')' ? '(' : close;
  let end = comma;
  let best: Stretch | undefined;
  for (let steps = 0; steps < 5; steps++) {
    let from = end - 1;
    while (
      from >= 0 &&
      items[from]?.lower !== separator &&
      !/^[:;]$/.test(items[from]?.lower ?? '') &&
      !isSpeech(items[from]) &&
      comma - from < 60
    )
      from--;
    const first = items[from + 1];
    const opened = from >= 0 && items[from]?.lower === separator;
    if (first === undefined || from + 1 >= end) return best;
    const phrase = phraseBefore(items, end);
    if (steps === 0) {
      // "the spokesman, Ann Lee, said": the name itself
      if (phrase && opened && phrase.from === from + 1 && isBareName(items, phrase)) return phrase;
    } else if (phrase) {
      const aside =
        (ASIDE_OPENERS.has(first.lower) && opened) ||
        (first.tag === 'CD' && end - from <= 3) ||
        first.tag === 'VBG' ||
        first.tag === 'VBN';
      const named =
        items.slice(phrase.from, phrase.to).some((item) => item.tag === 'NNP') || isPronoun(items[phrase.from]);
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

const ASIDE_OPENERS = new Set(
  'who whose which where when including such as formerly now then also a an like'.split(' '),
);

function isBareName(items: readonly Item[], phrase: Stretch): boolean {
  return phrase.to - phrase.from > 1 && items.slice(phrase.from, phrase.to).every((item) => item.tag === 'NNP');
}
