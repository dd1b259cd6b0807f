import { extractClaims } from '../extract/claims/extract';
import { extractTimes } from '../extract/dates/extract';
import { extractEntities } from '../extract/entities/extract';
import { extractQuotations } from '../extract/quotes/extract';
import type { Attribution, Claim, SourceAnalysis, Span } from '../model';
import { readText } from '../text/read';

/**
 * Everything one source says by itself. Depends on the text alone, so the result can be kept by content; takes time
 * linear in the length of the text, and any string is fine.
 */
export function analyseSource(text: string): SourceAnalysis {
  const read = readText(text);
  const { mentions, entities } = extractEntities(read);
  const times = extractTimes(read);
  const { quotations, attributions } = extractQuotations(read, mentions, entities);
  const claims = extractClaims(read, { mentions, entities, times, quotations });
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
  return attributions.map((attribution) => ({ ...attribution, claims: within(attribution, sorted).map(({ id }) => id) }));
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
