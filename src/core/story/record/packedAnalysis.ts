/** Analyses as JSON and back. */
import { timeFormData } from '../../extract/dates/form';
import type { Attribution, Claim, SourceAnalysis } from '../../model';
import { words } from '../../words';
import { either, fields, isFlag, isIndex, isNumber, isText, listOf, oneOf, orNull, type Check } from './shape';

/**
 * An analysis as it is written. Lists that several claims or attributions share would take more than linear room: all but
 * the first hold the number of the claim or attribution with the list instead.
 */
export type PackedAnalysis = Omit<SourceAnalysis, 'claims' | 'attributions'> & {
  readonly claims: readonly PackedClaim[];
  readonly attributions: readonly PackedAttribution[];
};

type PackedClaim = Omit<Claim, 'wording'> & { readonly wording: readonly string[] | number };
type PackedAttribution = Omit<Attribution, 'claims'> & { readonly claims: readonly string[] | number };

/** Makes plain JSON of an analysis, in room linear in it. */
export function packAnalysis(analysis: SourceAnalysis): PackedAnalysis {
  const wordings = new Map<readonly string[], number>();
  const covered = new Map<readonly string[], number>();
  return {
    ...analysis,
    claims: analysis.claims.map((claim, index) => ({ ...claim, wording: shared(claim.wording, index, wordings) })),
    attributions: analysis.attributions.map((attribution, index) => ({
      ...attribution,
      claims: shared(attribution.claims, index, covered),
    })),
  };
}

function shared(
  list: readonly string[],
  index: number,
  seen: Map<readonly string[], number>,
): readonly string[] | number {
  const first = seen.get(list);
  if (first !== undefined) return first;
  seen.set(list, index);
  return list;
}

/**
 * The analysis that {@link packAnalysis} made plain; `undefined` for anything else, which may come from anywhere: its spans
 * lie in a text of this length, and what it points at is there.
 */
export function unpackAnalysis(value: unknown, length: number): SourceAnalysis | undefined {
  if (!isPacked(value)) return undefined;
  const packed = value as PackedAnalysis;
  const wordings = unshared(packed.claims, ({ wording }) => wording);
  const covered = unshared(packed.attributions, ({ claims }) => claims);
  if (!wordings || !covered || !pointsAtWhatIsThere(packed, covered) || !liesWithin(packed, length)) return undefined;
  return {
    ...packed,
    claims: packed.claims.map((claim, index) => ({ ...claim, wording: wordings[index] ?? [] })),
    attributions: packed.attributions.map((one, index) => ({ ...one, claims: covered[index] ?? [] })),
  };
}

function unshared<Item>(
  items: readonly Item[],
  listIn: (item: Item) => readonly string[] | number,
): readonly (readonly string[])[] | undefined {
  const lists: (readonly string[])[] = [];
  for (const item of items) {
    const found = listIn(item);
    const list = typeof found === 'number' ? lists[found] : found;
    if (!list) return undefined;
    lists.push(list);
  }
  return lists;
}

function pointsAtWhatIsThere(
  { claims, entities, mentions, sentences, times, quotations, attributions }: PackedAnalysis,
  covered: readonly (readonly string[])[],
): boolean {
  const names = new Set(entities.map(({ id }) => id));
  const statements = new Set(claims.map(({ id }) => id));
  const isNamed = (entity: string | undefined): boolean => entity === undefined || names.has(entity);
  return (
    mentions.every(({ entity }) => names.has(entity)) &&
    quotations.every(({ speaker, via }) => isNamed(speaker?.entity) && isNamed(via?.entity)) &&
    attributions.every(({ source, via }) => isNamed(source.entity) && isNamed(via?.entity)) &&
    [...new Set(covered)].every((list) => list.every((claim) => statements.has(claim))) &&
    claims.every(
      (claim) =>
        claim.sentence < sentences.length &&
        claim.times.every((time) => time < times.length) &&
        (claim.quotation === undefined || claim.quotation < quotations.length) &&
        claim.entities.every(isNamed) &&
        (claim.actors ?? []).every(isNamed) &&
        (claim.offices ?? []).every(({ holder }) => isNamed(holder)),
    )
  );
}

function liesWithin(packed: PackedAnalysis, length: number): boolean {
  const lists = [packed.zones, packed.sentences, packed.mentions, packed.times, packed.quotations, packed.claims];
  return [...lists, packed.attributions].every((list) => list.every(({ end }) => end <= length));
}

const span = { start: isIndex, end: isIndex };
const isSpan: Check = (value) =>
  fields(span)(value) && (value as { start: number }).start <= (value as { end: number }).end;
const isSpeaker = fields(span, { entity: isText, name: isText });
const isZoneKind = oneOf('headline', 'dateline', 'byline', 'body', 'credit', 'boilerplate');
const isEntityType = oneOf('person', 'organisation', 'place');
const isReason = fields({ code: (code) => isText(code) && Object.hasOwn(words, code as string), args: listOf(isText) });
const isTexts = listOf(isText);

const isForm: Check = (form) => {
  try {
    timeFormData(form);
    return true;
  } catch {
    return false;
  }
};

const isQuantity = fields(
  { ...span, value: isNumber, unit: isText },
  { to: isNumber, bound: oneOf('about', 'at-least', 'at-most') },
);

const isClaim = fields(
  {
    ...span,
    id: isText,
    sentence: isIndex,
    zone: oneOf('headline', 'body'),
    entities: isTexts,
    times: listOf(isIndex),
    quantities: listOf(isQuantity),
    terms: isTexts,
    words: isTexts,
    wording: either(isTexts, isIndex),
    modality: oneOf('stated', 'planned', 'possible', 'rumoured', 'denied', 'unconfirmed'),
    negated: isFlag,
  },
  {
    quotation: isIndex,
    subject: isSpan,
    verb: isSpan,
    object: isSpan,
    action: isText,
    actors: isTexts,
    peoples: isTexts,
    offices: listOf(fields({ country: isText, role: isText }, { holder: isText })),
  },
);

const isPacked = fields({
  zones: listOf(fields({ ...span, kind: isZoneKind, reason: isReason })),
  sentences: listOf(fields({ ...span, zone: isZoneKind, paragraph: isIndex })),
  mentions: listOf(fields({ ...span, type: isEntityType, entity: isText }, { title: isSpan })),
  entities: listOf(
    fields({ id: isText, type: isEntityType, name: isText, aliases: isTexts, roles: isTexts }, { country: isText }),
  ),
  times: listOf(fields({ ...span, type: oneOf('DATE', 'TIME', 'DURATION', 'SET'), form: isForm })),
  quotations: listOf(
    fields(
      { ...span, kind: oneOf('direct', 'partial', 'indirect'), speaker: orNull(isSpeaker), cue: orNull(isSpan) },
      { via: isSpeaker },
    ),
  ),
  claims: listOf(isClaim),
  attributions: listOf(
    fields(
      {
        ...span,
        source: isSpeaker,
        cue: orNull(isSpan),
        kind: oneOf('named', 'unnamed'),
        claims: either(isTexts, isIndex),
      },
      {
        via: isSpeaker,
        content: listOf(isSpan),
        nested: isFlag,
        manner: oneOf('speech', 'attitude', 'finding', 'intention', 'judgement', 'hearsay'),
      },
    ),
  ),
});
