import type { Attribution, Quotation, SourceAnalysis, Span, Zone } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import type { DataSet, Doc } from '../dataSet';
import { scoreReports, type GivenReport, type GoldReport } from '../measures/reports';
import type { Measured, Task } from './task';

/**
 * Speech in quotation marks and who is said to speak. Where the labels know double marks only, what stands in others is
 * left out.
 */
export const quotations: Task = {
  name: 'quotations',
  needs: 'gold.quotes.jsonl',
  run: (data) => {
    const texts = new Map(data.docs.map(({ id, text }) => [id, text]));
    const gold = data.rows<GoldReport>('gold.quotes.jsonl');
    const inOthers = gold.some(({ doc, start }) => /^[‘'‚‹«»]/u.test(texts.get(doc)?.charAt(start) ?? ''));
    const find: Finder = (doc, analysis) =>
      quotationsIn(doc, analysis, (span) => inOthers || isInDoubleMarks(doc.text, span));
    return measure(data, gold, find, ['exact', 'with speaker', 'speaker', 'cue']);
  },
};

/**
 * Everything that is attributed to somebody: direct, mixed and indirect. The labels know the outermost report of a
 * passage only, so what stands inside another one is left out; so are credit lines and agencies' tags, which stand for
 * the whole article.
 */
export const attributions: Task = {
  name: 'attributions',
  needs: 'gold.attrib.jsonl',
  run: (data) =>
    measure(data, data.rows<GoldReport>('gold.attrib.jsonl'), attributionsIn, [
      'overlap',
      'with speaker',
      'direct',
      'mixed',
      'indirect',
    ]),
};

type Finder = (doc: Doc, analysis: SourceAnalysis) => readonly GivenReport[];

function measure(data: DataSet, gold: readonly GoldReport[], find: Finder, names: readonly string[]): Measured {
  const given = data.docs.flatMap((doc) => find(doc, analyseSource(doc.text, new Set(['quotations']))));
  const { figures, errors } = scoreReports(data.docs, gold, given);
  return { figures: figures.filter(({ name }) => names.includes(name)), errors, predictions: given };
}

function quotationsIn(
  { id, text }: Doc,
  analysis: SourceAnalysis,
  counts: (quotation: Quotation) => boolean,
): readonly GivenReport[] {
  return analysis.quotations
    .filter((quotation) => isSpeech(quotation) && counts(quotation))
    .map(({ start, end, speaker, cue }) => ({
      doc: id,
      start,
      end,
      speaker: worded(text, speaker),
      cue: worded(text, cue),
    }));
}

function isSpeech({ kind, speaker }: Quotation): boolean {
  return kind === 'direct' || (kind === 'partial' && speaker !== null);
}

function isInDoubleMarks(text: string, { start }: Span): boolean {
  return '“”"'.includes(text.slice(0, start).trimEnd().at(-1) ?? ' ');
}

function attributionsIn({ id, text }: Doc, { attributions: all, zones }: SourceAnalysis): readonly GivenReport[] {
  return all
    .filter(({ source, nested }) => nested !== true && !/credit|dateline/.test(zoneAt(zones, source.start)?.kind ?? ''))
    .map((attribution) => ({
      doc: id,
      start: attribution.start,
      end: attribution.end,
      content: contentOf(attribution),
      speaker: isNobody(attribution) ? null : worded(text, attribution.source),
      cue: worded(text, attribution.cue),
    }));
}

/** Where nobody is named, the cue stands for the source. */
function isNobody({ cue, source }: Omit<Attribution, 'claims'>): boolean {
  return cue !== null && cue.start === source.start && cue.end === source.end;
}

function contentOf(attribution: Omit<Attribution, 'claims'>): (readonly [number, number])[] {
  return (attribution.content ?? [attribution]).map(({ start, end }) => [start, end] as const);
}

function zoneAt(zones: readonly Zone[], offset: number): Zone | undefined {
  return zones.find(({ start, end }) => start <= offset && offset < end);
}

function worded(text: string, span: Span | null): GivenReport['cue'] {
  if (!span || span.end <= span.start) return null;
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
