import { correctNames, correctZones, type SourceRules } from '../correct/sourceRules';
import { extractClaims } from '../extract/claims/extract';
import { extractTimes } from '../extract/dates/extract';
import { extractEntities } from '../extract/entities/extract';
import { extractQuotations } from '../extract/quotes/extract';
import type { Attribution, Claim, SourceAnalysis, Span } from '../model';
import { readText } from '../text/read';

/** The kinds of thing that are looked for in a source. */
export const analysisKinds = ['mentions', 'dates', 'quotations', 'claims', 'zones'] as const;

/** One kind of thing that is looked for in a source. */
export type AnalysisKind = (typeof analysisKinds)[number];

const everything: ReadonlySet<AnalysisKind> = new Set(analysisKinds);

/**
 * Everything one source says by itself. Depends on the text alone, so the result can be kept by content; takes time
 * linear in the length of the text, and any string is fine. With `kinds`, does only the work that these need: names
 * for quotations, all of it for claims; what was not looked for is empty. `rules` are what people corrected in it.
 */
export function analyseSource(
  text: string,
  kinds: ReadonlySet<AnalysisKind> = everything,
  rules?: SourceRules,
): SourceAnalysis {
  const read = readText(text, rules && ((zones) => correctZones(text, zones, rules)));
  const forClaims = kinds.has('claims');
  const forQuotations = forClaims || kinds.has('quotations');
  const forMentions = forQuotations || kinds.has('mentions');
  const found = forMentions ? extractEntities(read) : { mentions: [], entities: [] };
  const { mentions, entities } = rules ? correctNames(text, found, rules) : found;
  const times = forClaims || kinds.has('dates') ? extractTimes(read) : [];
  const { quotations, attributions } = forQuotations
    ? extractQuotations(read, mentions, entities)
    : { quotations: [], attributions: [] };
  const claims = forClaims ? extractClaims(read, { mentions, entities, times, quotations }) : [];
  return {
    zones: read.zones,
    sentences: read.sentences.map(({ start, end, zone, paragraph }) => ({ start, end, zone, paragraph })),
    mentions,
    entities,
    times,
    quotations,
    claims,
    attributions: coverClaims(attributions, claims),
  };
}

/** Says which claims each attribution covers: those that lie in its content for the greater part. */
function coverClaims(attributions: readonly Omit<Attribution, 'claims'>[], claims: readonly Claim[]): Attribution[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start);
  let before: Attribution | undefined;
  return attributions.map((attribution) => {
    // all credits of an article cover its whole body: they share one list, or many would take more than linear room
    const shared = before?.start === attribution.start && before.end === attribution.end ? before.claims : undefined;
    before = { ...attribution, claims: shared ?? within(attribution, sorted).map(({ id }) => id) };
    return before;
  });
}

/** `claims` sorted by start. */
function within(span: Span, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (let index = firstFrom(claims, span.start); index < claims.length; index++) {
    const claim = claims[index] as Claim;
    if (claim.start >= span.end) break;
    const shared = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
    if (shared * 2 > claim.end - claim.start) found.push(claim);
  }
  return found;
}

/** Claims nest and overlap a little, so the search starts some claims before the first that begins inside. */
const OVERLAPPING = 8;

function firstFrom(claims: readonly Claim[], offset: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((claims[middle] as Claim).start < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - OVERLAPPING);
}
