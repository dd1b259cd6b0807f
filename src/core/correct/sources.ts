/** What people corrected about who speaks and what dates mean, in the sources of a story. */
import type { Entity, Interval, Passage, Quotation, Span, Speaker, StorySource, TimeExpression } from '../model';
import { reason } from '../words';
import type { PlacedCorrection } from './place';

interface Kept {
  readonly from: StorySource;
  readonly key: string;
  readonly source: StorySource;
}

/** Speakers and dates as people set them. A source is the same object as before while nothing about it has changed. */
export class SourceCorrector {
  #kept: ReadonlyMap<string, Kept> = new Map();

  correct(
    sources: readonly StorySource[],
    entities: readonly Entity[],
    corrections: readonly PlacedCorrection[],
  ): readonly StorySource[] {
    const about = corrections.filter(({ correction }) => correction === 'speaker' || correction === 'date');
    const before = this.#kept;
    const kept = new Map<string, Kept>();
    this.#kept = kept;
    if (about.length === 0) return sources;
    const named = new Map<string, Entity>();
    for (const entity of [...entities].reverse()) {
      for (const form of [...entity.aliases, entity.name]) named.set(form.toLowerCase(), entity);
    }
    return sources.map((from) => {
      const own = about.filter(({ passages }) => passages[0]?.source === from.id);
      if (own.length === 0) return from;
      const key = JSON.stringify(own.map((one) => [one, named.get((one.value ?? '').toLowerCase())?.id]));
      const known = before.get(from.id);
      const isSame = known?.from === from && known.key === key;
      const source = isSame ? known.source : own.reduce((all, one) => corrected(all, one, named), from);
      kept.set(from.id, { from, key, source });
      return source;
    });
  }
}

function corrected(
  source: StorySource,
  { correction, value = '', passages }: PlacedCorrection,
  named: ReadonlyMap<string, Entity>,
): StorySource {
  const [where] = passages;
  if (!where) return source;
  if (correction === 'date') {
    const dates = source.dates.map((date) => (overlaps(date, where) ? dateOf(date, value) : date));
    return { ...source, dates };
  }
  const best = bestOverlap(source.quotations, where);
  if (!best) return source;
  const speaker = value === '' ? null : speakerOf(source, best, value, named.get(value.toLowerCase()));
  const quotations = source.quotations.map((one) => (one === best ? { ...one, speaker } : one));
  const before = best.speaker;
  const attributions = source.attributions.map((one) =>
    speaker && before && overlaps(one, best) && overlaps(one.source, before) ? { ...one, source: speaker } : one,
  );
  return { ...source, quotations, attributions };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The quotation that is most like a passage. */
function bestOverlap(quotations: readonly Quotation[], where: Passage): Quotation | undefined {
  let best: Quotation | undefined;
  let most = 0;
  for (const one of quotations) {
    const shared = Math.min(one.end, where.end) - Math.max(one.start, where.start);
    const fit = shared / Math.max(one.end - one.start, where.end - where.start);
    if (fit > most) [best, most] = [one, fit];
  }
  return best;
}

/** The speaker by name: at the mention nearest to the quotation, else where the old one or the quotation itself stands. */
function speakerOf(source: StorySource, quotation: Quotation, name: string, entity: Entity | undefined): Speaker {
  const away = ({ start }: { readonly start: number }): number => Math.abs(start - quotation.start);
  const own = source.mentions
    .filter((mention) => entity && mention.entity === entity.id)
    .sort((a, b) => away(a) - away(b));
  const { start, end } = own[0] ?? quotation.speaker ?? quotation;
  return { start, end, ...(entity ? { entity: entity.id } : { name }) };
}

function dateOf({ start, end, type }: TimeExpression, value: string): TimeExpression {
  return {
    start,
    end,
    type: type === 'TIME' || type === 'DATE' ? type : 'DATE',
    value,
    interval: intervalOf(value),
    how: reason('date.corrected'),
  };
}

/** The days of a value that was checked when it was read. */
function intervalOf(value: string): Interval {
  const [from = '', to = from] = value.split('/');
  return { from: firstDay(from), to: lastDay(to) };
}

function firstDay(value: string): string {
  const [year = '', month = '01', day = '01'] = value.split('-');
  return `${year}-${month}-${day}`;
}

function lastDay(value: string): string {
  const [year = 0, month = 12, day] = value.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : value;
}
