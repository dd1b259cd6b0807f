import type { Quotation } from '../../model';
import { tokenize } from '../../text/tokens';
import { firstFrom } from '../spans';
import { stem } from './atoms';
import type { Difference } from './findings';
import { plain } from './sourceIndex';
import type { Member } from './storyIndex';
import { functionWords } from './wordLists';

/** Different words inside quotation marks for what should be one quotation: two translations, or a spun text. */
export function compareWordings(left: Member, right: Member): Difference | undefined {
  for (const l of quotationsIn(left)) {
    for (const r of quotationsIn(right)) {
      if (l.speaker?.entity !== undefined && r.speaker?.entity !== undefined && l.speaker.entity !== r.speaker.entity)
        continue;
      const leftWords = textOf(left, l);
      const rightWords = textOf(right, r);
      if (!areRenderings(leftWords, rightWords, l.kind === 'partial' || r.kind === 'partial')) continue;
      return {
        kind: 'name',
        status: 'garble',
        code: 'differs.wording',
        left: { key: plain(leftWords), words: leftWords },
        right: { key: plain(rightWords), words: rightWords },
        strength: 0.5,
      };
    }
  }
  return undefined;
}

/** At most this many quotations of a passage are compared. */
const MOST = 4;

function quotationsIn({ claim, source }: Member): readonly Quotation[] {
  const found: Quotation[] = [];
  // a quotation that began a little before the claim may reach into it
  const first = Math.max(0, firstFrom(source.quotations, claim.start) - MOST);
  for (const quotation of source.quotations.slice(first, first + 4 * MOST)) {
    if (quotation.start >= claim.end || found.length >= MOST) break;
    if (quotation.end > claim.start && quotation.kind !== 'indirect') found.push(quotation);
  }
  return found;
}

function textOf({ span, text }: Member, quotation: Quotation): string {
  return text.slice(Math.max(0, quotation.start - span.start), Math.min(text.length, quotation.end - span.start));
}

/**
 * Neither equal nor one a part of the other, but with enough words in common to render one original: two at least, or one
 * where only some words of a sentence are quoted.
 */
function areRenderings(left: string, right: string, isPartial: boolean): boolean {
  // a mark or a reporting verb inside means that the quotation marks were not understood
  if (/["“”]|\b(?:said|told|testified|according to)\b/i.test(`${left} ${right}`)) return false;
  const a = contentOf(left);
  const b = contentOf(right);
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const inLong = new Set(long);
  const shared = short.filter((word) => inLong.has(word)).length;
  if (shared === short.length) return short.length === long.length && short.length <= 2 && plain(left) !== plain(right);
  const isLong = short.length > 4;
  return shared >= (isPartial ? 1 : 2) && shared / short.length >= 0.5 && shared / long.length >= (isLong ? 0.5 : 0.1);
}

/** Stems of the content words, with hyphenated words apart and a leading "un" or "non" dropped. */
function contentOf(words: string): readonly string[] {
  return tokenize(words)
    .flatMap((token) => token.lower.split('-'))
    .filter((word) => /\p{L}/u.test(word) && !functionWords.has(word) && word !== 'no' && word !== 'non')
    .map((word) => stem(word.length > 6 && word.startsWith('un') ? word.slice(2) : word));
}
