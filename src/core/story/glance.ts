/** What one text says by itself, without its story: enough to mark names, dates, quotations and zones at once. */
import type { SourceRules } from '../correct/sourceRules';
import type { EntityType, QuotationKind, Span, ZoneKind } from '../model';
import { analyseSource, type AnalysisKind } from './analyse';

/** Spans of a text by what they are. */
export interface Glance {
  readonly mentions: readonly (Span & { readonly type: EntityType })[];
  readonly dates: readonly Span[];
  readonly quotations: readonly (Span & { readonly kind: QuotationKind })[];
  readonly zones: readonly (Span & { readonly kind: ZoneKind })[];
}

const kinds: ReadonlySet<AnalysisKind> = new Set(['mentions', 'dates', 'quotations', 'zones'] as const);

/** Looks at a text. @param rules what people corrected in it */
export function glanceAt(text: string, rules: SourceRules | undefined): Glance {
  const { mentions, times, quotations, zones } = analyseSource(text, kinds, rules);
  return {
    mentions: mentions.map(({ start, end, type }) => ({ start, end, type })),
    dates: times.map(({ start, end }) => ({ start, end })),
    quotations: quotations.map(({ start, end, kind }) => ({ start, end, kind })),
    zones: zones.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}
