import type { Span } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import { byDoc, inContext, type DataSet } from '../dataSet';
import { f1, share } from '../measures/figures';
import { overlap } from '../measures/matching';
import type { Measured, Task } from './task';

/** A zone of a document. */
interface GoldZone extends Span {
  readonly doc: string;
  readonly kind: string;
}

const article: ReadonlySet<string> = new Set(['headline', 'dateline', 'body']);

/**
 * The parts of a page: characters that are not the article's own text, each kind of zone for itself, and what is found
 * in boilerplate (nothing should be).
 */
export const zones: Task = { name: 'zones', needs: 'gold.zones.jsonl', run };

function run(data: DataSet): Measured {
  const goldOf = byDoc(data.rows<GoldZone>('gold.zones.jsonl'));
  const sum = { right: 0, given: 0, wanted: 0, article: 0, inside: 0, spans: 0 };
  const kinds = new Map<string, { right: number; given: number; wanted: number }>();
  const errors: string[] = [];
  const predictions: object[] = [];
  for (const { id, text } of data.docs) {
    const { zones: given, mentions, claims } = analyseSource(text);
    const wanted = goldOf.get(id) ?? [];
    predictions.push(...given.map(({ kind, start, end }) => ({ doc: id, kind, start, end })));
    const [goldKinds, givenKinds] = [kindsOf(text, wanted), kindsOf(text, given)];
    for (let at = 0; at < text.length; at++) {
      const [gold, own] = [goldKinds[at] ?? '', givenKinds[at] ?? ''];
      if (gold === '') continue;
      const [goldOutside, ownOutside] = [!article.has(gold), own !== '' && !article.has(own)];
      if (!goldOutside) sum.article++;
      if (goldOutside) sum.wanted++;
      if (ownOutside) sum.given++;
      if (goldOutside && ownOutside) sum.right++;
      count(kinds, gold).wanted++;
      if (own !== '') count(kinds, own).given++;
      if (gold === own) count(kinds, gold).right++;
    }
    for (const span of [...mentions, ...claims]) {
      sum.spans++;
      if (wanted.some((zone) => zone.kind === 'boilerplate' && overlap(zone, span) > 0)) sum.inside++;
    }
    for (const zone of given) {
      const right = wanted.find((one) => overlap(one, zone) * 2 > zone.end - zone.start);
      if (right && right.kind !== zone.kind)
        errors.push(
          `${right.kind}, not ${zone.kind}: ${id}@${zone.start} ${inContext(text, zone.start, Math.min(zone.end, zone.start + 80))}`,
        );
    }
  }
  const figures = [
    f1('outside the article', sum),
    share('article kept', sum.article - (sum.given - sum.right), sum.article),
    share('found in boilerplate', sum.inside, sum.spans),
    ...[...kinds].map(([name, counts]) => f1(name, counts)),
  ];
  return { figures, errors, predictions };
}

/** For each visible character the zone it stands in. */
function kindsOf(text: string, all: readonly (Span & { readonly kind: string })[]): readonly string[] {
  const found = new Array<string>(text.length).fill('');
  for (const { start, end, kind } of all)
    for (let at = start; at < end; at++) if (/\S/.test(text.charAt(at))) found[at] = kind;
  return found;
}

function count(
  kinds: Map<string, { right: number; given: number; wanted: number }>,
  kind: string,
): { right: number; given: number; wanted: number } {
  const known = kinds.get(kind) ?? { right: 0, given: 0, wanted: 0 };
  kinds.set(kind, known);
  return known;
}
