import type { Mention, Office, Token } from '../../model';
import { countryNamed, countryOfDemonym } from '../entities/countries';
import { isAdjectiveTag, isNounTag } from '../../text/tagKinds';

/** Words that end the name of an office. Compiled for this project. */
const HEADS = new Set(
  'president presidents premier chancellor leader leaders minister ministers monarch king queen emperor ruler dictator ambassador spokesman spokeswoman spokesperson negotiator envoy diplomat'.split(
    ' ',
  ),
);
/** What may stand between a country and the office: "the German foreign minister", "China's new top diplomat". */
const LONGEST = 4;

/** An office in a stretch of tokens. */
export interface FoundOffice {
  readonly office: Office;
  /** Token indexes, `to` exclusive: the words for the country and the office. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds people called by country and office: "the Chinese president", "Ukraine's foreign minister", "the president of
 * Chile". Where a person's name stands next to it ("Chilean President Gabriel Boric"), that is its holder.
 */
export function officesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentionAt: (token: number) => Mention | undefined,
): FoundOffice[] {
  const found: FoundOffice[] = [];
  for (let index = from; index < to; index++) {
    const office = afterCountry(tokens, index, to, mentionAt) ?? beforeCountry(tokens, index, to, mentionAt);
    if (!office) continue;
    found.push(office);
    index = office.to - 1;
  }
  return found;
}

function afterCountry(
  tokens: readonly Token[],
  index: number,
  to: number,
  mentionAt: (token: number) => Mention | undefined,
): FoundOffice | undefined {
  const country = countryAt(tokens, index);
  if (!country) return undefined;
  let start = index + 1;
  if (tokens[start]?.tag === 'POS' || tokens[start]?.lower === "'s") start++;
  else if (countryOfDemonym((tokens[index] as Token).lower) === undefined) return undefined;
  for (let next = start; next < to && next - start < LONGEST; next++) {
    const token = tokens[next] as Token;
    if (HEADS.has(token.lower))
      return {
        office: { country, role: roleOf(tokens, start, next), ...holder(mentionAt, tokens, next + 1) },
        from: index,
        to: next + 1,
      };
    if (token.lower === 'head' && tokens[next + 1]?.lower === 'of' && tokens[next + 2]?.lower === 'state')
      return { office: { country, role: 'leader', ...holder(mentionAt, tokens, next + 3) }, from: index, to: next + 3 };
    if (!isAdjectiveTag(token.tag) && !isNounTag(token.tag)) return undefined;
  }
  return undefined;
}

function beforeCountry(
  tokens: readonly Token[],
  index: number,
  to: number,
  mentionAt: (token: number) => Mention | undefined,
): FoundOffice | undefined {
  if (!HEADS.has((tokens[index] as Token).lower) || tokens[index + 1]?.lower !== 'of') return undefined;
  const place = tokens[index + 2]?.lower === 'the' ? index + 3 : index + 2;
  if (place >= to) return undefined;
  const country = countryNamed((tokens[place] as Token).lower);
  if (!country) return undefined;
  let first = index;
  while (first > 0 && index - first < 2 && isOfficeWord(tokens[first - 1] as Token)) first--;
  const before = tokens[first - 1];
  const named = before?.lower === 'the' ? tokens[first - 2] : before;
  const after = holder(mentionAt, tokens, place + 1);
  const holds =
    after.holder === undefined && named?.text === ','
      ? holderBefore(mentionAt, first - (before?.lower === 'the' ? 2 : 1))
      : after;
  return { office: { country, role: roleOf(tokens, first, index), ...holds }, from: first, to: place + 1 };
}

function countryAt(tokens: readonly Token[], index: number): string | undefined {
  const { lower, text } = tokens[index] as Token;
  const code = text.charCodeAt(0);
  return code < 65 || code > 90 ? undefined : (countryOfDemonym(lower) ?? countryNamed(lower));
}

const OFFICE_WORDS = new Set(
  'prime foreign defence defense finance interior vice deputy chief justice trade health supreme'.split(' '),
);

function isOfficeWord({ lower }: Token): boolean {
  return OFFICE_WORDS.has(lower);
}

/** "prime minister", "foreign minister"; a "new" or "top" in front says nothing about the office. */
function roleOf(tokens: readonly Token[], from: number, head: number): string {
  const words: string[] = [];
  for (let index = from; index < head; index++)
    if (isOfficeWord(tokens[index] as Token)) words.push((tokens[index] as Token).lower);
  const { lower } = tokens[head] as Token;
  words.push(lower.endsWith('s') ? lower.slice(0, -1) : lower);
  return words.join(' ');
}

/** The person named directly behind, also after a comma. */
function holder(
  mentionAt: (token: number) => Mention | undefined,
  tokens: readonly Token[],
  index: number,
): { holder?: string } {
  const mention = mentionAt(index) ?? (tokens[index]?.text === ',' ? mentionAt(index + 1) : undefined);
  return mention?.type === 'person' ? { holder: mention.entity } : {};
}

/** The person whose name ends in front of a comma; names are known by their first token, so a few back are tried. */
function holderBefore(mentionAt: (token: number) => Mention | undefined, comma: number): { holder?: string } {
  for (let index = comma - 1; index >= 0 && index >= comma - 4; index--) {
    const mention = mentionAt(index);
    if (mention) return mention.type === 'person' ? { holder: mention.entity } : {};
  }
  return {};
}
